import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '../core/base/plain-date.ts'
import { degreesOfPlan } from '../core/degree/plan-degrees.ts'
import { differenceFrom } from '../core/publication/difference.ts'
import { judgeFields } from '../core/report/judge-report.ts'
import type { IndicatorReports } from '../core/report/report.ts'
import { bulgarianRegister } from '../intake/register.ts'
import { selectCircumstances } from '../store/circumstances.reader.ts'
import { listExpectedReports } from '../store/expected-report.reader.ts'
import { listOwed } from '../store/owed.reader.ts'
import { listPlans, selectPlan } from '../store/plan.reader.ts'
import { selectOptionalPublication } from '../store/publication.reader.ts'
import { selectReportsOfPlan } from '../store/report.reader.ts'
import { listReportPlaces } from '../store/report-place.reader.ts'
import { selectSettingsHistory } from '../store/settings-history.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { fillInstitutions } from './fill-institutions.ts'
import { loadSample } from './load-sample.ts'
import { readSample } from './sample-plan.ts'
import { moment } from './testing/contexts.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'

onEveryEngine('loading the sample', (opened) => {
  const load = () => loadSample({ database: opened.database, now: () => moment }, bulgarianRegister)

  test('of two first starts at once one loads it, with one row in the log', async () => {
    const { result, entries } = await entriesWrittenBy(opened.database, () =>
      Promise.all([load(), load()]),
    )
    assert.deepEqual(
      result.filter((each) => each !== null),
      [{ slug: 'plan-2024' }],
    )
    assert.deepEqual(
      entries.map(({ action, actorName }) => [action, actorName]),
      [['load-sample', 'Merilo']],
    )
    assert.equal((await listPlans(opened.database)).length, 1)
  })

  test('every measure, goal and abbreviation is there in both languages', async () => {
    const { plan: sample } = await readSample()
    const plan = await selectPlan(opened.database, 'plan-2024')
    assert.equal(plan.measures.length, 85)
    assert.equal(plan.goals.length, 7)
    for (const words of [
      plan.title,
      ...plan.goals.map(({ title }) => title),
      ...plan.glossary.map(({ meaning }) => meaning),
      ...plan.measures.map(({ text }) => text),
    ])
      assert.deepEqual(Object.keys(words).sort(), ['bg', 'en'])
    assert.deepEqual(
      plan.measures.map(({ number, goal, text }) => ({ number, goal, ...text })),
      sample.measures.map(({ number, goal, bg, en }) => ({ number, goal, bg, en })),
    )
  })

  test('it says everywhere that it is a demonstration, and claims no document', async () => {
    const plan = await selectPlan(opened.database, 'plan-2024')
    assert.ok(plan.demonstration)
    assert.match(plan.adoption.body, /демонстрация/)
    assert.match(plan.adoption.number, /^ДЕМО/)
    assert.ok(plan.measures.every(({ source }) => source === null))
    const reports = await selectReportsOfPlan(opened.database, plan.id)
    assert.ok(reports.flatMap((each) => each.reports).every((report) => report.demonstration))
  })

  test('all invented reports are there and published once', async () => {
    const { reports: sample } = await readSample()
    const { id } = await selectPlan(opened.database, 'plan-2024')
    const reports = await selectReportsOfPlan(opened.database, id)
    assert.equal(reports.flatMap((each) => each.reports).length, sample.length)
    const published = await selectOptionalPublication(opened.database, 'plan-2024', 'latest')
    assert.equal(published?.version, 1)
    assert.deepEqual(published?.publication.reports, reports.map(withoutNames))
  })

  test('something of all that a year brings is there, decided, amended and judged by nobody real', async () => {
    const { id, measures } = await selectPlan(opened.database, 'plan-2024')
    const found = await selectCircumstances(opened.database, id, '2024-12-31' as PlainDate)
    assert.deepEqual(
      found.decisions?.map(({ measure, kind }) => [measure, kind]),
      [
        ['8', 'carried-over'],
        ['64-2', 'dropped'],
      ],
    )
    assert.ok(found.decisions?.every(({ act }) => /^ДЕМО/.test(act.number)))
    assert.ok(found.judgements?.every(({ by }) => /демонстрация/.test(by)))
    assert.equal(found.judgements?.length, 3)
    assert.equal(found.previous?.length, 1)
    const revised = measures.flatMap(({ indicators }) =>
      indicators.flatMap(({ targetRevisions = [] }) => targetRevisions),
    )
    assert.deepEqual(
      revised.map(({ target }) => target.kind),
      ['trend', 'at-least'],
    )
    const plan = await selectPlan(opened.database, 'plan-2024')
    const reports = await selectReportsOfPlan(opened.database, id)
    const { carriedOver, dropped, judgedByPerson } = degreesOfPlan(plan, reports, found).tally
    assert.deepEqual([carriedOver, dropped], [1, 1])
    assert.ok(judgedByPerson <= 1, 'a judgement beside a computed verdict counts nowhere')
    const published = await selectOptionalPublication(opened.database, 'plan-2024', 'latest')
    assert.doesNotMatch(published?.content ?? '', /Примеров/, 'names are not published')
    assert.equal(published && differenceFrom(published.publication), null)
  })

  test('its year passes day by day: reports come in, some late and one not at all', async () => {
    const plan = await selectPlan(opened.database, 'plan-2024')
    const reports = await selectReportsOfPlan(opened.database, plan.id)
    const on = async (asOf: string) => {
      const found = await selectCircumstances(opened.database, plan.id, asOf as PlainDate)
      return degreesOfPlan(plan, reports, found).measures
    }
    const bill = async (asOf: string) => (await on(asOf))[0]?.indicators[0]
    assert.deepEqual(
      (await Promise.all(['2024-06-30', '2024-07-31', '2024-10-31', '2025-01-31'].map(bill))).map(
        (each) => each?.degree ?? each?.reason,
      ),
      ['no-data', '40', '70', '100'],
    )
    const last = await bill('2025-01-31')
    assert.deepEqual(
      last?.explanation.reports.map(({ period, late }) => `${period} ${late}`),
      ['2024-Q2 false', '2024-Q3 false', '2024-Q4 true'],
    )
    assert.match(
      last?.explanation.notes.map(({ en }) => en).join('\n') ?? '',
      /no report for 2024-Q1/,
    )
    const visas = async (asOf: string) => (await on(asOf))[16]?.indicators[0]
    assert.equal((await visas('2024-02-25'))?.trend ?? null, null)
  })

  test('criteria, weights and reporting days are set in the plan’s own year', async () => {
    const { id, criteria, measures } = await selectPlan(opened.database, 'plan-2024')
    const settings = await selectSettingsHistory(opened.database, id)
    const all = [...settings.criteria, ...settings.weights, ...settings.periods]
    assert.deepEqual([settings.criteria.length, settings.periods.length], [1, 1])
    assert.ok(all.every(({ enteredAt }) => enteredAt.startsWith('2024-')))
    assert.equal(criteria?.metFrom, '95')
    const weighed = measures.filter(({ weight }) => weight !== undefined)
    assert.ok(weighed.length > 0 && weighed.every(({ goal }) => goal === 'V'))
    const stages = measures[0]?.indicators[0]?.rule.target
    assert.ok(stages?.kind === 'stages' && stages.stages.every(({ due }) => due !== undefined))
  })

  test('a second start finds plans and loads nothing', async () => {
    const { result, entries } = await entriesWrittenBy(opened.database, load)
    assert.equal(result, null)
    assert.equal(entries.length, 0)
  })
})

