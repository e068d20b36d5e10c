import type { Draft, DraftMeasure } from './draft.ts'
import type { Mend } from './mends.ts'

/** The newer version in our words wherever we have mended it: what is not read again from them, only said. */
export function withOurWords(theirs: Draft, ours: Draft, mends: readonly Mend[]): Draft {
  const mended = mends.filter(({ reworded }) => reworded)
  const own = Map.groupBy(mended, ({ measure }) => measure?.theirs.position)
  const heading = new Set(own.get(undefined)?.map(({ cell }) => cell))
  return {
    ...theirs,
    title: heading.has('title') ? ours.title : theirs.title,
    // A document that does not say its year is for the year that was known.
    year: heading.has('year') ? ours.year : (theirs.year ?? ours.year),
    measures: theirs.measures.map((each) => (own.get(each.position) ?? []).reduce(saying, each)),
  }
}

const saying = (measure: DraftMeasure, { cell, words }: Mend): DraftMeasure => {
  if (cell === 'number') return { ...measure, number: words.ours }
  return { ...measure, text: { ...measure.text, [cell]: words.ours } }
}
