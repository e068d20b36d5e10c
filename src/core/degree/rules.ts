import { usualCriteria } from '../plan/verdict-criteria.ts'
import type { Arithmetic, Circumstances } from './circumstances.ts'
import { type ExactCriteria, exactCriteria } from './exact-criteria.ts'
import { type Knowledge, knowledgeOf } from './known-reports.ts'

/** What the arithmetic goes by: worked out once for all indicators of a plan. */
export interface Rules {
  readonly criteria: ExactCriteria
  readonly arithmetic: Arithmetic
  readonly knowledge: Knowledge
}

export const rulesOf = ({
  asOf = null,
  periods = [],
  criteria = usualCriteria,
  arithmetic = 2,
}: Circumstances): Rules => ({
  criteria: exactCriteria(criteria),
  arithmetic,
  knowledge: knowledgeOf(asOf, periods),
})
