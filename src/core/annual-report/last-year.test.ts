import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastYearFrom } from './last-year.ts'
import { plan, reportData } from './testing/report-data.ts'

const before = {
  plan: {
    ...plan,
    ...{ slug: 'plan-2023', year: 2023 },
    goals: [{ number: '7', title: { bg: '  сигурност ' } }],
  },
  version: 4,
  degrees: {
    ...reportData().degrees,
    goals: [{ goal: '7', tally: reportData().degrees.tally }],
  },
}
const at = (slug: string, measure: string, indicator: number) => ({ slug, measure, indicator })
const link = (of: readonly [string, number], from: readonly [string, number]) => ({
  of: at('plan-2024', ...of),
  previous: at('plan-2023', ...from),
})

test('a goal is the one with the same words, whatever its number was', () => {
  const { goals, year, version } = lastYearFrom(before, plan, [])
  assert.deepEqual([year, version], [2023, 4])
  assert.deepEqual(
    goals.map(({ goal }) => goal),
    ['I'],
  )
})

test('an indicator has the value of the one that it goes on from', () => {
  const links = [link(['3', 1], ['1', 1]), link(['2', 1], ['3', 1])]
  assert.deepEqual(lastYearFrom(before, plan, links).values, [
    { measure: '3', indicator: 1, value: '120' },
  ])
})

test('of what was split none has the value of the whole', () => {
  const links = [link(['1', 1], ['1', 1]), link(['1', 2], ['1', 1])]
  assert.deepEqual(lastYearFrom(before, plan, links).values, [])
})

test('links of other plans are not taken for its own', () => {
  const other = { of: at('plan-2025', '1', 1), previous: at('plan-2023', '1', 1) }
  assert.deepEqual(lastYearFrom(before, plan, [other]).values, [])
})
