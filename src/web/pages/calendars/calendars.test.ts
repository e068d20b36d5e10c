import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import ICAL from 'ical.js'
import { keepOpenYear, keepReportIn } from '../../../actions/testing/open-year-of.ts'
import { sessionOfNew } from '../../../actions/testing/session-of-new.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

const now = () => '2024-05-06T07:08:09.010Z'

onEveryEngine('the calendar of an institution', (opened) => {
  let server: FastifyInstance
  let agent: InjectVisitor
  let agency = ''
  let ministry = ''

  before(async () => {
    const { database } = opened
    const { institutions } = await keepOpenYear(database, 'plan-2024')
    agency = institutions.agency
    ministry = institutions.ministry
    await keepReportIn(
      database,
      { slug: 'plan-2024', measure: '1', period: '2024-Q1' },
      'submitted',
    )
    server = await siteOf({ database, now })
    agent = visitorOf(server)
    const account = {
      ...{ name: 'Ана', roles: ['focal-point'] as const, institutions: [agency], at: now() },
    }
    agent.cookies.set('merilo-session', await sessionOfNew(database, account))
  })
  after(() => server.close())

  /** The address as the page shows it, below the site's own. */
  async function address(): Promise<string> {
    const { body } = await agent.get('/bg/calendars')
    return /href="(\/bg\/calendar\/[\w-]{43}\/calendar\.ics)"/.exec(body)?.[1] ?? ''
  }

  const renew = () => agent.post(`/bg/calendars/${agency}/address`, {})

  const eventsAt = async (url: string) => {
    const { statusCode, headers, body } = await visitorOf(server).get(url)
    assert.equal(statusCode, 200, url)
    assert.equal(headers['content-type'], 'text/calendar; charset=utf-8')
    return new ICAL.Component(ICAL.parse(body))
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each))
  }

  test('an address is made on asking, shown whole, and opens without signing in', async () => {
    assert.equal(await address(), '')
    assert.equal((await renew()).headers.location, '/bg/calendars?done=calendar-renewed')
    const url = await address()
    assert.match(
      (await agent.get('/bg/calendars')).body,
      new RegExp(`http://localhost(:80)?${url}`),
    )
    const events = await eventsAt(url)
    assert.deepEqual(
      events.map(({ startDate }) => startDate.toString()),
      ['2024-04-15', '2024-07-15', '2024-10-15', '2025-01-15'],
    )
    assert.match(events[0]?.description ?? '', /Всички отчети са подадени\.$/)
    assert.match(events[1]?.description ?? '', /Не са подадени отчетите: мярка 1\.$/)
  })

  test('both languages have the same days under the same names', async () => {
    const bg = await eventsAt(await address())
    const en = await eventsAt((await address()).replace('/bg/', '/en/'))
    assert.deepEqual(
      en.map(({ uid }) => uid),
      bg.map(({ uid }) => uid),
    )
    assert.equal(en[1]?.summary, 'Reports due: Q2 2024')
  })

  test('a new address takes the old one out of use', async () => {
    const old = await address()
    await renew()
    assert.notEqual(await address(), old)
    assert.equal((await visitorOf(server).get(old)).statusCode, 404)
    await eventsAt(await address())
  })

  test('nobody gets an address for an institution of others', async () => {
    const answer = await agent.post(`/bg/calendars/${ministry}/address`, {})
    assert.notEqual(answer.statusCode, 303)
    const feeds = await opened.database.selectFrom('calendar_feed').selectAll().execute()
    assert.deepEqual(
      feeds.map((feed) => feed.institution_id),
      [agency],
    )
  })

  test('whoever no longer reports for the institution has no calendar of it any more', async () => {
    const url = await address()
    await opened.database.deleteFrom('account_institution').execute()
    assert.equal((await visitorOf(server).get(url)).statusCode, 404)
  })
})
