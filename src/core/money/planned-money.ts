import type { PublishedMoneyReport } from '../report/money-report.ts'
import type { Allocation } from './allocation.ts'
import { type Amounts, sumOf } from './amounts.ts'
import { ofFirstYear } from './by-year.ts'
import { type Reported, yearsReported } from './reported-money.ts'

/** What may be spent out of an allocation, and who says so. */
export interface PlannedMoney {
  readonly amounts: Amounts
  /** What was reported as planned stands above what the plan printed. */
  readonly from: 'report' | 'plan'
}

/**
 * What an allocation's spending is held against: what was reported as planned, else the plan's amount.
 * Of a sum for several years, as long as only one was reported on, that is the share of one year; of an
 * amount for each year, as many as were reported on. undefined where the plan names no amount.
 */
export function plannedMoney(
  allocation: Allocation,
  reports: readonly PublishedMoneyReport[],
  reported: Reported,
): PlannedMoney | undefined {
  if (Object.keys(reported.planned).length > 0) return { amounts: reported.planned, from: 'report' }
  const { amount, basis } = allocation
  if (amount === null || basis === 'rate') return undefined
  const years = Math.max(1, yearsReported(reports).length)
  const minor =
    basis === 'per-year'
      ? amount.minor * BigInt(years)
      : years === 1
        ? (ofFirstYear(allocation, amount.minor) ?? amount.minor)
        : amount.minor
  return { amounts: sumOf([{ ...amount, minor }]), from: 'plan' }
}
