import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { previousInForce } from '../core/degree/previous-in-force.ts'
import type { RawCriteria } from '../core/plan/typed-settings.ts'
import type { RawPrevious } from '../core/report/typed-previous.ts'
import { selectCircumstances } from '../store/circumstances.reader.ts'
import { selectPlan } from '../store/plan.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { enterPreviousValue } from './enter-previous-value.ts'
import { setMeasureWeights } from './set-measure-weights.ts'
import { setPlanCriteria } from './set-plan-criteria.ts'
import { setReportingDays } from './set-reporting-days.ts'
import { keepPlan } from './testing/adopted-plan.ts'
import { contextOf } from './testing/contexts.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

const typed: RawCriteria = {
  metFrom: '95',
  partlyAbove: '50',
  exceededAbove: '100',
  tolerance: '0',
}

onEveryEngine('the settings of a plan', (opened) => {
  let plans = 0
  let slug = ''
  let planId = ''
  const newPlan = async () => {
    plans += 1
    slug = `plan-${plans}`
    planId = await keepPlan(opened.database, slug)
  }
  const context = () => contextOf(opened.database)
  const plan = () => selectPlan(opened.database, slug)
  const circumstances = () => selectCircumstances(opened.database, planId, '2024-12-31' as never)
  const setCriteria = (criteria: Partial<RawCriteria> = {}, seen = 0) =>
    setPlanCriteria(context(), { slug, criteria: { ...typed, ...criteria }, language: 'bg', seen })
  const setWeights = (weight: string, indicators: string[], seen = 0) =>
    setMeasureWeights(context(), { slug, measure: '1', weight, indicators, language: 'bg', seen })
  const setDays = (days: string[], seen = 0) => setReportingDays(context(), { slug, days, seen })
  const enter = (previous: Partial<RawPrevious> = {}, seen = 0, indicator = 8) =>
    enterPreviousValue(context(), {
      ...{ slug, measure: '1', indicator, language: 'bg', seen },
      previous: { value: '12', period: '2023', source: 'Годишен отчет', ...previous },
    })

  test('criteria hold from when they are set, and the latest count', async () => {
    await newPlan()
    assert.equal((await plan()).criteria, undefined, 'the usual ones')
    await setCriteria()
    await setCriteria({ metFrom: '90' }, 1)
    assert.deepEqual((await plan()).criteria, { ...typed, metFrom: '90' })
    assert.deepEqual(await refusalCodes(setCriteria({}, 1)), ['changed-meanwhile'])
    assert.deepEqual(await refusalCodes(setCriteria({ metFrom: '0' }, 2)), [
      'criterion-out-of-range',
      'criterion-out-of-range',
    ])
  })

  test('weights of a measure and its indicators, 1 where nothing is typed', async () => {
    await newPlan()
    await setWeights('2,5', ['3'])
    const [measure, other] = (await plan()).measures
    assert.equal(measure?.weight, '2.5')
    assert.deepEqual(
      measure?.indicators.map(({ weight }) => weight),
      ['3', ...Array.from({ length: 9 }, () => undefined)],
    )
    assert.equal(other?.weight, undefined)
    assert.deepEqual(await refusalCodes(setWeights('0', ['x'], 1)), [
      'weight-wanted',
      'weight-wanted',
    ])
    assert.deepEqual(await refusalCodes(setWeights('1', [])), ['changed-meanwhile'])
    await setWeights('', [], 1)
    assert.equal((await plan()).measures[0]?.weight, undefined)
  })

  test('the days for reporting, quarter by quarter', async () => {
    await newPlan()
    assert.deepEqual((await circumstances()).periods, [])
    await setDays(['15.04.2024', '', '', '31.01.2025'])
    assert.deepEqual((await circumstances()).periods, [
      { period: '2024-Q1', due: '2024-04-15' },
      { period: '2024-Q2', due: null },
      { period: '2024-Q3', due: null },
      { period: '2024-Q4', due: '2025-01-31' },
    ])
    assert.deepEqual(await refusalCodes(setDays(['01.01.2024'], 1)), ['date-too-early'])
    assert.deepEqual(await refusalCodes(setDays([])), ['changed-meanwhile'])
  })

  test('last year’s value with its source; a correction counts, and the old one stays', async () => {
    await newPlan()
    await enter()
    await enter({ value: '13' }, 1)
    const kept = (await circumstances()).previous ?? []
    assert.deepEqual(
      kept.map(({ value }) => value),
      ['12', '13'],
    )
    const [previous, ...more] = previousInForce(kept, null)
    assert.equal(more.length, 0)
    assert.deepEqual(
      [previous?.value, previous?.period, previous?.source],
      ['13', '2023', { bg: 'Годишен отчет' }],
    )
    assert.deepEqual(await refusalCodes(enter({}, 1)), ['changed-meanwhile'])
    assert.deepEqual(await refusalCodes(enter({ period: '2024' }, 2)), ['period-not-before'])
    assert.deepEqual(await refusalCodes(enter({}, 0, 99)), ['no-such-indicator'])
  })

  test('what is not there is refused', async () => {
    slug = 'plan-0'
    assert.deepEqual(await refusalCodes(setCriteria()), ['no-such-plan'])
    assert.deepEqual(await refusalCodes(setDays([])), ['no-such-plan'])
    assert.deepEqual(await refusalCodes(setWeights('1', [])), ['no-such-measure'])
  })

  test('the database itself refuses to change or remove any of them', async () => {
    for (const table of ['plan_criteria', 'measure_weight', 'reporting_period', 'previous_value'])
      await assert.rejects(
        sql`delete from ${sql.table(table)}`.execute(opened.database),
        new RegExp(`${table} only grows`),
      )
  })
})
