import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { TypedDuty } from '../core/plan/duty.ts'
import { listDuties, selectOptionalYearOpening } from '../store/duty.reader.ts'
import { selectReportingPeriods } from '../store/plan-settings.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { assignDuty } from './assign-duty.ts'
import { decideMeasure } from './decide-measure.ts'
import { openYear, type YearToOpen } from './open-year.ts'
import { setReportingDays } from './set-reporting-days.ts'
import { keepPlan } from './testing/adopted-plan.ts'
import { contextOf, moment } from './testing/contexts.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { keepInstitutions, type TestInstitutions, yearContent } from './testing/open-year-of.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

onEveryEngine('opening the year of a plan', (opened) => {
  let plans = 0
  let slug = ''
  let planId = ''
  let institutions: TestInstitutions
  const newPlan = async () => {
    plans += 1
    slug = `plan-${plans}`
    planId = await keepPlan(opened.database, slug, yearContent)
  }
  before(async () => {
    institutions = await keepInstitutions(opened.database)
  })
  const duty = (reports: string, contributes = ''): TypedDuty => ({ reports, contributes })
  const duties = { '1': duty('АЗ', 'МВР'), '2': duty('Министерство на вътрешните работи') }
  const open = (other: Partial<YearToOpen> = {}) =>
    openYear(contextOf(opened.database), {
      ...{ slug, duties, calendar: { calendar: 'quarters', days: '15', list: '' }, ...other },
    })
  const assign = (typed: TypedDuty, seen = 1, measure = '1') =>
    assignDuty(contextOf(opened.database), { ...typed, slug, measure, seen })
  const owed = async () =>
    (await listDuties(opened.database, planId)).map(({ measure, reports, contributes }) => [
      ...[measure, reports, contributes],
    ])

  test('from then on institutions owe reports, by a calendar', async () => {
    await newPlan()
    const { entries } = await entriesWrittenBy(opened.database, () => open())
    const { agency, ministry } = institutions
    assert.deepEqual(await owed(), [
      ['1', agency, [ministry]],
      ['2', ministry, []],
    ])
    const { periods } = await selectReportingPeriods(opened.database, planId)
    assert.deepEqual(periods[0], { period: '2024-Q1', due: '2024-04-15' })
    assert.equal(periods.length, 4)
    assert.deepEqual(await selectOptionalYearOpening(opened.database, planId), {
      enteredBy: 'Мария Петрова',
      enteredAt: moment,
    })
    assert.deepEqual(entries[0]?.new, {
      periods,
      duties: [
        { measure: '1', reports: agency, contributes: [ministry] },
        { measure: '2', reports: ministry, contributes: [] },
      ],
    })
  })

  test('a measure that nobody owns keeps the year closed, and everything wrong is said at once', async () => {
    await newPlan()
    const attempt = open({
      duties: { '1': duty('АЗ', 'НАСА') },
      calendar: { calendar: 'quarters', days: 'x', list: '' },
    })
    assert.deepEqual(await refusalCodes(attempt), [
      'days-wanted',
      'unknown-institution',
      'measure-without-owner',
    ])
    assert.equal(await selectOptionalYearOpening(opened.database, planId), undefined)
    assert.deepEqual(await owed(), [])
  })

  test('a measure that was dropped needs no owner', async () => {
    await newPlan()
    const act = { body: 'Съвет', act: 'Решение', number: '17', date: '01.03.2024' }
    await decideMeasure(contextOf(opened.database), {
      ...{ slug, measure: '2', language: 'bg', seen: 0 },
      decision: { kind: 'dropped', reason: 'Няма нужда.', from: '', ...act },
    })
    await open({ duties: { '1': duty('АЗ') } })
    assert.deepEqual(await owed(), [['1', institutions.agency, []]])
  })

  test('a year is opened once, also of two who open it at the same moment', async () => {
    await newPlan()
    const outcomes = await Promise.allSettled([open(), open(), open()])
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
    assert.deepEqual(await refusalCodes(open()), ['year-is-open'])
    assert.deepEqual(await refusalCodes(open({ slug: 'plan-0' })), ['no-such-plan'])
  })

  test('the days of the calendar are set anew, and the periods stay', async () => {
    await newPlan()
    await open({
      calendar: { calendar: 'own', days: '', list: 'H1 20.07.2024\nQ3 15.10.2024' },
    })
    const context = contextOf(opened.database)
    await setReportingDays(context, { slug, days: ['31.07.2024', ''], seen: 1 })
    const { periods } = await selectReportingPeriods(opened.database, planId)
    assert.deepEqual(periods, [
      { period: '2024-H1', due: '2024-07-31' },
      { period: '2024-Q3', due: null },
    ])
  })

  test('a duty goes over to another institution, and what was before stays', async () => {
    await newPlan()
    assert.deepEqual(await refusalCodes(assign(duty('МВР'), 0)), ['year-is-not-open'])
    await open()
    const { agency, ministry } = institutions
    const { entries } = await entriesWrittenBy(opened.database, () => assign(duty('МВР', 'АЗ')))
    assert.deepEqual((await owed())[0], ['1', ministry, [agency]])
    assert.deepEqual(
      [entries[0]?.old, entries[0]?.new],
      [
        { reports: agency, contributes: [ministry] },
        { reports: ministry, contributes: [agency] },
      ],
    )
    assert.deepEqual(await refusalCodes(assign(duty('АЗ'), 1)), ['changed-meanwhile'])
    assert.deepEqual(await refusalCodes(assign(duty(''), 2)), ['measure-without-owner'])
    assert.deepEqual(await refusalCodes(assign(duty('АЗ'), 1, '9')), ['no-such-measure'])
  })
})
