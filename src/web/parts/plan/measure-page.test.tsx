import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import type { Decimal } from '../../../core/base/decimal.ts'
import type { Period } from '../../../core/base/period.ts'
import type { PlainDate } from '../../../core/base/plain-date.ts'
import type { PlanCircumstances } from '../../../core/degree/circumstances.ts'
import { degreesOfPlan } from '../../../core/degree/plan-degrees.ts'
import { countTo, planOf, withTarget } from '../../../core/degree/testing/plan-of.ts'
import type { Plan } from '../../../core/plan/plan.ts'
import type { IndicatorReports } from '../../../core/report/report.ts'
import { MeasurePage, PlanPage } from './pages.tsx'
import type { PlanLinks, PlanView } from './plan-view.ts'

const day = (of: string) => of as PlainDate
const act = { body: 'Council', act: 'Decision', number: '7', date: day('2024-06-15') }

const links: PlanLinks = {
  home: { to: '/en', words: 'Plans' },
  plan: '/en/plan',
  goal: (goal) => `/en/goals/${goal}`,
  measure: (code) => `/en/measures/${code}`,
  enterValue: null,
  year: null,
  money: '',
  reportMoney: null,
  amendments: null,
  sharedMoney: null,
}

const plan: Plan = {
  ...planOf({ 'I/1': [countTo('100')], 'I/2': [withTarget({ kind: 'words' })] }),
  id: '1',
  slug: 'plan-2024',
  status: 'adopted',
  adoption: act,
  demonstration: false,
}

const report = (period: string, value: string, revision = 1) => ({
  period: period as Period,
  reported: { value: value as Decimal },
  note: null,
  enteredBy: 'A. Petrova',
  enteredAt: `2024-0${3 * Number(period.slice(6))}-28T10:00:0${revision}.000Z`,
  acceptedAt: '2024-07-05T08:00:00.000Z',
  acceptedBy: 'M. Koleva',
  evidence: [{ kind: 'link' as const, title: 'Register', reference: 'https://example.org/r' }],
  revision,
  demonstration: false,
})

const reports: IndicatorReports[] = [
  {
    measure: '1',
    indicator: 1,
    reports: [report('2024-Q1', '9'), report('2024-Q1', '10', 2), report('2024-Q2', '40')],
  },
]

const viewWith = (circumstances: PlanCircumstances = {}): PlanView => ({
  plan,
  reports,
  circumstances,
  degrees: degreesOfPlan(plan, reports, circumstances),
})

function pageOf(code: string, view = viewWith()): string {
  const measure = plan.measures.find((each) => each.code === code)
  assert.ok(measure)
  return wordsIn(<MeasurePage view={view} links={links} language="en" measure={measure} />)
}

const wordsIn = (page: Parameters<typeof render>[0]): string =>
  render(page)
    .replace(/<(title|desc)>.*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

test('a measure dropped by decision says by which act and why, and what was computed all the same', () => {
  const page = pageOf(
    '1',
    viewWith({
      decisions: [{ measure: '1', kind: 'dropped', reason: { en: 'Not needed.' }, act }],
    }),
  )
  assert.match(page, /By decision dropped Not needed\. Decision No\. 7 of 15 June 2024, Council/)
  assert.match(page, /Computed: partly met 50%/)
})

test('a baseline that an amendment made otherwise is told beside the one adopted, and in how it was computed', () => {
  const amended: Plan = {
    ...plan,
    measures: plan.measures.map((measure) => ({
      ...measure,
      indicators: measure.indicators.map((indicator) => ({
        ...indicator,
        targetRevisions: [
          {
            ...{ from: day('2024-06-20'), act, reason: { en: 'Counted anew.' } },
            target: indicator.rule.target,
            counting: { baseline: '10' as Decimal, measured: 'change' as const },
          },
        ],
      })),
    })),
  }
  const [measure] = amended.measures
  assert.ok(measure)
  const view = { ...viewWith(), plan: amended, degrees: degreesOfPlan(amended, reports, {}) }
  const page = wordsIn(<MeasurePage view={view} links={links} language="en" measure={measure} />)
  assert.match(page, /Measured otherwise Baseline of “.+?”: 10, instead of what was adopted: none/)
  assert.match(page, /\(A − B\) \/ \(T − B\)/)
  assert.match(page, /the way of measuring are those of the amendment, in force from 20 June 2024/)
})

test("a person's judgement is marked, with reason, day and name, beside what could be computed", () => {
  const judgement = {
    measure: '2',
    indicator: 1,
    verdict: 'met' as const,
    reason: { en: 'The group meets.' },
    on: day('2024-07-01'),
    by: 'I. Ivanov',
  }
  const page = pageOf('2', viewWith({ judgements: [judgement] }))
  assert.match(
    page,
    /By judgement met The group meets\. 1 July 2024, I\. Ivanov Computed: cannot be judged/,
  )
  assert.doesNotMatch(pageOf('2'), /By judgement/)
})

test('a number leads to its report, which says who entered and accepted it and on what it rests', () => {
  const [measure] = plan.measures
  assert.ok(measure)
  const html = render(
    <MeasurePage view={viewWith()} links={links} language="en" measure={measure} />,
  )
  assert.match(html, /<a href="#report-1-2024-Q2">report for Q2 2024<\/a>/)
  assert.match(html, /<tr id="report-1-2024-Q2">/)
  assert.match(
    pageOf('1'),
    /40 A\. Petrova, 28 June 2024, 13:00 M\. Koleva, 5 July 2024, 11:00 yes Register/,
  )
})

test('a corrected value stays visible beside the one that counts', () => {
  assert.match(pageOf('1'), /Q1 2024 10 9 before correction/)
  assert.match(pageOf('1'), /A = 10 \+ 40 = 50/)
})

test('where time has come to is told apart from how far a measure is', () => {
  assert.match(pageOf('1', viewWith({ asOf: day('2024-10-01') })), /partly met on time/)
  assert.doesNotMatch(pageOf('1'), /on time|behind/)
})

test('the page of a plan counts first and publishes the criteria', () => {
  const page = wordsIn(<PlanPage view={viewWith()} links={links} language="en" />)
  assert.ok(page.indexOf('0 of 2') < page.indexOf('Mean degree of implementation 25–75%'))
  assert.match(page, /Met: from a degree of 100%/)
})
