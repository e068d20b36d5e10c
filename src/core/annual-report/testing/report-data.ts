import type { Decimal } from '../../base/decimal.ts'
import type { Period } from '../../base/period.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import { degreesOfPlan } from '../../degree/plan-degrees.ts'
import type { Indicator, Measure, Plan } from '../../plan/plan.ts'
import type { IndicatorReports, PublishedReport } from '../../report/report.ts'
import type { ReportData, YearFacts } from '../year-facts.ts'

const decimal = (text: string) => text as Decimal

/** An indicator that counts persons, with a target of at least so many. */
export const counting = (position: number, target: string | null): Indicator => ({
  position,
  name: { bg: `Обучени лица ${position}`, en: `Persons trained ${position}` },
  kind: 'count',
  unit: { bg: 'лица', en: 'persons' },
  baselineNote: null,
  targetNote: null,
  rule: {
    accumulates: 'sum',
    measured: 'level',
    baseline: decimal('10'),
    target: target === null ? { kind: 'none' } : { kind: 'at-least', value: decimal(target) },
  },
  confidence: 'sure',
})

export const measureOf = (
  code: string,
  goal: string,
  indicators: readonly Indicator[],
): Measure => ({
  position: Number(code),
  number: code,
  code,
  goal,
  text: {},
  indicators,
  funding: [],
  sharedFundingWith: [],
  deadline: { kind: 'month', from: null, to: '2024-12', every: null, phases: [] },
  responsible: [],
  partners: [],
  source: null,
})

export const plan: Plan = {
  id: '1',
  slug: 'plan-2024',
  status: 'adopted',
  adoption: { body: 'Съвет', act: 'Решение', number: '17', date: '2024-02-01' as PlainDate },
  demonstration: false,
  title: { bg: 'План', en: 'Plan' },
  year: 2024,
  language: 'bg',
  goals: [
    { number: 'I', title: { bg: 'Сигурност', en: 'Security' } },
    { number: 'II', title: { bg: 'Закрила', en: 'Protection' } },
  ],
  measures: [
    measureOf('1', 'I', [counting(1, '100'), counting(2, '50')]),
    measureOf('2', 'I', [counting(1, '40')]),
    measureOf('3', 'II', [counting(1, null)]),
  ],
  glossary: [],
  declaredMeasureCount: null,
}

/** What was reported of an indicator in the first quarter. */
export const reported = (
  measure: string,
  indicator: number,
  value: string,
  enteredAt = '2024-04-10T08:00:00.000Z',
): IndicatorReports => ({
  ...{ measure, indicator },
  reports: [
    {
      period: '2024-Q1' as Period,
      reported: { value: decimal(value) },
      note: null,
      enteredBy: 'Мария',
      enteredAt,
      revision: 1,
      demonstration: false,
    },
  ],
})

export const noFacts: YearFacts = { institutions: [], reopened: [], lastYear: null }

export const usualReports = [
  reported('1', 1, '120'),
  reported('1', 2, '25'),
  reported('2', 1, '40'),
]

export function reportData(
  reports: readonly IndicatorReports<PublishedReport>[] = usualReports,
  facts: Partial<YearFacts> = {},
  circumstances: ReportData['circumstances'] = {},
  of: Plan = plan,
): ReportData {
  return {
    plan: of,
    circumstances,
    degrees: degreesOfPlan(of, reports, circumstances),
    facts: { ...noFacts, ...facts },
  }
}
