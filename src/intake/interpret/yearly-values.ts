import type { CellThing } from './cell-things.ts'

/**
 * "2024: 5; 2025: 10": values of one thing for several years are one thing. It has the value of the
 * plan's year, else the last one; the values of the other years are its notes, and a person is asked.
 */
export function withOneYear(things: readonly CellThing[], year: number | null): CellThing[] {
  const merged: CellThing[] = []
  let series: CellThing[] = []
  const close = (): void => {
    const [first] = series
    if (first) merged.push(chosenOf(first, series, year))
    series = []
  }
  for (const thing of things) {
    if (!goesOn(series, thing)) close()
    series.push(thing)
  }
  close()
  return merged
}

function goesOn(series: readonly CellThing[], thing: CellThing): boolean {
  const [first] = series
  const year = yearOf(thing)
  if (!first || year === undefined || yearOf(first) === undefined) return false
  const sameThing = thing.label === '' || thing.label === first.label
  return sameThing && series.every((other) => yearOf(other) !== year)
}

function chosenOf(first: CellThing, series: readonly CellThing[], year: number | null): CellThing {
  const chosen = series.find((thing) => yearOf(thing) === String(year)) ?? series.at(-1) ?? first
  if (series.length === 1) return first
  const others = series.filter((thing) => thing !== chosen)
  return {
    ...chosen,
    label: first.label,
    parent: first.parent,
    form: first.form,
    notes: [...chosen.notes, ...others.map((thing) => `${yearOf(thing)}: ${thing.value}`)],
    ambiguous: true,
  }
}

/** The year of a value that a year was printed with. */
const yearOf = ({ value, notes }: CellThing): string | undefined =>
  value === null ? undefined : /(?:19|20)\d{2}(?!\d)/.exec(notes.at(0) ?? '')?.[0]
