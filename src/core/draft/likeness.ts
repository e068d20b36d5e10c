import type { Draft } from './draft.ts'
import { matchMeasures } from './match-measures.ts'

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
  const both = matchMeasures(a.measures, b.measures).filter(
    ({ before, after }) => before !== null && after !== null,
  )
  return both.length / longer
}
