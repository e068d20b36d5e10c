import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { BindableFigure } from './figure.ts'
import { reportFigures } from './report-figures.ts'
import { reportData, usualReports } from './testing/report-data.ts'
import type { ReportData } from './year-facts.ts'

const valueIn = (data: ReportData, address: string) => reportFigures(data).get(address)?.value

const performance = {
  shortName: { bg: 'МВР', en: 'MoI' },
  ...{ reports: 8, onTime: 5, late: 2, missing: 1, returns: 3 },
}
const previous = {
  measure: '1',
  indicator: 1,
  value: '80' as Decimal,
  period: '2023' as Period,
  acceptedAt: null,
}

test('the counts of the plan and of its goals are those of the degrees', () => {
  const data = reportData()
  assert.equal(valueIn(data, 'plan measures'), '3')
  assert.equal(valueIn(data, 'plan goals'), '2')
  assert.equal(valueIn(data, 'goal I implemented'), '1')
  assert.equal(valueIn(data, 'goal I partly implemented'), '1')
  assert.equal(valueIn(data, 'goal II unknown'), '1')
  assert.equal(valueIn(data, 'goal I degree'), '87.5')
})

test('an indicator has its value, target, baseline, degree and verdict', () => {
  const data = reportData()
  const at = (what: string) => valueIn(data, `measure 1 indicator 1 ${what}`)
  assert.deepEqual(
    ['value', 'target', 'baseline', 'degree', 'uncapped degree', 'verdict'].map(at),
    ['120', '100', '10', '100', '120', 'exceeded'],
  )
})

test('what is not known is null with its reason, and a target that names no number is no figure', () => {
  const figures = reportFigures(reportData())
  assert.deepEqual(valuesOf(figures.get('measure 3 indicator 1 degree')), [null, 'no-target'])
  assert.deepEqual(valuesOf(figures.get('measure 3 indicator 1 value')), [null, 'no-target'])
  assert.equal(figures.has('measure 3 indicator 1 target'), false)
})

const valuesOf = (figure: BindableFigure | undefined) => [figure?.value, figure?.reason]

test('last year is what was accepted before, or else what was published before', () => {
  const lastYear = {
    ...{ year: 2023, slug: 'plan-2023', version: 1, goals: [] },
    tally: reportData().degrees.tally,
    values: [
      { measure: '1', indicator: 1, value: '70' },
      { measure: '2', indicator: 1, value: '50' },
    ],
  }
  const data = reportData(usualReports, { lastYear }, { previous: [previous] })
  assert.equal(valueIn(data, 'measure 1 indicator 1 value of last year'), '80')
  assert.equal(valueIn(data, 'measure 1 indicator 1 change'), '40')
  assert.equal(valueIn(data, 'measure 2 indicator 1 change'), '-10')
  assert.equal(valueIn(data, 'last year plan implemented'), '1')
  assert.equal(valueIn(data, 'last year year'), '2023')
})

test('of institutions there are the counts of each and of all', () => {
  const other = { ...performance, shortName: { bg: 'ДАБ', en: 'SAR' }, late: 0, onTime: 7 }
  const data = reportData(usualReports, { institutions: [performance, other] })
  assert.equal(valueIn(data, 'institutions reports'), '16')
  assert.equal(valueIn(data, 'institutions on time'), '12')
  assert.equal(valueIn(data, 'institution MoI late'), '2')
  assert.equal(
    reportFigures(data).get('institution MoI late')?.name.bg,
    'институция МВР след срока',
  )
})

test('events are counted by what they are', () => {
  const act = { body: 'Съвет', act: 'Решение', number: '5', date: '2024-09-10' as PlainDate }
  const decisions = [{ measure: '3', kind: 'dropped' as const, reason: { bg: 'край' }, act }]
  const reopened = [{ measure: '1', period: '2024-Q1' as Period, on: '2024-05-01' as PlainDate }]
  const data = reportData(usualReports, { reopened }, { decisions })
  assert.equal(valueIn(data, 'events dropped'), '1')
  assert.equal(valueIn(data, 'events reopened'), '1')
  assert.equal(valueIn(data, 'events amendments'), '0')
  assert.equal(valueIn(data, 'plan dropped'), '1')
})
