import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { highlightsOf } from './highlights.ts'
import { reportFigures } from './report-figures.ts'
import { counting, measureOf, plan, reportData, reported } from './testing/report-data.ts'
import type { ReportData } from './year-facts.ts'

const targets = ['100', '100', '100', '100', '100', '100', '100', null]
const wide = {
  ...plan,
  measures: [
    measureOf(
      '1',
      'I',
      targets.map((target, index) => counting(index + 1, target)),
    ),
  ],
}
const values = ['250', '100', '130', '180', '110', '60', '20', '5']
const reports = values.map((value, index) => reported('1', index + 1, value))
const previousOf = (indicator: number, value: string) => ({
  ...{
    measure: '1',
    indicator,
    value: value as Decimal,
    period: '2023' as Period,
    acceptedAt: null,
  },
})
const data = reportData(
  reports,
  {},
  {
    previous: [previousOf(1, '250'), previousOf(2, '50'), previousOf(3, '200'), previousOf(6, '0')],
  },
  wide,
)

const positionsIn = (of: ReportData, goal = 'I') => {
  const { reached, behind, moved } = highlightsOf(of, goal, reportFigures(of))
  return [reached, behind, moved].map((all) => all.map(({ indicator }) => indicator.position))
}

test('the furthest past their targets and the furthest from them are told, no more than a few', () => {
  const [reached, behind] = positionsIn(data)
  assert.deepEqual(reached, [1, 4, 3, 5])
  assert.deepEqual(behind, [7, 6])
})

test('what moved most in proportion comes first; what did not move, or from zero, is left out', () => {
  assert.deepEqual(positionsIn(data)[2], [2, 3])
})

test('an indicator without a target of one number is in neither list', () => {
  const [reached, behind] = positionsIn(data)
  assert.ok(![...(reached ?? []), ...(behind ?? [])].includes(8))
})

test('a goal without measures has nothing to tell', () => {
  assert.deepEqual(positionsIn(data, 'II'), [[], [], []])
})

test('what was carried over or dropped is told elsewhere', () => {
  const act = { body: 'Съвет', act: 'Решение', number: '1', date: '2024-05-01' as PlainDate }
  const decisions = [{ measure: '1', kind: 'dropped' as const, reason: { bg: 'край' }, act }]
  assert.deepEqual(positionsIn(reportData(reports, {}, { decisions }, wide)), [[], [], []])
})
