import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import { rational } from '../base/rational.ts'
import { countOnce, notesOnDisagreement } from './count-once.ts'
import { knownReports } from './known-reports.ts'
import { overlapping, partsDisagree, sideBySide, within } from './notes.ts'

const period = (text: string) => text as Period
/** Reports "2024-Q1: 5", in the order in which the arithmetic takes them. */
const ordered = (...told: string[]) =>
  knownReports(
    told.map((each) => {
      const [of = '', value = ''] = each.split(': ')
      return { period: period(of), reported: { value: value as Decimal } }
    }),
    { until: null },
  ).map((each) => ({
    ...each,
    value: rational('value' in each.reported ? BigInt(each.reported.value) : 0n),
  }))
const counted = (...told: string[]) => {
  const { counted: found, notes } = countOnce(ordered(...told), 2)
  return { periods: found.map((each) => each.period), notes }
}
const disagreement = (...told: string[]) => {
  const all = ordered(...told)
  return notesOnDisagreement(all, countOnce(all, 2).counted)
}

test('periods that share no time are all counted, without a word', () => {
  assert.deepEqual(counted('2024-Q1: 1', '2024-Q2: 2', '2024-07: 3'), {
    periods: ['2024-Q1', '2024-Q2', '2024-07'],
    notes: [],
  })
  assert.deepEqual(counted(), { periods: [], notes: [] })
  assert.deepEqual(counted('2024: 1'), { periods: ['2024'], notes: [] })
})

test('of a quarter and its months the quarter counts, and each month is told to lie in it', () => {
  assert.deepEqual(counted('2024-01: 1', '2024-03: 2', '2024-Q1: 5', '2024-04: 7'), {
    periods: ['2024-Q1', '2024-04'],
    notes: [
      within(period('2024-01'), period('2024-Q1')),
      within(period('2024-03'), period('2024-Q1')),
    ],
  })
})

test('of a year, its quarters and their months the year alone counts', () => {
  assert.deepEqual(counted('2024: 9', '2024-Q1: 5', '2024-01: 1').periods, ['2024'])
})

test('two reports of one period are its parts, which is told once for however many', () => {
  assert.deepEqual(counted('2024-Q1: 1', '2024-Q1: 2', '2024-Q1: 3', '2024-Q2: 4'), {
    periods: ['2024-Q1', '2024-Q1', '2024-Q1', '2024-Q2'],
    notes: [sideBySide(period('2024-Q1'))],
  })
})

test('by the first arithmetic all are added, and overlaps are told', () => {
  const all = ordered('2024-03: 1', '2024-Q1: 2')
  assert.deepEqual(countOnce(all, 1), {
    counted: all,
    notes: [overlapping(period('2024-03'), period('2024-Q1'))],
  })
})

test('a period whose parts were all reported and come to something else is told', () => {
  const months = ['2024-01: 1', '2024-02: 2', '2024-03: 3']
  assert.deepEqual(disagreement(...months, '2024-Q1: 7'), [
    partsDisagree(period('2024-Q1'), '7', '6'),
  ])
  assert.deepEqual(disagreement(...months, '2024-Q1: 6'), [], 'though not where they agree')
})

test('parts that do not make up the whole period prove nothing', () => {
  assert.deepEqual(disagreement('2024-01: 1', '2024-03: 3', '2024-Q1: 7'), [])
  assert.deepEqual(disagreement('2024-Q1: 7', '2024-Q2: 8'), [])
})

test('of a year its quarters are the parts, where a quarter was reported its months are not', () => {
  const year = ['2024-Q1: 1', '2024-Q2: 2', '2024-Q3: 3', '2024-Q4: 4']
  assert.deepEqual(disagreement(...year, '2024-01: 50', '2024: 10'), [])
  assert.deepEqual(disagreement(...year, '2024-01: 50', '2024: 11'), [
    partsDisagree(period('2024'), '11', '10'),
  ])
})

test('two reports are enough to be the parts of their period', () => {
  assert.deepEqual(counted('2024-Q1: 1', '2024-Q1: 2').notes, [sideBySide(period('2024-Q1'))])
  assert.deepEqual(counted('2024-Q1: 1', '2024-Q2: 2', '2024-Q3: 1').notes, [])
})
