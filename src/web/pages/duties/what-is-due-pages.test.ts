import assert from 'node:assert/strict'
import { before, beforeEach, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import {
  keepInstitutions,
  keepOpenYear,
  yearContent,
} from '../../../actions/testing/open-year-of.ts'
import { sessionOfNew } from '../../../actions/testing/session-of-new.ts'
import type { AccountRole } from '../../../core/access/roles.ts'
import type { PlainDate } from '../../../core/base/plain-date.ts'
import type { Measure, PlanContent } from '../../../core/plan/plan.ts'
import { listOpenReports } from '../../../store/open-report.reader.ts'
import { listOwed } from '../../../store/owed.reader.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

/** Measure 1 is due in February and has one number to report; measure 2 goes on all year. */
const content: PlanContent = {
  ...yearContent,
  measures: yearContent.measures.map(
    (measure, index): Measure => ({
      ...measure,
      deadline: { kind: 'month', from: null, to: '2024-12', every: null, phases: [] },
      ...(index === 0
        ? {
            deadline: { kind: 'month', from: null, to: '2024-02', every: null, phases: [] },
            indicators: measure.indicators.slice(0, 1),
            funding: [],
          }
        : {}),
    }),
  ),
}

onEveryEngine('what is due of a measure', (opened) => {
  const now = '2024-11-06T09:00:00.000Z'
  const today = '2024-11-06' as PlainDate
  let server: FastifyInstance
  let secretariat: InjectVisitor
  let agency: InjectVisitor
  let slug = ''
  let planId = ''
  let plans = 0
  let institution = ''

  before(async () => {
    const { database } = opened
    server = await siteOf({ database, now: () => now })
    const institutions = await keepInstitutions(database)
    const visitorIn = async (name: string, role: AccountRole, ...of: string[]) => {
      const visitor = visitorOf(server)
      const token = await sessionOfNew(database, {
        ...{ name, roles: [role], institutions: of, at: now },
      })
      visitor.cookies.set('merilo-session', token)
      return visitor
    }
    secretariat = await visitorIn('Мария Петрова', 'secretariat')
    institution = institutions.agency
    agency = await visitorIn('Ана Иванова', 'focal-point', institutions.agency)
  })

  beforeEach(async () => {
    await opened.database.updateTable('plan').set({ status: 'closed' }).execute()
    plans += 1
    slug = `due-${plans}`
    planId = (await keepOpenYear(opened.database, slug, content)).planId
  })

  /** The periods for which measure 1 is owed, by those who remind of it. */
  const owed = async () =>
    (await listOwed(opened.database, today))
      .filter(({ institution }) => institution.bg === 'АЗ')
      .map(({ period }) => period)
  const rhythm = () => `/bg/plans/${slug}/measures/1/rhythm`
  const setRhythm = async (fields: Record<string, string>, seen = '0') => {
    await secretariat.get(rhythm())
    return await secretariat.post(rhythm(), { reason: '', seen, ...fields })
  }
  const enter = async (period: string, more: Record<string, string> = {}) => {
    const at = `/bg/plans/${slug}/measures/1/indicators/1`
    const { body } = await secretariat.get(at)
    assert.match(body, /Отчет на институцията за този период/)
    const fields = { period, value: '10', note: '', seen: '', owed: 'counts', ...more }
    const answer = await secretariat.post(at, fields)
    assert.equal(answer.statusCode, 303, answer.body)
  }

  test('a measure that ended in February owes its report for the first quarter, and the desk says why no other', async () => {
    assert.deepEqual(await owed(), ['2024-Q1'])
    const { body } = await agency.get('/bg/duties')
    assert.equal(body.match(/Срокът на мярката е февруари 2024/g)?.length, 3)
    assert.match(body, /последният ѝ отчет е за първо тримесечие/)
    assert.match(body, /По 1 мярка не се дължи отчет/)
    const english = (await agency.get('/en/duties')).body
    assert.match(english, /The measure’s deadline is February 2024; its last report is that for/)
  })

  test('the matrix and who owes what follow, and so does the end of the year', async () => {
    const [, owing = '', matrix = ''] =
      /id="who-owes"(.*)id="the-year"(.*)/s.exec(
        (await secretariat.get(`/bg/plans/${slug}/reports`)).body,
      ) ?? []
    assert.equal(owing.match(/>АЗ</g)?.length, 1)
    assert.equal(matrix.match(/1 не се дължи/g)?.length, 3)
    const page = (await secretariat.get(`/bg/plans/${slug}/reports/2024-Q3`)).body
    assert.match(page, /Срокът на мярката е февруари 2024/)
    const open = await listOpenReports(opened.database, planId, today)
    assert.deepEqual(
      open.filter(({ measure }) => measure === '1').map(({ period }) => period),
      ['2024-Q1'],
    )
  })

  test('a period leads to an institution’s form only where there is one', async () => {
    const reports = `/bg/plans/${slug}/reports`
    const led = async (period: string) => {
      const { body } = await secretariat.get(`${reports}/${period}?institution=${institution}`)
      const [, form] = /href="(\/bg\/report-forms\/[^"]*\/form\.xlsx)"/.exec(body) ?? []
      return form === undefined ? null : (await secretariat.get(form)).statusCode
    }
    assert.deepEqual([await led('2024-Q1'), await led('2024-Q2')], [200, null])
  })

  test('a report may be written although nothing is due, and is owed once it was returned', async () => {
    const at = `/bg/duties/${slug}/2024-Q3/1`
    const { body } = await agency.get(at)
    assert.match(body, /Можете да подадете отчет и без да се дължи/)
    const fields = { 'value-1': '7', done: 'Още едно обучение.', base: '{}', seen: '0' }
    assert.equal((await agency.post(at, { ...fields, go: 'save' })).statusCode, 303)
    assert.deepEqual(await owed(), ['2024-Q1'], 'a draft that nobody asked for is not owed')
    await agency.get(at)
    const sent = await agency.post(at, {
      ...fields,
      base: JSON.stringify({ 'value-1': '7', done: 'Още едно обучение.' }),
      seen: '1',
      go: 'submit',
    })
    assert.equal(sent.statusCode, 303, sent.body)
    const acceptance = `/bg/plans/${slug}/reports/2024-Q3/1`
    await secretariat.get(acceptance)
    await secretariat.post(`${acceptance}/return`, { seen: '2', remark: 'Колко са жените?' })
    assert.deepEqual(await owed(), ['2024-Q1', '2024-Q3'])
  })

  test('a person sets otherwise for one measure, with a reason, and takes it back', async () => {
    const { body } = await secretariat.get(rhythm())
    assert.match(body, /Според срока си мярката се отчита за: първо тримесечие на 2024/)
    assert.match(body, /name="period1"[^>]*checked/)
    assert.doesNotMatch(body, /name="period2"[^>]*checked/)
    const silent = await setRhythm({ rhythm: 'every-period' })
    assert.equal(silent.statusCode, 422)
    assert.match(silent.body, /<a href="#reason">Въведете защо/)
    const done = await setRhythm({ rhythm: 'every-period', reason: 'Продължава без срок.' })
    assert.equal(done.statusCode, 303, done.body)
    assert.deepEqual(await owed(), ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'])
    const late = await setRhythm({ rhythm: 'by-deadline' })
    assert.match(late.body, /Междувременно тук е записана друга промяна/)
    const chosen = { rhythm: 'chosen-periods', period4: 'yes', reason: 'Само накрая.' }
    assert.equal((await setRhythm(chosen, '1')).statusCode, 303)
    assert.deepEqual(await owed(), ['2024-Q4'])
    assert.match((await agency.get('/bg/duties')).body, /да се отчита за други периоди/)
    assert.equal((await setRhythm({ rhythm: 'by-deadline' }, '2')).statusCode, 303)
    assert.deepEqual(await owed(), ['2024-Q1'])
  })

  test('only the secretariat sets it, and only while the year is open', async () => {
    assert.equal((await agency.get(rhythm())).statusCode, 404)
    await opened.database.updateTable('plan').set({ status: 'closed' }).execute()
    const closed = await setRhythm({ rhythm: 'every-period', reason: 'Продължава.' })
    assert.notEqual(closed.statusCode, 303)
  })

  test('what the secretariat enters counts as the report of the institution', async () => {
    await enter('2024-Q1')
    assert.deepEqual(await owed(), [])
    assert.match((await agency.get('/bg/duties')).body, /Секретариатът е въвел стойностите/)
    const overview = (await secretariat.get(`/bg/plans/${slug}/reports`)).body
    assert.match(overview, /1 въведен от секретариата/)
  })

  test('unless it says that the institution is to report all the same, and may say otherwise later', async () => {
    await enter('2024-Q1', { owed: 'still' })
    assert.deepEqual(await owed(), ['2024-Q1'])
    await enter('2024-Q1', { value: '11', note: 'Броено наново.', seen: '2024-Q1:1' })
    assert.deepEqual(await owed(), [])
  })
})