const withoutNames = (each: IndicatorReports) => ({
  ...each,
  reports: each.reports.map(({ enteredBy: _, ...said }) => said),
})

onEveryEngine('the sample where the register has institutions', (opened) => {
  test('its year is open: most reports are accepted, some wait, and it is seen who is late', async () => {
    const { database } = opened
    const surroundings = { database, now: () => moment }
    await fillInstitutions(surroundings, bulgarianRegister)
    await loadSample(surroundings, bulgarianRegister)
    const today = '2025-02-01' as PlainDate
    const expected = await listExpectedReports(database, {}, today)
    const found = Map.groupBy(expected, ({ status }) => status)
    assert.ok((found.get('accepted')?.length ?? 0) > 250)
    for (const status of ['draft', 'submitted', 'returned'] as const)
      assert.ok(found.get(status)?.length, status)
    const entered = expected.filter(({ notDue }) => notDue?.kind === 'entered')
    assert.ok(entered.some(({ measure }) => measure.code === '10'))
    const owed = await listOwed(database, today)
    assert.deepEqual(
      owed.map(({ institution, period }) => `${institution.bg} ${period}`),
      ['ДАБ 2024-Q3', 'ДАБ 2024-Q4', 'НКБТХ 2024-Q4'],
    )
    const { title } = await database
      .selectFrom('activity_version')
      .select('title')
      .executeTakeFirstOrThrow()
    assert.match(title, /демонстрация/)
  })

  test('what is in its reports could be submitted as it stands', async () => {
    const today = '2025-02-01' as PlainDate
    for (const period of ['2024-Q1', '2024-Q4']) {
      const places = await listReportPlaces(opened.database, { slug: 'plan-2024', period }, today)
      for (const { measure, status, subject, content } of places)
        if (content && status === 'accepted')
          assert.deepEqual(judgeFields(subject, content).wrong, [], `${measure} ${period}`)
    }
  })
})
