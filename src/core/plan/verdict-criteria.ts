import { type Decimal, toRational } from '../base/decimal.ts'
import type { InBothLanguages } from '../base/language.ts'
import { compare, hundred, zero } from '../base/rational.ts'
import type { Refusal } from '../base/refusal.ts'

/** What each verdict asks for. A setting of the plan, frozen into each publication and published beside it. */
export interface VerdictCriteria {
  /** Met from this degree on, in per cent: above zero, 100 at most. */
  readonly metFrom: Decimal
  /** Partly met above this degree, in per cent: from zero to below `metFrom`. */
  readonly partlyAbove: Decimal
  /** Exceeded above this degree, in per cent: 100 at least. */
  readonly exceededAbove: Decimal
  /**
   * For what has no percentage: by how much a bound may be missed and still hold, in per cent of the
   * bound: from zero to 100.
   */
  readonly tolerance: Decimal
}

/** The target reached is met, anything towards it partly, anything past it exceeded; nothing is let pass. */
export const usualCriteria: VerdictCriteria = {
  metFrom: '100' as Decimal,
  partlyAbove: '0' as Decimal,
  exceededAbove: '100' as Decimal,
  tolerance: '0' as Decimal,
}

type Rule = readonly [field: keyof VerdictCriteria, holds: boolean, message: InBothLanguages]

/** A refusal for each criterion that makes no sense; none when all of them do. */
export function refusalsOfCriteria(criteria: VerdictCriteria): Refusal[] {
  const [metFrom, partlyAbove, exceededAbove, tolerance] = [
    toRational(criteria.metFrom),
    toRational(criteria.partlyAbove),
    toRational(criteria.exceededAbove),
    toRational(criteria.tolerance),
  ]
  const rules: readonly Rule[] = [
    ['metFrom', compare(metFrom, zero) > 0 && compare(metFrom, hundred) <= 0, messages.metFrom],
    [
      'partlyAbove',
      compare(partlyAbove, zero) >= 0 && compare(partlyAbove, metFrom) < 0,
      messages.partlyAbove,
    ],
    ['exceededAbove', compare(exceededAbove, hundred) >= 0, messages.exceededAbove],
    [
      'tolerance',
      compare(tolerance, zero) >= 0 && compare(tolerance, hundred) <= 0,
      messages.tolerance,
    ],
  ]
  return rules.flatMap(([field, holds, message]) =>
    holds ? [] : [{ code: 'criterion-out-of-range', field, message }],
  )
}

const messages: Readonly<Record<keyof VerdictCriteria, InBothLanguages>> = {
  metFrom: {
    bg: '„Изпълнен“ започва от степен над 0 и най-много 100 на сто.',
    en: '"Met" begins at a degree above 0 and of 100 per cent at most.',
  },
  partlyAbove: {
    bg: '„Частично изпълнен“ започва над степен от 0 до под степента за „изпълнен“.',
    en: '"Partly met" begins above a degree from 0 to below that of "met".',
  },
  exceededAbove: {
    bg: '„Преизпълнен“ започва над степен от поне 100 на сто.',
    en: '"Exceeded" begins above a degree of at least 100 per cent.',
  },
  tolerance: {
    bg: 'Допустимото отклонение е от 0 до 100 на сто.',
    en: 'The tolerance is from 0 to 100 per cent.',
  },
}
