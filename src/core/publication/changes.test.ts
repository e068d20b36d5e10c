import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adoptedPlanOf, countTo, reportsOf } from '../degree/testing/plan-of.ts'
import type { IndicatorReports } from '../report/report.ts'
import { changesBetween, isUnchanged } from './changes.ts'
import { freeze } from './freeze.ts'
import type { Publication } from './publication.ts'

const plan = adoptedPlanOf({
  'I/1': [countTo('10')],
  'I/2': [countTo('4')],
  'II/3': [countTo('2')],
})

const published = (reports: Parameters<typeof reportsOf>[0], version = 1): Publication =>
  freeze({ plan, version, publishedAt: '2025-02-01T10:00:00Z', reports: reportsOf(reports) })

const first = published({ 1: ['5'], 2: ['4'] })

test('the same published again brings no change, whatever the order of its keys', () => {
  const again = published({ 1: ['5'], 2: ['4'] }, 2)
  const reversed = JSON.parse(JSON.stringify(again), (_, each) =>
    each && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).reverse())
      : each,
  ) as Publication
  const changes = changesBetween(first, reversed)
  assert.deepEqual(changes, {
    ...{ plan: null, goals: [], measures: [], corrected: [], reported: 0, figures: [] },
  })
  assert.ok(isUnchanged(changes))
})

test('a correction changes its measure, its goal and the plan, and nothing else', () => {
  const changes = changesBetween(first, published({ 1: ['10'], 2: ['4'] }, 2))
  assert.deepEqual(
    changes.measures.map(({ measure, before, after }) => [measure, before?.degree, after?.degree]),
    [['1', '50', '100']],
  )
  assert.deepEqual(
    changes.goals.map(({ goal, before, after }) => [goal, before?.implemented, after?.implemented]),
    [['I', 1, 2]],
  )
  assert.deepEqual([changes.plan?.before?.implemented, changes.plan?.after?.implemented], [1, 2])
  assert.ok(!isUnchanged(changes))
})

test('a value published otherwise is told with both, one published for the first time is counted', () => {
  const changes = changesBetween(first, published({ 1: ['7'], 2: ['4'], 3: ['1'] }, 2))
  assert.deepEqual(
    changes.corrected.map(({ measure, indicator, before, after }) => [
      ...[measure, indicator, before?.reported, after?.reported],
    ]),
    [['1', 1, { value: '5' }, { value: '7' }]],
  )
  assert.equal(changes.reported, 1)
})

test('a value that is published no more is told, too: nothing goes in silence', () => {
  const changes = changesBetween(first, published({ 1: ['5'] }, 2))
  assert.deepEqual(
    changes.corrected.map(({ measure, before, after }) => [measure, before?.reported, after]),
    [['2', { value: '4' }, null]],
  )
})

test('of the revisions of a period only the latest is compared', () => {
  const revised = reportsOf({ 1: ['5'], 2: ['4'] }).map(
    (each): IndicatorReports =>
      each.measure === '1'
        ? {
            ...each,
            reports: each.reports.flatMap((report) => [report, { ...report, revision: 2 }]),
          }
        : each,
  )
  const again = freeze({ plan, version: 2, publishedAt: first.publishedAt, reports: revised })
  assert.deepEqual(changesBetween(first, again).corrected, [])
})

test('a measure that came and one that went have only one side', () => {
  const other = adoptedPlanOf({ 'I/1': [countTo('10')], 'II/3': [countTo('2')], 'II/4': [] })
  const reports = reportsOf({ 1: ['5'] })
  const later = freeze({ plan: other, version: 2, publishedAt: first.publishedAt, reports })
  assert.deepEqual(
    changesBetween(first, later).measures.map(({ measure, before, after }) => [
      ...[measure, before !== null, after !== null],
    ]),
    [
      ['4', false, true],
      ['2', true, false],
    ],
  )
})

test('every figure that is otherwise is named with both values', () => {
  const { figures } = changesBetween(first, published({ 1: ['10'], 2: ['4'] }, 2))
  const named = new Map(figures.map((each) => [each.figure, [each.before, each.after]]))
  assert.deepEqual(named.get('measure 1, indicator 1, raw'), ['50', '100'])
  assert.deepEqual(named.get('goal I, implemented'), ['1', '2'])
  assert.deepEqual(named.get('plan, implemented'), ['1', '2'])
  assert.ok(![...named.keys()].some((figure) => figure.startsWith('measure 2')))
})

test('figures that the first arithmetic did not have are no change', () => {
  const older: Publication = { ...first, format: 'merilo-publication/1' }
  const { figures } = changesBetween(older, published({ 1: ['5'], 2: ['4'] }, 2))
  assert.deepEqual(figures, [])
})

test('money that was not frozen then is no change, and money that was is', () => {
  const { money: _, ...without } = first
  assert.deepEqual(changesBetween(without, first).figures, [])
  assert.ok(first.money)
  const signals = [...first.money.signals]
  const totals = { ...first.money.totals, undetermined: 99 }
  const changed = { ...first, money: { ...first.money, signals, totals } }
  assert.deepEqual(changesBetween(first, changed).figures, [
    {
      figure: 'money, totals, undetermined',
      before: String(first.money.totals.undetermined),
      after: '99',
    },
  ])
})
