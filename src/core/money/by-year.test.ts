import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DraftFunding } from '../draft/draft.ts'
import { allocationsOf } from './allocation.ts'
import { byYear, ofFirstYear } from './by-year.ts'
import type { FundedMeasure, FundedPlan } from './funded-plan.ts'
import { fundingGraph } from './funding-graph.ts'
import { fundedMeasure, pair, planOf, sum, yearly } from './testing/money-parts.ts'

/** "2024-2025: counted once + for each year", in stotinki. */
const linesOf = (plan: FundedPlan): string[] =>
  byYear(fundingGraph(plan)).map(
    ({ years: { from, to }, countedOnce, perYear }) =>
      `${from}-${to}: ${countedOnce.BGN ?? 'none'} + ${perYear.BGN ?? 'none'}`,
  )
const until = (to: string | null, ...funding: DraftFunding[]): FundedMeasure =>
  fundedMeasure('1', funding, { deadline: { from: null, to } })

test('a sum for more than a year gives its yearly share to the plan’s year and the rest to those after it', () => {
  assert.deepEqual(linesOf(planOf([until('2026-06', sum('100', { months: 30 }))])), [
    '2024-2024: 4000 + none',
    '2025-null: 6000 + none',
  ])
  assert.deepEqual(linesOf(planOf([until('2026-06', sum('1', { months: 13 }))])), [
    '2024-2024: 92 + none',
    '2025-null: 8 + none',
  ])
})

test('a sum for a year or less is not parted', () => {
  for (const months of [1, 11, 12])
    assert.deepEqual(
      linesOf(planOf([until('2024-12', sum('100', { months }))])),
      ['2024-2024: 10000 + none'],
      String(months),
    )
})

test('a sum for several years is not divided unless the plan does', () => {
  assert.deepEqual(linesOf(planOf([until('2026-12', sum('100'))])), ['2024-2026: 10000 + none'])
  assert.deepEqual(linesOf(planOf([until('2026-12', sum('100'), yearly('40'))])), [
    '2024-2024: 4000 + none',
    '2025-null: 6000 + none',
  ])
})

test('a printed share that is no part of its sum divides nothing', () => {
  for (const share of ['0', '100', '100.01'])
    assert.deepEqual(
      linesOf(planOf([until('2026-12', sum('100'), yearly(share))])),
      ['2024-2026: 10000 + none'],
      share,
    )
  assert.deepEqual(linesOf(planOf([until('2026-12', sum('100'), yearly('99.99'))])), [
    '2024-2024: 9999 + none',
    '2025-null: 1 + none',
  ])
})

test('where the months are said, they tell and not what is printed beside them', () => {
  const plan = planOf([until('2026-06', sum('100', { months: 20 }), yearly('40'))])
  assert.deepEqual(linesOf(plan), ['2024-2024: 6000 + none', '2025-null: 4000 + none'])
})

test('shared money is parted in each measure as the whole of it would be', () => {
  const shared = [sum('100'), yearly('40')]
  const plan = planOf([until('2026-12', ...shared), fundedMeasure('2', shared)], [pair('1', '2')])
  assert.deepEqual(linesOf(plan), ['2024-2024: 4000 + none', '2025-null: 6000 + none'])
})

test('an amount for each year stands in every year of its measure, apart from the totals', () => {
  assert.deepEqual(linesOf(planOf([until('2026-12', yearly('5'))])), [
    '2024-2024: none + 500',
    '2025-2025: none + 500',
    '2026-2026: none + 500',
  ])
  const both = planOf([until('2024-12', sum('3'), yearly('5', { source: 'Фонд' }))])
  assert.deepEqual(linesOf(both), ['2024-2024: 300 + 500'])
})

test('a slip of a digit in a deadline makes no endless list', () => {
  const lines = linesOf(planOf([until('2924-12', yearly('5'))]))
  assert.equal(lines.length, 50)
  assert.equal(lines.at(-1), '2073-2073: none + 500')
})

test('what has no date has a line of its own, the last', () => {
  const dated = fundedMeasure('2', [sum('2')], { deadline: { from: null, to: '2025-12' } })
  const undated = until(null, sum('100', { months: 30 }), yearly('5', { source: 'Фонд' }))
  assert.deepEqual(linesOf(planOf([undated, dated], [], { year: null })), [
    '2025-2025: 200 + none',
    'null-null: 10000 + 500',
  ])
})

test('what names no amount and the price of one thing are of no year', () => {
  assert.deepEqual(linesOf(planOf([until('2024-12', sum(null), sum('9', { basis: null }))])), [])
})

test('the first year’s part is told of any share of a sum', () => {
  const [printed] = allocationsOf(until('2026-12', sum('100'), yearly('40')), planOf([]))
  assert.ok(printed)
  assert.equal(ofFirstYear(printed, 10_000n), 4000n)
  assert.equal(ofFirstYear(printed, 5_001n), 2000n, 'what is finer than a unit stays with the rest')
  assert.equal(ofFirstYear({ ...printed, printedYearly: null }, 10_000n), undefined)
  assert.equal(ofFirstYear({ ...printed, amount: null }, 10_000n), undefined)
  assert.equal(ofFirstYear({ ...printed, months: 12 }, 10_000n), undefined)
  assert.equal(ofFirstYear({ ...printed, months: 24 }, 10_000n), 5000n)
})
