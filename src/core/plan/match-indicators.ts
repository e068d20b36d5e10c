import { wordsIn } from '../base/language.ts'
import { overlap, wordBag } from '../draft/word-overlap.ts'
import type { Indicator } from './plan.ts'

/** An indicator in two versions of a measure; one side is null where the other has no such indicator. */
export interface IndicatorPair {
  readonly before: Indicator | null
  readonly after: Indicator | null
}

/** How much of their names must be the same for two indicators to be one. */
const alike = 0.5

/**
 * The indicators of two versions of a measure: first those of the same name, then of names that are alike,
 * then those that stand in the same place among what is left and are of one kind.
 */
export function matchIndicators(
  before: readonly Indicator[],
  after: readonly Indicator[],
): readonly IndicatorPair[] {
  const pairs = new Map<Indicator, Indicator>()
  const pair = (are: (a: Indicator, b: Indicator) => boolean) => {
    for (const old of before) {
      if (pairs.has(old)) continue
      const taken = new Set(pairs.values())
      const found = after.find((each) => !taken.has(each) && are(old, each))
      if (found) pairs.set(old, found)
    }
  }
  pair((a, b) => nameOf(a) === nameOf(b) && a.position === b.position)
  pair((a, b) => nameOf(a) === nameOf(b))
  pair((a, b) => overlap(wordBag(nameOf(a)), wordBag(nameOf(b))) >= alike)
  pair((a, b) => a.position === b.position && a.kind === b.kind && before.length === after.length)
  const taken = new Set(pairs.values())
  return [
    ...before.map((old) => ({ before: old, after: pairs.get(old) ?? null })),
    ...after.filter((each) => !taken.has(each)).map((each) => ({ before: null, after: each })),
  ]
}

const nameOf = ({ name }: Indicator): string =>
  wordsIn(name, 'bg').text.toLowerCase().replace(/\s+/gu, ' ').trim()
