import type { Decimal } from '../src/core/base/decimal.ts'
import type { Period } from '../src/core/base/period.ts'
import { cellKeys, type MeasureText } from '../src/core/draft/draft.ts'
import type { Indicator, IndicatorRule, Measure, Plan } from '../src/core/plan/plan.ts'
import type { IndicatorReports, Report } from '../src/core/report/report.ts'

/** A plan as large as wanted with a year of reports: always the same, so that runs can be compared. */
export interface MadePlan {
  readonly plan: Plan
  readonly reports: readonly IndicatorReports[]
}

const decimal = (value: number) => String(value) as Decimal
const goals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII']

/** In turn: most indicators of real plans are counts. */
const rules: readonly IndicatorRule[] = [
  rule('sum', 'level', '0', { kind: 'at-least', value: decimal(7500) }),
  rule('sum', 'level', '0', { kind: 'at-least', value: decimal(120) }),
  rule('last', 'change', '8.4', { kind: 'at-least', value: decimal(12.6) }),
  rule('last', 'change', '100', { kind: 'at-most', value: decimal(60) }),
  rule('last', 'threshold', '95', { kind: 'at-least', value: decimal(95) }),
  rule('ratio', 'level', null, { kind: 'all', value: null }),
  rule('sum', 'level', null, { kind: 'none' }),
]

function rule(
  accumulates: IndicatorRule['accumulates'],
  measured: IndicatorRule['measured'],
  baseline: string | null,
  target: IndicatorRule['target'],
): IndicatorRule {
  return { accumulates, measured, baseline: baseline as Decimal | null, target }
}

export function madePlan(measureCount: number): MadePlan {
  const measures = Array.from({ length: measureCount }, (_, index) => madeMeasure(index + 1))
  return {
    plan: {
      id: '1',
      slug: 'made',
      status: 'adopted',
      title: { bg: 'Измислен план', en: 'A made plan' },
      year: 2024,
      language: 'bg',
      goals: goals.map((number) => ({
        number,
        title: { bg: `Цел номер ${number}`, en: `Goal number ${number}` },
      })),
      measures,
      glossary: [],
      declaredMeasureCount: measureCount,
      adoption: { body: 'Съвет', act: 'Протокол', number: '1', date: '2024-03-05' as never },
      demonstration: true,
    },
    reports: measures.flatMap(({ code, indicators }) =>
      indicators.map(({ position, rule: { accumulates } }) => ({
        measure: code,
        indicator: position,
        reports: [1, 2, 3, 4].map((quarter) => madeReport(accumulates, position, quarter)),
      })),
    ),
  }
}

function madeMeasure(position: number): Measure {
  const text = (words: string) =>
    Object.fromEntries(cellKeys.map((key) => [key, `${words} ${position}, ${key}`])) as MeasureText
  return {
    position,
    number: String(position),
    code: String(position),
    goal: goals[position % goals.length] ?? 'I',
    text: { bg: text('Думи на мярка'), en: text('Words of measure') },
    indicators: Array.from({ length: 1 + (position % 3) }, (_, index) =>
      madeIndicator(index + 1, rules[(position + index) % rules.length]),
    ),
    funding: [],
    sharedFundingWith: [],
    deadline: { kind: 'month', from: null, to: '2024-12', every: null, phases: [] },
    responsible: [{ name: 'АЗ', asPrinted: 'АЗ', known: true }],
    partners: [],
    source: { table: 1, row: position + 3 },
  }
}

const madeIndicator = (position: number, of = rule('sum', 'level', null, { kind: 'none' })) =>
  ({
    position,
    name: { bg: `Обучени лица, група ${position}`, en: `Persons trained, group ${position}` },
    kind: 'count',
    unit: { bg: 'лица', en: 'persons' },
    baselineNote: null,
    targetNote: null,
    rule: of,
    confidence: 'sure',
  }) satisfies Indicator

function madeReport(
  accumulates: IndicatorRule['accumulates'],
  position: number,
  quarter: number,
): Report {
  const value = 17 * position + 11 * quarter
  return {
    period: `2024-Q${quarter}` as Period,
    reported:
      accumulates === 'ratio'
        ? { numerator: decimal(value), denominator: decimal(value + 3) }
        : { value: decimal(value) },
    note: null,
    enteredBy: 'Секретариат',
    enteredAt: '2024-12-31T10:00:00.000Z',
    revision: 1,
    demonstration: true,
  }
}
