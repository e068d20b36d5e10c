import { toRational } from '../base/decimal.ts'
import type { Rational } from '../base/rational.ts'
import { usualCriteria, type VerdictCriteria } from '../plan/verdict-criteria.ts'

/** The criteria as numbers to be compared with. */
export type ExactCriteria = Readonly<Record<keyof VerdictCriteria, Rational>>

export const exactCriteria = (criteria: VerdictCriteria = usualCriteria): ExactCriteria => ({
  metFrom: toRational(criteria.metFrom),
  partlyAbove: toRational(criteria.partlyAbove),
  exceededAbove: toRational(criteria.exceededAbove),
  tolerance: toRational(criteria.tolerance),
})
