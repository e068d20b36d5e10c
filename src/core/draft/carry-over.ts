import type { CellKey, Draft, DraftMeasure } from './draft.ts'
import { matchMeasures } from './match-measures.ts'

/**
 * The newer version of a draft with what a person has made of the older one: where a measure's words
 * are still the same, it means what it meant, whether it was read so or set by hand. A document that
 * does not say its year is for the year that was known.
 */
export function carryOver(before: Draft, after: Draft): Draft {
  const matched = matchMeasures(before.measures, after.measures)
  const known = new Map(
    matched.flatMap((pair) => (pair.before && pair.after ? [[pair.after, pair.before]] : [])),
  )
  const renumbered = new Map([...known].map(([next, old]) => [old.number, next.number]))
  const year = after.year ?? before.year
  const sameYear = before.year === year
  return {
    ...after,
    year,
    measures: after.measures.map((measure) => {
      const old = known.get(measure)
      return old ? withMeaning(measure, old, renumbered, sameYear) : measure
    }),
  }
}

export type Meaning = 'indicators' | 'funding' | 'deadline' | 'responsible' | 'partners'

/** The cells that each meaning is read from, the telling one last. */
export const readFrom: Readonly<Record<Meaning, readonly CellKey[]>> = {
  indicators: ['measure', 'expectedResults', 'baseline', 'target'],
  funding: ['budget'],
  deadline: ['deadline'],
  responsible: ['responsible'],
  // Partners may stand in the cell of those responsible.
  partners: ['responsible', 'partners'],
}

/** From these an indicator may take its name; one that a person has set has its own. */
const lendsNameOnly: readonly CellKey[] = ['measure', 'expectedResults']

function withMeaning(
  measure: DraftMeasure,
  old: DraftMeasure,
  renumbered: ReadonlyMap<string, string>,
  sameYear: boolean,
): DraftMeasure {
  const { byHand = [], sharingConfirmed, sharingRefused } = old
  const stays = (meaning: Meaning) =>
    readFrom[meaning]
      .filter((cell) => !(byHand.includes(meaning) && lendsNameOnly.includes(cell)))
      .every((cell) => measure.text[cell] === old.text[cell])
  const meant = <Key extends Meaning>(key: Key): DraftMeasure[Key] =>
    stays(key) ? old[key] : measure[key]
  const set = byHand.filter((meaning) => stays(meaning) && (sameYear || meaning !== 'deadline'))
  const asNow = (numbers: readonly string[]) =>
    numbers.flatMap((number) => renumbered.get(number) ?? [])
  return {
    ...measure,
    ...(set.length > 0 ? { byHand: set } : {}),
    ...(sharingConfirmed && stays('funding') ? { sharingConfirmed: asNow(sharingConfirmed) } : {}),
    ...(sharingRefused && stays('funding') ? { sharingRefused: asNow(sharingRefused) } : {}),
    indicators: meant('indicators'),
    funding: meant('funding'),
    // "By the end of June" is another day in a plan of another year.
    deadline: sameYear ? meant('deadline') : measure.deadline,
    responsible: meant('responsible'),
    partners: meant('partners'),
    sharedFundingWith: stays('funding') ? asNow(old.sharedFundingWith) : measure.sharedFundingWith,
  }
}
