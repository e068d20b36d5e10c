import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { IndicatorLink } from '../plan/indicator-lineage.ts'
import type { IndicatorRule, Plan } from '../plan/plan.ts'
import { degreesOfPlan } from './plan-degrees.ts'
import {
  goalYears,
  indicatorYears,
  type PlanOfYear,
  valuesOverYears,
  yearsWithGaps,
} from './strategy-years.ts'
import { adoptedPlanOf, countTo, fallTo, reportsOf } from './testing/plan-of.ts'

/** A plan of a year: "goal/code" with rules, and what was reported of each. */
function ofYear(
  year: number,
  measures: Readonly<Record<string, readonly IndicatorRule[]>>,
  values: Parameters<typeof reportsOf>[0] = {},
  as: Partial<Plan> = {},
): PlanOfYear {
  const plan = { ...adoptedPlanOf(measures), year, slug: String(year), ...as }
  const reports = reportsOf(values)
  return { plan, reports, degrees: degreesOfPlan(plan, reports) }
}

/** "2025/3/1 2024/1/1": the first goes on from the second. */
const links = (...pairs: readonly string[]): IndicatorLink[] =>
  pairs.map((pair) => {
    const [of, previous] = pair.split(' ').map((words) => {
      const [slug = '', measure = '', indicator = ''] = words.split('/')
      return { slug, measure, indicator: Number(indicator) }
    })
    if (!of || !previous) throw new Error(`no pair: ${pair}`)
    return { of, previous }
  })

const first = ofYear(2024, { 'I/1': [countTo('100')], 'I/2': [countTo('10')] }, { 1: ['80'] })
const second = ofYear(2025, { 'I/3': [countTo('120')], 'I/4': [countTo('5')] }, { 3: ['150'] })
const third = ofYear(2026, { 'I/1': [countTo('160')] })
const years = yearsWithGaps([third, first, second])
const all = links('2025/3/1 2024/1/1', '2026/1/1 2025/3/1')

const shown = (plan: PlanOfYear, among = years, known = all) =>
  indicatorYears(plan.plan, among, known).map(({ measure, years: cells }) => [
    measure.code,
    cells.map((of) =>
      of.map(({ slug, measure: { code }, value, degree }) =>
        [slug, code, value, degree?.verdict, degree?.degree].join(' '),
      ),
    ),
  ])

test('plans stand in the order of their years', () => {
  assert.deepEqual(
    years.map(({ year, of }) => [year, of?.plan.slug]),
    [
      [2024, '2024'],
      [2025, '2025'],
      [2026, '2026'],
    ],
  )
  assert.deepEqual(yearsWithGaps([]), [])
})

test('a year without a plan stands between its neighbours, empty', () => {
  const late = ofYear(2027, { 'I/1': [countTo('1')] })
  assert.deepEqual(
    yearsWithGaps([late, first]).map(({ year, of }) => [year, of === null]),
    [
      [2024, false],
      [2025, true],
      [2026, true],
      [2027, false],
    ],
  )
})

test('each indicator of a plan is followed through the years with the degrees of their own plans', () => {
  assert.deepEqual(shown(third), [
    ['1', [['2024 1 80 partly 80'], ['2025 3 150 exceeded 100'], ['2026 1  unknown ']]],
  ])
})

test('an indicator that began later or was dropped is not in the other years', () => {
  assert.deepEqual(shown(first).at(1), ['2', [['2024 2  unknown '], [], []]])
  assert.deepEqual(shown(second).at(1), ['4', [[], ['2025 4  unknown '], []]])
})

test('an indicator that was split has all its parts in the year after', () => {
  const split = [...all, ...links('2025/4/1 2024/1/1')]
  const [row] = indicatorYears(first.plan, years, split)
  assert.deepEqual(
    row?.years.map((of) => of.map(({ measure }) => measure.code)),
    [['1'], ['3', '4'], ['1']],
  )
  assert.ok(row)
  assert.equal(valuesOverYears(row, years), undefined, 'two parts have no one value')
})

test('a place that is not in the plan any more, or not on the day, is left out', () => {
  assert.deepEqual(shown(second, years, links('2025/3/1 2024/9/1', '2025/3/1 2024/1/7')).at(0), [
    '3',
    [[], ['2025 3 150 exceeded 100'], []],
  ])
})

test('the values of the years are one course, with a gap where nothing was reported', () => {
  const [row] = indicatorYears(third.plan, years, all)
  assert.ok(row)
  assert.deepEqual(valuesOverYears(row, years), [
    { year: 2024, value: '80' },
    { year: 2025, value: '150' },
    { year: 2026, value: null },
  ])
})

test('another unit or another way of adding up is not on the same axis', () => {
  const level = ofYear(2024, { 'I/1': [fallTo('5', '9')] }, { 1: ['7'] })
  const [measure] = first.plan.measures
  const [indicator] = measure?.indicators ?? []
  assert.ok(measure && indicator)
  const inLeva = [{ ...measure, indicators: [{ ...indicator, unit: { bg: 'лева' } }] }]
  const money = ofYear(2024, {}, {}, { measures: inLeva })
  for (const earlier of [level, money]) {
    const among = yearsWithGaps([earlier, second])
    const [row] = indicatorYears(second.plan, among, all)
    assert.ok(row)
    assert.deepEqual(
      row.years.map((of) => of.length),
      [1, 1],
    )
    assert.equal(valuesOverYears(row, among), undefined)
  }
})

test('two plans of one year are two columns and no course', () => {
  const twin = ofYear(2025, { 'I/3': [countTo('1')] }, {}, { slug: '2025-2' })
  const among = yearsWithGaps([twin, second, first])
  assert.deepEqual(
    among.map(({ of }) => of?.plan.slug),
    ['2024', '2025', '2025-2'],
  )
  const [row] = indicatorYears(second.plan, among, all)
  assert.ok(row)
  assert.equal(valuesOverYears(row, among), undefined)
})

test('a goal is the same by its words, whatever its number; another goal under its number is not', () => {
  const goals = [
    { number: 'I', title: { bg: 'Друга цел' } },
    { number: 'II', title: { bg: ' цел  I ' } },
  ]
  const renumbered = ofYear(2025, { 'II/3': [countTo('120')] }, { 3: ['150'] }, { goals })
  const [goal] = first.plan.goals
  assert.ok(goal)
  const among = [...yearsWithGaps([first, renumbered]), { year: 2026, of: null }]
  assert.deepEqual(
    goalYears(goal, among).map((tally) => tally && [tally.implemented, tally.measures]),
    [[0, 2], [1, 1], undefined],
  )
})
