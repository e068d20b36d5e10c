import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { keepPlan } from '../../../actions/testing/adopted-plan.ts'
import { keepOpenYear, yearContent } from '../../../actions/testing/open-year-of.ts'
import { sessionOfNew } from '../../../actions/testing/session-of-new.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

onEveryEngine('the page that closes a year', (opened) => {
  let server: FastifyInstance
  let secretariat: InjectVisitor
  const now = '2025-02-03T08:00:00.000Z'

  before(async () => {
    server = await siteOf({ database: opened.database, now: () => now })
    secretariat = visitorOf(server)
    const who = { name: 'Мария Петрова', roles: ['secretariat'] as const, institutions: [] }
    const token = await sessionOfNew(opened.database, { ...who, at: now })
    secretariat.cookies.set('merilo-session', token)
  })

  test('it does not speak of accepted reports where the year was never opened', async () => {
    await keepPlan(opened.database, 'unopened', yearContent)
    const { body } = await secretariat.get('/bg/plans/unopened/closing')
    assert.match(body, /не е била отваряна, затова в нея не се дължат отчети/)
    assert.doesNotMatch(body, /Всички дължими отчети са приети/)
    assert.match((await secretariat.get('/en/plans/unopened/closing')).body, /was never opened/)
  })

  test('it shows for which reasons a year was closed without reports', async () => {
    await keepOpenYear(opened.database, 'closed')
    const address = '/bg/plans/closed/closing'
    await secretariat.get(address)
    const reasons = { reason: 'Няма отчет.', 'reason-1-2024-Q2': 'Няма <b>дейност</b>.' }
    assert.equal((await secretariat.post(address, reasons)).statusCode, 303)
    const { body } = await secretariat.get(address)
    assert.match(body, /Приключена без 8 отчета/)
    assert.match(body, /Мярка 1, [^<]*<\/dt><dd>Няма &lt;b>дейност&lt;\/b>\.<\/dd>/)
    assert.equal(body.match(/<dd>Няма отчет\.<\/dd>/g)?.length, 7)
    assert.match((await secretariat.get('/en/plans/closed/closing')).body, /without 8 reports/)
  })
})
