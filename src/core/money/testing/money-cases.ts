import { readdirSync, readFileSync } from 'node:fs'
import type { Currency } from '../../base/money.ts'
import type { Period } from '../../base/period.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import { knownVersions } from '../../base/version.ts'
import type { DraftFunding } from '../../draft/draft.ts'
import { measureCodes } from '../../plan/measure-code.ts'
import type { SharingDecision } from '../../plan/plan.ts'
import { pairsByNumber, withDecisions } from '../../plan/shared-pairs.ts'
import type { MoneyKind, PublishedMoneyReport } from '../../report/money-report.ts'
import type { FundedPlan } from '../funded-plan.ts'
import type { MoneyReports } from '../reported-money.ts'

const folder = new URL('../../../../conformance/money/', import.meta.url)

/** A measure of a vector; what it does not say is empty. */
interface WrittenMeasure {
  readonly number: string
  readonly goal: string
  readonly funding: readonly DraftFunding[]
  readonly responsible?: readonly string[]
  readonly deadline?: { readonly from: string | null; readonly to: string | null }
  readonly sharedFundingWith?: readonly string[]
  readonly sharingConfirmed?: readonly string[]
  readonly sharingRefused?: readonly string[]
}

interface WrittenReport {
  readonly measure: string
  readonly allocation: number
  readonly period: Period
  readonly kind: MoneyKind
  readonly amount: string
  readonly currency: Currency
  readonly enteredAt?: string
  readonly revision?: number
}

/** A vector of conformance/money: what any implementation has to answer, and why. */
export interface MoneyCase {
  readonly file: string
  readonly name: string
  readonly why: string
  readonly plan: {
    readonly year: number | null
    readonly goals?: readonly string[]
    readonly measures: readonly WrittenMeasure[]
    readonly decisions?: readonly (SharingDecision & { readonly decidedAt?: string })[]
  }
  /** The day whose evening the answer is of; without it everything counts. */
  readonly asOf?: PlainDate | null
  readonly reports?: readonly WrittenReport[]
  readonly expected: Readonly<Record<string, unknown>>
}

export const moneyCases = (): MoneyCase[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8')
      const { cases } = JSON.parse(text) as { cases: Omit<MoneyCase, 'file'>[] }
      return cases.map((each) => ({ ...each, file }))
    })

export function fundedPlanOf({ plan, asOf = null }: Pick<MoneyCase, 'plan' | 'asOf'>): FundedPlan {
  const codes = measureCodes(plan.measures.map(({ number }) => number))
  const measures = plan.measures.map((measure, index) => ({
    sharedFundingWith: [],
    deadline: { from: null, to: null },
    words: '',
    ...measure,
    responsible: [...new Set(measure.responsible ?? [])],
    code: codes[index] ?? '',
  }))
  return {
    year: plan.year,
    goals: plan.goals ?? [],
    measures,
    pairs: withDecisions(pairsByNumber(measures), decisionsOn(plan.decisions ?? [], asOf), codes),
  }
}

/** One of which it is not said when it was decided was always known. */
const decisionsOn = (
  decisions: MoneyCase['plan']['decisions'] & {},
  asOf: PlainDate | null,
): readonly SharingDecision[] =>
  knownVersions(
    decisions.map((value) => ({ value, enteredAt: value.decidedAt ?? '' })),
    asOf,
  )

export function reportsOf({ reports = [] }: Pick<MoneyCase, 'reports'>): MoneyReports {
  const grouped = Map.groupBy(reports, ({ measure, allocation }) => `${measure}.${allocation}`)
  return [...grouped.values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            measure: first.measure,
            allocation: first.allocation,
            reports: [first, ...others].map(published),
          },
        ]
      : [],
  )
}

const published = ({
  period,
  kind,
  amount,
  currency,
  enteredAt = '2025-01-15T09:00:00.000Z',
  revision = 1,
}: WrittenReport): PublishedMoneyReport => ({
  period,
  kind,
  amount: amount as PublishedMoneyReport['amount'],
  currency,
  evidence: 'vector',
  note: null,
  enteredAt,
  revision,
  demonstration: false,
})
