import { type Decimal, toDecimal, toRational } from '../../core/base/decimal.ts'
import type { Words } from '../../core/base/language.ts'
import { divide, hundred, multiply } from '../../core/base/rational.ts'
import type { Degree, DegreeReason } from '../../core/degree/verdict.ts'
import type { Target } from '../../core/draft/target.ts'
import type { Indicator, Measure } from '../../core/plan/plan.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { latestRevisions } from '../../core/report/latest-revisions.ts'
import { isSuppressed, type PublishedReport, type ReportedValue } from '../../core/report/report.ts'
import { indicatorId } from './identifiers.ts'

export const valueKinds = ['baseline', 'target', 'actual'] as const
/** Who says it: the plan, an amendment of it, an institution's report, or our arithmetic on those. */
export const valueSources = ['plan', 'amendment', 'report', 'computed'] as const
/** Of SDMX CL_OBS_STATUS: a normal observation, or a missing one. */
export const observationStatuses = ['A', 'O'] as const
/** Of SDMX CL_CONF_STATUS: free, or confidential. */
export const confidentialityStatuses = ['F', 'C'] as const

/** One number of one indicator: what the plan starts from, what it aims at, or what was reached in a period. */
export interface ValueRow {
  readonly goal: string
  readonly measure: string
  readonly indicator: string
  /** Null of a baseline: a plan does not say of which day it is. */
  readonly period: string | null
  readonly kind: (typeof valueKinds)[number]
  readonly value: Decimal | null
  /** The parts of a share, n of N; of stages the weights done and of all. */
  readonly numerator: Decimal | null
  readonly denominator: Decimal | null
  /** The names of the stages reported as done; null of what is no stages. */
  readonly stagesDone: readonly string[] | null
  readonly unit: Words | null
  readonly isSuppressed: boolean
  readonly degree: Decimal | null
  readonly degreeReason: DegreeReason | null
  readonly source: (typeof valueSources)[number]
  readonly demonstration: boolean
}

/** Every number of a publication's indicators, in the order of the plan. */
export function valueRows({ plan, degrees, reports }: Publication): ValueRow[] {
  const told = new Map(reports.map((each) => [`${each.measure}.${each.indicator}`, each.reports]))
  const judged = new Map(degrees.measures.map((each) => [each.measure, each.indicators]))
  return plan.measures.flatMap((measure) =>
    measure.indicators.flatMap((indicator) => {
      const degree = judged.get(measure.code)?.[indicator.position - 1]
      const own = latestRevisions(told.get(indicatorId(measure, indicator)) ?? [])
      const row = rowOf(measure, indicator)
      return [
        ...baselineRow(row, indicator),
        ...targetRows(row, degree?.revision?.target ?? indicator.rule.target).map((each) => ({
          ...each,
          period: String(plan.year),
          source: degree?.revision ? ('amendment' as const) : each.source,
        })),
        ...own.map((report) => reportRow(row, report)),
        ...(degree ? [actualRow(row, degree, String(plan.year), own)] : []),
      ]
    }),
  )
}

/** What all rows of an indicator have in common. */
const rowOf = (measure: Measure, indicator: Indicator): Omit<ValueRow, 'kind'> => ({
  goal: measure.goal,
  measure: measure.code,
  indicator: indicatorId(measure, indicator),
  period: null,
  value: null,
  numerator: null,
  denominator: null,
  stagesDone: null,
  unit: indicator.unit,
  isSuppressed: false,
  degree: null,
  degreeReason: null,
  source: 'plan',
  demonstration: false,
})

const baselineRow = (row: Omit<ValueRow, 'kind'>, { rule: { baseline } }: Indicator): ValueRow[] =>
  baseline === null ? [] : [{ ...row, kind: 'baseline', value: baseline }]

/** A range is two rows, its lower bound first; a target without a number is one with no value. */
function targetRows(row: Omit<ValueRow, 'kind'>, target: Target): ValueRow[] {
  const values =
    target.kind === 'between'
      ? [target.low, target.high]
      : [('value' in target ? target.value : null) ?? null]
  return values.map((value) => ({ ...row, kind: 'target', value }))
}

const reportRow = (
  row: Omit<ValueRow, 'kind'>,
  { period, reported, demonstration }: PublishedReport,
): ValueRow => ({
  ...row,
  ...(isSuppressed(reported) ? { isSuppressed: true } : partsOf(reported)),
  period,
  kind: 'actual',
  source: 'report',
  demonstration,
})

function partsOf(reported: ReportedValue): Partial<ValueRow> {
  if ('done' in reported) return { stagesDone: reported.done }
  if ('value' in reported) return { value: reported.value }
  const { numerator, denominator } = reported
  const whole = toRational(denominator)
  const share = whole.numerator === 0n ? null : divide(toRational(numerator), whole)
  return { numerator, denominator, value: share && toDecimal(multiply(share, hundred)) }
}

/** What the year's reports come to, and the degree that follows from it. */
const actualRow = (
  row: Omit<ValueRow, 'kind'>,
  { degree, reason, explanation: { inputs } }: Degree,
  year: string,
  reports: readonly PublishedReport[],
): ValueRow => {
  const input = (symbol: string) => inputs.find((each) => each.symbol === symbol)?.value ?? null
  return {
    ...row,
    period: year,
    kind: 'actual',
    value: input('A'),
    numerator: input('n') ?? input('w'),
    denominator: input('N') ?? input('W'),
    isSuppressed: reason === 'suppressed',
    degree,
    degreeReason: reason,
    source: 'computed',
    demonstration: reports.some(({ demonstration }) => demonstration),
  }
}
