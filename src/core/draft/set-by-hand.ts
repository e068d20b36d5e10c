import type { Draft, DraftMeasure, Meaning } from './draft.ts'

/**
 * The draft with what a measure means as a person has set it, in place of what was read. A position
 * that no measure has changes nothing.
 */
export const setByHand = <Key extends Meaning>(
  draft: Draft,
  position: number,
  meaning: Key,
  set: DraftMeasure[Key],
): Draft =>
  withMeasures(draft, (measure) =>
    measure.position === position
      ? {
          ...measure,
          [meaning]: set,
          byHand: [...new Set([...(measure.byHand ?? []), meaning])],
        }
      : measure,
  )

/**
 * The draft with a person's word on a measure's money: it is the same as that of the measures with the
 * first numbers, and other money than that of those with the second. It holds both ways.
 */
export function setSharing(
  draft: Draft,
  position: number,
  numbers: readonly string[],
  refused: readonly string[],
): Draft {
  const own = draft.measures.find((measure) => measure.position === position)
  if (!own || own.number === '') return draft
  return withMeasures(draft, (measure) => {
    if (measure === own) {
      return sharing(measure, numbers, [...(own.sharingRefused ?? []), ...refused])
    }
    if (measure.number === '' || measure.number === own.number) return measure
    const { sharedFundingWith: shared, sharingRefused = [] } = measure
    const others = shared.filter((number) => number !== own.number)
    const confirmed = (measure.sharingConfirmed ?? []).filter((number) => number !== own.number)
    if (numbers.includes(measure.number)) {
      const set = sharing(measure, [...confirmed, own.number], sharingRefused)
      return { ...set, sharedFundingWith: [...others, own.number] }
    }
    if (!refused.includes(measure.number)) return measure
    const set = sharing(measure, confirmed, [...sharingRefused, own.number])
    return { ...set, sharedFundingWith: others }
  })
}

function sharing(
  measure: DraftMeasure,
  confirmed: readonly string[],
  refused: readonly string[],
): DraftMeasure {
  const { sharingConfirmed: _, sharingRefused: __, ...rest } = measure
  const others = [...new Set(refused)].filter((number) => !confirmed.includes(number))
  return {
    ...rest,
    sharedFundingWith: confirmed,
    ...(confirmed.length > 0 ? { sharingConfirmed: [...new Set(confirmed)] } : {}),
    ...(others.length > 0 ? { sharingRefused: others } : {}),
  }
}

const withMeasures = (draft: Draft, change: (measure: DraftMeasure) => DraftMeasure): Draft => ({
  ...draft,
  measures: draft.measures.map(change),
})
