import type { Draft, DraftMeasure } from './draft.ts'
import { matchMeasures } from './match-measures.ts'
import { overlap, wordBag } from './word-overlap.ts'

/** From how much likeness on two drafts are taken for versions of one plan. */
export const samePlanFrom = 0.5

/**
 * How much of two plans is the same, from 0 to 1: the measures that both have over those of the longer
 * one. Plans for different years are different plans, however much of the one was copied into the next.
 */
export function likeness(a: Draft, b: Draft): number {
  if (a.year !== null && b.year !== null && a.year !== b.year) return 0
  const longer = Math.max(a.measures.length, b.measures.length)
  if (longer === 0) return 0
  const same = matchMeasures(a.measures, b.measures).filter(
    ({ before, after }) => before !== null && after !== null && saysTheSame(before, after),
  )
  return same.length / longer
}

/** Within one plan a number and an institution may tell a measure; two plans are told by what is done. */
const saysTheSame = (a: DraftMeasure, b: DraftMeasure): boolean =>
  overlap(wordBag(a.text.measure), wordBag(b.text.measure)) >= samePlanFrom
