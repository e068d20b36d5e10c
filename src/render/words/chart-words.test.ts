import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../../core/base/decimal.ts'
import type { Period } from '../../core/base/period.ts'
import { degreeOf } from '../../core/degree/degree.ts'
import type { Indicator } from '../../core/plan/plan.ts'
import { seriesOf } from '../chart/series.ts'
import {
  bulletChartWords,
  bulletLabels,
  courseChartWords,
  intervalChartWords,
} from './chart-words.ts'

const value = (of: string) => of as Decimal

const indicator: Indicator = {
  position: 1,
  name: { bg: 'Консултирани работодатели', en: 'Employers advised' },
  kind: 'count',
  unit: { bg: 'лица', en: 'persons' },
  baselineNote: null,
  targetNote: null,
  rule: {
    accumulates: 'sum',
    measured: 'level',
    baseline: value('0'),
    target: { kind: 'at-least', value: value('120') },
  },
  confidence: 'sure',
}

const reports = ['2024-Q1', '2024-Q2', '2024-Q4'].map((period, index) => ({
  period: period as Period,
  reported: { value: value(String(20 + index)) },
}))
const degree = degreeOf(indicator.rule, reports)

test('all that a bullet chart shows is said in a sentence, in both languages', () => {
  assert.equal(
    bulletChartWords(indicator, degree, 'bg').description,
    'Отчетено 63\u00a0лица; цел: най-малко 120\u00a0лица; базова стойност 0\u00a0лица; частично изпълнен.',
  )
  assert.equal(
    bulletChartWords(indicator, degree, 'en').description,
    'Reported 63\u00a0persons; target: at least 120\u00a0persons; baseline 0\u00a0persons; partly met.',
  )
})

test('a label that a telephone has no room for leaves out what is counted; the sentence does not', () => {
  const long = { ...indicator, unit: { bg: 'обслужени потребители на социални услуги' } }
  assert.equal(bulletLabels(long, degree, 'bg').target, 'цел: най-малко 120')
  assert.equal(bulletLabels(indicator, degree, 'bg').target, 'цел: най-малко 120\u00a0лица')
  assert.match(bulletChartWords(long, degree, 'bg').description, /120\u00a0обслужени потребители/)
})

test('a course says each period, those without a report too', () => {
  const points = seriesOf(reports)
  assert.ok(points)
  assert.equal(
    courseChartWords('Employers', points, 'en').description,
    'Q1 2024: 20; Q2 2024: 21; Q3 2024: no report; Q4 2024: 22.',
  )
})

test('a band says on what its two ends rest, and a point does not', () => {
  const of = (low: string, high: string) =>
    intervalChartWords({ low: value(low), high: value(high) }, 'en').description
  assert.equal(
    of('51.4', '92.4'),
    'From 51.4% with all that is unknown at 0% to 92.4% with it at 100%.',
  )
  assert.equal(of('73.3', '73.3'), '73.3%.')
})
