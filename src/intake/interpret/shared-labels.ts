import { type CellThing, under } from './cell-thing.ts'

/**
 * "аудио реклама – 1 спот; 200 ротации" counts two things under one label, "Обучени 20 учители и 30
 * ученици" two under one participle.
 */
export function underSameLabel(thing: CellThing, before: CellThing | undefined): CellThing {
  if (thing.form !== 'opening' || !before) return thing
  if (before.form === 'opening') {
    return before.shared ? { ...thing, parent: before.parent, shared: true } : thing
  }
  if (before.form === 'labelled' && before.unitIsNoun) {
    return { ...thing, parent: under(before.parent, before.label), shared: true }
  }
  const { lead } = before
  return lead === '' ? thing : { ...thing, label: `${lead} ${thing.label}`, form: 'inside', lead }
}

/** The thing whose label others share is named by its own unit too: "аудио реклама: спот". */
export function withUnitsInSharedLabels(things: readonly CellThing[]): CellThing[] {
  const labels = new Set(things.flatMap((thing) => (thing.shared ? [thing.parent] : [])))
  return things.map((thing) => {
    const own = under(thing.parent, thing.label)
    return thing.unit !== null && labels.has(own)
      ? { ...thing, parent: own, label: thing.unit, shared: true }
      : thing
  })
}

/** The broken "0 спот" over "0 ротации": a line that begins with a number may go on with the last label. */
export const shareableLast = (things: readonly CellThing[], line: string): CellThing | undefined =>
  /^\d/.test(line) && things.at(-1)?.unitIsNoun ? things.at(-1) : undefined
