import type { Decimal } from '../../base/decimal.ts'
import type { Currency, Money } from '../../base/money.ts'
import type { Period } from '../../base/period.ts'
import type { DraftFunding } from '../../draft/draft.ts'
import type { SharedPair } from '../../plan/shared-pairs.ts'
import type { MoneyKind, PublishedMoneyReport } from '../../report/money-report.ts'
import type { FundedMeasure, FundedPlan } from '../funded-plan.ts'
import type { MoneyReports } from '../reported-money.ts'

export const leva = (minor: bigint): Money => ({ currency: 'BGN', minor })
export const euro = (minor: bigint): Money => ({ currency: 'EUR', minor })

/** A sum in total and in leva out of the budget, unless a test says otherwise. */
export const sum = (amount: string | null, parts: Partial<DraftFunding> = {}): DraftFunding => ({
  source: 'Бюджет',
  amount: amount as Decimal | null,
  currency: 'BGN',
  basis: 'total',
  note: null,
  ...parts,
})

export const yearly = (amount: string, parts: Partial<DraftFunding> = {}): DraftFunding =>
  sum(amount, { basis: 'per-year', ...parts })

export const fundedMeasure = (
  code: string,
  funding: readonly DraftFunding[],
  parts: Partial<FundedMeasure> = {},
): FundedMeasure => ({
  ...{ code, number: code, goal: 'I', funding, responsible: [], words: '' },
  deadline: { from: null, to: '2024-12' },
  ...parts,
})

/** A plan of 2024 with one goal. */
export const planOf = (
  measures: readonly FundedMeasure[],
  pairs: readonly SharedPair[] = [],
  parts: Partial<FundedPlan> = {},
): FundedPlan => ({ year: 2024, goals: ['I'], measures, pairs, ...parts })

export const pair = (
  a: string,
  b: string,
  status: SharedPair['status'] = 'proposed',
): SharedPair => ({ measures: [a, b], status, reason: null })

/** What was told of one kind of money, of the first quarter and in leva unless a test says otherwise. */
export const told = (
  kind: MoneyKind,
  amount: string,
  period = '2024-Q1',
  currency: Currency = 'BGN',
): PublishedMoneyReport => ({
  ...{ kind, amount: amount as Decimal, period: period as Period, currency },
  ...{ evidence: 'договор', note: null, enteredAt: '2024-04-10T08:00:00.000Z' },
  ...{ revision: 1, demonstration: false },
})

/** The reports of one allocation by its id: "54.1". */
export const reportsOn = (id: string, ...reports: PublishedMoneyReport[]): MoneyReports[number] => {
  const [measure = '', allocation] = id.split('.')
  return { measure, allocation: Number(allocation), reports }
}
