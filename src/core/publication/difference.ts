import { degreesOfPlan } from '../degree/plan-degrees.ts'
import { figuresOf } from './figures.ts'
import { arithmeticOf } from './kept-publication.ts'
import type { Publication } from './publication.ts'

/** The first figure that is published otherwise than its plan and reports make it. */
export interface Difference {
  /** E.g. "measure 12, indicator 1, degree". */
  readonly figure: string
  /** Null where nothing is published, or nothing comes out. */
  readonly published: string | null
  readonly recomputed: string | null
}

/** Computes every degree of a publication anew; null when all figures are the same. */
export function differenceFrom(publication: Publication): Difference | null {
  const { plan, reports, degrees, criteria, circumstances } = publication
  const arithmetic = arithmeticOf(publication)
  const published = new Map(
    figuresOf(degrees, arithmetic).map(({ figure, value }) => [figure, value]),
  )
  const recomputed = degreesOfPlan({ ...plan, criteria }, reports, circumstances, arithmetic)
  for (const { figure, value } of figuresOf(recomputed, arithmetic)) {
    const theirs = published.get(figure)
    if (theirs !== value) return { figure, published: theirs ?? null, recomputed: value }
    published.delete(figure)
  }
  const [leftOver] = published
  if (!leftOver) return null
  return { figure: leftOver[0], published: leftOver[1], recomputed: null }
}
