import type { Decimal } from '../../core/base/decimal.ts'
import { formatExpression } from '../../core/base/format.ts'
import type { Language } from '../../core/base/language.ts'
import type { Period } from '../../core/base/period.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import type { Circumstances } from '../../core/degree/circumstances.ts'
import { degreeOf } from '../../core/degree/degree.ts'
import { meanOfMeasure } from '../../core/degree/mean-explanation.ts'
import { degreesOfPlan } from '../../core/degree/plan-degrees.ts'
import {
  countTo,
  fallTo,
  planOf,
  reportsOf,
  withTarget,
} from '../../core/degree/testing/plan-of.ts'
import type { Target } from '../../core/draft/target.ts'
import type { IndicatorRule } from '../../core/plan/plan.ts'
import { usualCriteria } from '../../core/plan/verdict-criteria.ts'
import type { ReportedValue } from '../../core/report/report.ts'
import { scheduleWords } from '../../render/words/schedule-words.ts'
import { verdictWords } from '../../render/words/verdict-words.ts'

/** What the pages on the arithmetic print of one example, in each language. */
type Printed = Readonly<Record<Language, Readonly<Record<string, string>>>>

const d = (text: string) => text as Decimal
const day = (text: string) => text as PlainDate
const atLeast = (value: string): Target => ({ kind: 'at-least', value: d(value) })
const report = (period: string, reported: ReportedValue) => ({
  period: period as Period,
  reported,
})
const value = (period: string, text: string) => report(period, { value: d(text) })
const share = (period: string, numerator: string, denominator: string) =>
  report(period, { numerator: d(numerator), denominator: d(denominator) })

const inBoth = (say: (language: Language) => Record<string, string | null>): Printed => {
  const said = (language: Language) =>
    Object.fromEntries(
      Object.entries(say(language)).flatMap(([name, text]) =>
        text === null ? [] : [[name, text]],
      ),
    )
  return { bg: said('bg'), en: said('en') }
}

function indicator(
  rule: IndicatorRule,
  reports: Parameters<typeof degreeOf>[1],
  circumstances: Circumstances = {},
): Printed {
  const { verdict, explanation } = degreeOf(rule, reports, circumstances)
  const { actual, worked, comparison } = explanation
  return inBoth((language) => ({
    verdict: verdictWords(verdict, language),
    actual: actual && formatExpression(actual, language),
    worked: worked && formatExpression(worked, language),
    comparison: comparison && formatExpression(comparison, language),
  }))
}

function measure(values: (string | null)[], weights: string[] = []): Printed {
  const plan = planOf({ 'I/1': values.map(() => countTo('100')) })
  const measures = plan.measures.map((each) => ({
    ...each,
    indicators: each.indicators.map((one, index) => ({ ...one, weight: d(weights[index] ?? '1') })),
  }))
  const [found] = degreesOfPlan({ ...plan, measures }, reportsOf({ 1: values })).measures
  if (!found) throw new TypeError('a plan of one measure has one')
  const { worked, workedLow, workedHigh } = meanOfMeasure(found)
  return inBoth((language) => ({
    known: worked && formatExpression(worked, language),
    low: workedLow && formatExpression(workedLow, language),
    high: workedHigh && formatExpression(workedHigh, language),
  }))
}

const merged = (...all: readonly Printed[]): Printed =>
  inBoth((language) => Object.assign({}, ...all.map((each) => each[language])))

const renamed = (printed: Printed, from: string, to: string): Printed =>
  inBoth((language) => ({ [to]: printed[language][from] ?? '' }))

const level: IndicatorRule = { ...countTo('1'), accumulates: 'last' }
const rising: IndicatorRule = {
  ...level,
  measured: 'change',
  baseline: d('100'),
  target: atLeast('200'),
}
const law: Target = {
  kind: 'stages',
  stages: [
    { name: 'drafted', weight: d('20') },
    { name: 'agreed', weight: d('30') },
    { name: 'adopted', weight: d('50') },
  ],
}
const amended = (asOf: string): Circumstances => ({
  asOf: day(asOf),
  targetRevisions: [
    {
      from: day('2024-07-01'),
      target: atLeast('125'),
      act: { body: 'Council', act: 'Decision', number: '5', date: day('2024-06-20') },
      reason: {},
    },
  ],
})

const twoQuarters = [value('2024-Q1', '6'), value('2024-Q2', '12')]
const underway: Circumstances = {
  asOf: day('2024-07-20'),
  run: { from: day('2024-01-01'), due: day('2024-12-31') },
}

function pace(): Printed {
  const { schedule } = degreeOf(countTo('40'), twoQuarters, underway)
  const { status, worked, projection } = schedule
  return inBoth((language) => ({
    status: status && scheduleWords(status, language),
    expected: worked && formatExpression(worked, language),
    low: projection && formatExpression(projection.workedLow, language),
    high: projection && formatExpression(projection.workedHigh, language),
  }))
}

/** Each example of docs/arithmetic.md and docs/arithmetic.bg.md, as the program computes it. */
export const arithmeticExamples: Readonly<Record<string, Printed>> = {
  level: indicator(countTo('120'), [value('2024-Q1', '30'), value('2024-Q2', '58')]),
  exceeded: indicator(countTo('7500'), [value('2024', '8005')]),
  rise: indicator(rising, [value('2024', '150')]),
  fall: indicator(fallTo('60', '100'), [value('2024', '80')]),
  worsened: indicator(rising, [value('2024', '80')]),
  threshold: indicator({ ...level, measured: 'threshold', target: atLeast('95') }, [
    value('2024', '97'),
  ]),
  ratio: indicator({ ...level, accumulates: 'ratio', target: atLeast('90') }, [
    share('2024-Q1', '8', '10'),
    share('2024-Q2', '30', '90'),
  ]),
  stages: indicator(withTarget(law), [report('2024', { done: ['drafted', 'agreed'] })]),
  exactly: indicator({ ...level, target: { kind: 'exactly', value: d('100') } }, [
    value('2024', '110'),
  ]),
  overlap: indicator(countTo('10'), [value('2024-06', '5'), value('2024-Q2', '9')]),
  revised: merged(
    indicator(countTo('200'), [value('2024-H1', '100')], amended('2024-07-31')),
    renamed(
      indicator(countTo('200'), [value('2024-H1', '100')], amended('2024-06-30')),
      'worked',
      'before',
    ),
  ),
  trend: indicator(
    {
      ...level,
      target: { kind: 'trend', direction: 'fall', tolerance: { kind: 'absolute', value: d('2') } },
    },
    [value('2024', '95')],
    { previous: [{ value: d('100'), period: '2023' as Period, acceptedAt: null }] },
  ),
  criteria: indicator(countTo('100'), [value('2024', '92')], {
    criteria: { ...usualCriteria, metFrom: d('90') },
  }),
  mean: merged(measure(['50', '100']), measure(['50', null])),
  weights: measure(['80', '50'], ['2', '1']),
  pace: merged(indicator(countTo('40'), twoQuarters), pace()),
}

export const arithmeticPages: Readonly<Record<Language, string>> = {
  bg: 'docs/arithmetic.bg.md',
  en: 'docs/arithmetic.md',
}
