import type { DraftMeasure } from './draft.ts'
import { overlap, type WordBag, wordBag } from './word-overlap.ts'

/** A measure in two versions of a plan; one side is null where the other version has no such measure. */
export type MatchedMeasure =
  | { readonly before: DraftMeasure; readonly after: DraftMeasure }
  | { readonly before: DraftMeasure; readonly after: null }
  | { readonly before: null; readonly after: DraftMeasure }

type Measures = readonly DraftMeasure[]
type Pairs = Map<DraftMeasure, DraftMeasure>

/**
 * The measures of two versions of one plan, side by side: those of the newer in its order, each that it
 * no longer has behind the one that stood before it.
 *
 * The words of a measure tell it better than its number, because one new measure moves all numbers
 * behind it. So equal words come first, then a kept number with words that are still alike, then the
 * words that are most alike. A number alone proves nothing: 12 may be another measure now.
 *
 * @param asRead what a measure of the older version said before people mended it: a newer document may
 *   still say that
 */
export function matchMeasures(
  before: Measures,
  after: Measures,
  asRead: ReadonlyMap<DraftMeasure, DraftMeasure> = new Map(),
): MatchedMeasure[] {
  const pairs: Pairs = new Map()
  const own: SaidBy = (measure) => measure
  const then: SaidBy = (measure) => asRead.get(measure) ?? measure
  const each = asRead.size > 0 ? [own, then] : [own]
  for (const saidBy of each) {
    pairEqual(before, after, pairs, saidBy, numberAndWordsOf)
    pairEqual(before, after, pairs, saidBy, wordsOf)
  }
  for (const saidBy of each.toReversed()) pairAlike(before, after, pairs, saidBy)
  return inOrder(before, after, pairs)
}

/** A measure of the older version in the words that it is looked for by. */
type SaidBy = (measure: DraftMeasure) => DraftMeasure

const numberAndWordsOf = (measure: DraftMeasure): string => `${measure.number}\n${wordsOf(measure)}`

const wordsOf = ({ text }: DraftMeasure): string =>
  (text.measure.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

/** Equal ones are paired in their order; those that say nothing are equal to none. */
function pairEqual(
  before: Measures,
  after: Measures,
  pairs: Pairs,
  saidBy: SaidBy,
  keyOf: (measure: DraftMeasure) => string,
): void {
  const telling = left(after, pairs).filter((measure) => wordsOf(measure) !== '')
  const waiting = new Map(
    [...Map.groupBy(telling, keyOf)].map(([key, measures]) => [key, measures.values()]),
  )
  for (const measure of before) {
    if (pairs.has(measure)) continue
    const next = waiting.get(keyOf(saidBy(measure)))?.next().value
    if (next) pairs.set(measure, next)
  }
}

const left = (after: Measures, pairs: Pairs): Measures => {
  const taken = new Set(pairs.values())
  return after.filter((measure) => !taken.has(measure))
}

/** How much of the words must be the same for two measures to be one. */
const alike = { withSameNumber: 0.3, otherwise: 0.6 }
/** What a kept number counts beside the words. */
const sameNumber = 0.3

/** The most alike are paired first. */
function pairAlike(before: Measures, after: Measures, pairs: Pairs, saidBy: SaidBy): void {
  const candidates = left(after, pairs).map((measure) => ({ measure, bag: bagOf(measure) }))
  const known = { byWord: byWord(candidates), byNumber: byNumber(candidates) }
  const possible = before
    .filter((measure) => !pairs.has(measure))
    .flatMap((measure) => {
      const said = saidBy(measure)
      const bag = bagOf(said)
      return [...worthComparing(said, bag, known)].flatMap((candidate) => {
        const same = said.number !== '' && said.number === candidate.measure.number
        const share = overlap(bag, candidate.bag)
        const enough = same ? alike.withSameNumber : alike.otherwise
        const likeness = share + (same ? sameNumber : 0)
        return share >= enough ? [{ measure, next: candidate.measure, likeness }] : []
      })
    })
    .sort((a, b) => b.likeness - a.likeness)
  const taken = new Set(pairs.values())
  for (const { measure, next } of possible) {
    if (pairs.has(measure) || taken.has(next)) continue
    pairs.set(measure, next)
    taken.add(next)
  }
}

interface Candidate {
  readonly measure: DraftMeasure
  readonly bag: WordBag
}

/** What is done decides; the result, the target and who is responsible help where few words say it. */
const bagOf = ({ text }: DraftMeasure): WordBag =>
  wordBag(
    [text.measure, text.measure, text.expectedResults, text.target, text.responsible].join(' '),
  )

interface Known {
  readonly byWord: ReadonlyMap<string, readonly Candidate[]>
  readonly byNumber: ReadonlyMap<string, readonly Candidate[]>
}

const byWord = (candidates: readonly Candidate[]) =>
  listed(candidates, ({ bag }) => [...bag.keys()])

const byNumber = (candidates: readonly Candidate[]) =>
  listed(candidates, ({ measure }) => (measure.number === '' ? [] : [measure.number]))

function listed(
  candidates: readonly Candidate[],
  keysOf: (candidate: Candidate) => readonly string[],
): Map<string, Candidate[]> {
  const lists = new Map<string, Candidate[]>()
  for (const candidate of candidates)
    for (const key of keysOf(candidate)) {
      const list = lists.get(key)
      if (list) list.push(candidate)
      else lists.set(key, [candidate])
    }
  return lists
}

/** A word or a number that more measures than this share finds too many, which would make a long plan dear. */
const mostHolders = 50

/** Those that share a rare word or the number; the others cannot be alike enough. */
function worthComparing({ number }: DraftMeasure, bag: WordBag, known: Known): Set<Candidate> {
  const found = new Set<Candidate>()
  const lists = [...bag.keys()].map((word) => known.byWord.get(word))
  for (const holders of [known.byNumber.get(number), ...lists])
    if (holders && holders.length <= mostHolders) for (const holder of holders) found.add(holder)
  return found
}

function inOrder(before: Measures, after: Measures, pairs: Pairs): MatchedMeasure[] {
  const previous = new Map([...pairs].map(([measure, next]) => [next, measure]))
  const goneAfter = goneBehind(before, pairs)
  return [
    ...gone(goneAfter.get(null)),
    ...after.flatMap((measure): MatchedMeasure[] => {
      const known = previous.get(measure)
      if (!known) return [{ before: null, after: measure }]
      return [{ before: known, after: measure }, ...gone(goneAfter.get(known))]
    }),
  ]
}

const gone = (measures: Measures = []): MatchedMeasure[] =>
  measures.map((measure) => ({ before: measure, after: null }))

/** The measures that are gone, by the last one before them that is still there. */
function goneBehind(before: Measures, pairs: Pairs): Map<DraftMeasure | null, DraftMeasure[]> {
  const behind = new Map<DraftMeasure | null, DraftMeasure[]>()
  let last: DraftMeasure | null = null
  for (const measure of before)
    if (pairs.has(measure)) last = measure
    else {
      const gone = behind.get(last)
      if (gone) gone.push(measure)
      else behind.set(last, [measure])
    }
  return behind
}
