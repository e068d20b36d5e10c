import type { Decimal } from '../../base/decimal.ts'
import type { Period } from '../../base/period.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import type { Target } from '../../draft/target.ts'
import type { IndicatorRule, Measure, Plan, PlanContent } from '../../plan/plan.ts'
import type { IndicatorReports, ReportedValue } from '../../report/report.ts'

const decimal = (text: string) => text as Decimal

/** A count that adds up to at least the value. */
export const countTo = (value: string): IndicatorRule => ({
  accumulates: 'sum',
  measured: 'level',
  baseline: null,
  target: { kind: 'at-least', value: decimal(value) },
})

/** A number that comes down to the value. */
export const fallTo = (value: string, baseline: string | null): IndicatorRule => ({
  accumulates: 'last',
  measured: 'change',
  baseline: baseline === null ? null : decimal(baseline),
  target: { kind: 'at-most', value: decimal(value) },
})

export const capOf = (value: string): IndicatorRule => ({
  ...fallTo(value, null),
  measured: 'threshold',
})

export const withTarget = (target: Target): IndicatorRule => ({ ...countTo('1'), target })

/** A plan of measures "goal/code" with their indicators' rules, and nothing else of interest. */
export const planOf = (
  measures: Readonly<Record<string, readonly IndicatorRule[]>>,
): PlanContent => {
  const entries = Object.entries(measures).map(([address, rules]) => {
    const [goal = '', code = ''] = address.split('/')
    return { goal, code, rules }
  })
  return {
    title: { bg: 'План', en: 'Plan' },
    year: 2024,
    language: 'bg',
    goals: [...new Set(entries.map(({ goal }) => goal))].map((number) => ({
      number,
      title: { bg: `Цел ${number}` },
    })),
    measures: entries.map(({ goal, code, rules }, index) =>
      measureOf(index + 1, goal, code, rules),
    ),
    glossary: [],
    declaredMeasureCount: null,
  }
}

/** The same, adopted, with nothing set of it. */
export const adoptedPlanOf = (measures: Parameters<typeof planOf>[0]): Plan => ({
  ...planOf(measures),
  id: '1',
  slug: 'plan-2024',
  status: 'adopted',
  adoption: { body: 'Council', act: 'Decision', number: '1', date: '2024-01-31' as PlainDate },
  demonstration: false,
})

const measureOf = (
  position: number,
  goal: string,
  code: string,
  rules: readonly IndicatorRule[],
): Measure => ({
  position,
  number: code,
  code,
  goal,
  text: {},
  indicators: rules.map((rule, index) => ({
    position: index + 1,
    name: { bg: 'брой' },
    kind: 'count',
    unit: null,
    baselineNote: null,
    targetNote: null,
    rule,
    confidence: 'sure',
  })),
  funding: [],
  sharedFundingWith: [],
  deadline: { kind: 'open', from: null, to: null, every: null, phases: [] },
  responsible: [],
  partners: [],
  source: null,
})

/** Whole-year reports: measure code -> a value (or none) for each of its indicators. */
export const reportsOf = (
  values: Readonly<Record<string, readonly (string | ReportedValue | null)[]>>,
): IndicatorReports[] =>
  Object.entries(values).flatMap(([measure, ofIndicators]) =>
    ofIndicators.flatMap((value, index) => {
      if (value === null) return []
      const reported = typeof value === 'string' ? { value: decimal(value) } : value
      return [
        {
          measure,
          indicator: index + 1,
          reports: [
            {
              period: '2024' as Period,
              reported,
              note: null,
              enteredBy: 'secretariat',
              enteredAt: '2025-01-15T09:00:00Z',
              revision: 1,
              demonstration: false,
            },
          ],
        },
      ]
    }),
  )
