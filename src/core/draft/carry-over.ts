import type { CellKey, Draft, DraftMeasure, Meaning } from './draft.ts'
import { matchMeasures } from './match-measures.ts'
import { keepingSensitivity } from './sensitivity.ts'

/** A measure of the older version, and what of its meaning stays whatever the words of the newer one say. */
export interface Known {
  readonly before: DraftMeasure
  readonly keeps: readonly Meaning[]
}

/**
 * The newer version of a draft with what a person has made of the older one: where a measure's words
 * are still the same, it means what it meant, whether it was read so or set by hand. A document that
 * does not say its year is for the year that was known.
 *
 * @param known the measures that were there before, by their position in the newer version
 */
export function carryOver(
  before: Draft,
  after: Draft,
  known: ReadonlyMap<number, Known> = matched(before, after),
): Draft {
  const renumbered = new Map(
    after.measures.flatMap(({ position, number }) => {
      const old = known.get(position)?.before.number
      return old ? [[old, number]] : []
    }),
  )
  const year = after.year ?? before.year
  const sameYear = before.year === year
  return {
    ...after,
    year,
    measures: after.measures.map((measure) => {
      const old = known.get(measure.position)
      return old ? withMeaning(measure, old, renumbered, sameYear) : measure
    }),
  }
}

const matched = (before: Draft, after: Draft): Map<number, Known> =>
  new Map(
    matchMeasures(before.measures, after.measures).flatMap((pair) =>
      pair.before && pair.after ? [[pair.after.position, { before: pair.before, keeps: [] }]] : [],
    ),
  )

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
  { before: old, keeps }: Known,
  renumbered: ReadonlyMap<string, string>,
  sameYear: boolean,
): DraftMeasure {
  const { byHand = [], sharingConfirmed, sharingRefused, sharingReasons } = old
  const sameWords = (meaning: Meaning) =>
    readFrom[meaning]
      .filter((cell) => !(byHand.includes(meaning) && lendsNameOnly.includes(cell)))
      .every((cell) => measure.text[cell] === old.text[cell])
  // "By the end of June" is another day in a plan of another year.
  const stays = (meaning: Meaning) =>
    keeps.includes(meaning) || (sameWords(meaning) && (sameYear || meaning !== 'deadline'))
  const meant = <Key extends Meaning>(key: Key): DraftMeasure[Key] =>
    stays(key) ? old[key] : measure[key]
  const set = byHand.filter(stays)
  const asNow = (numbers: readonly string[]) =>
    numbers.flatMap((number) => renumbered.get(number) ?? [])
  const byNumberNow = (reasons: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(reasons).flatMap(([number, reason]) =>
        asNow([number]).map((now) => [now, reason]),
      ),
    )
  return {
    ...measure,
    ...(set.length > 0 ? { byHand: set } : {}),
    ...(sharingConfirmed && stays('funding') ? { sharingConfirmed: asNow(sharingConfirmed) } : {}),
    ...(sharingRefused && stays('funding') ? { sharingRefused: asNow(sharingRefused) } : {}),
    ...(sharingReasons && stays('funding') ? { sharingReasons: byNumberNow(sharingReasons) } : {}),
    indicators: keepingSensitivity(old.indicators, meant('indicators')),
    funding: meant('funding'),
    deadline: meant('deadline'),
    responsible: meant('responsible'),
    partners: meant('partners'),
    sharedFundingWith: stays('funding') ? asNow(old.sharedFundingWith) : measure.sharedFundingWith,
  }
}
