import { toDecimal, toRational } from '../base/decimal.ts'
import { compare, sum } from '../base/rational.ts'
import { checkWords as words } from './check-words.ts'
import type { EntryWarning } from './entry-check.ts'
import type { JudgedMoney } from './judge-money.ts'
import { type ReportSubject, reportField } from './report-fields.ts'

/** Where more is committed or spent than the plan gives, as far as it gives a sum of the same currency. */
export const checkMoney = (
  { allocations, period }: ReportSubject,
  money: readonly JudgedMoney[],
): readonly EntryWarning[] =>
  money.flatMap(({ allocation, kind, amount, currency }) => {
    const given = allocations.find(({ position }) => position === allocation)
    if (kind === 'planned' || !given?.amount || given.currency !== currency) return []
    const before = given.reported.filter(
      (each) => each.kind === kind && each.currency === currency && each.period !== period,
    )
    const year = sum([...before.map((each) => toRational(each.amount)), toRational(amount)])
    if (compare(year, toRational(given.amount)) <= 0) return []
    const field = reportField.money(kind, allocation)
    return [
      {
        code: 'over-funding',
        field,
        message: words.overFunding(toDecimal(year), given.amount, currency),
      },
    ]
  })
