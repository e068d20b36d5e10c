import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { loadSample } from '../../../actions/load-sample.ts'
import { sessionOfNew } from '../../../actions/testing/session-of-new.ts'
import type { AccountRole } from '../../../core/access/roles.ts'
import { bulgarianRegister } from '../../../intake/register.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

const report = '/bg/plans/plan-2024/report'
const publishing = '/bg/plans/plan-2024/publish'

onEveryEngine('an annual report that is corrected after it was signed and published', (opened) => {
  let now = '2025-02-03T08:00:00.000Z'
  let server: FastifyInstance
  let secretary: InjectVisitor
  let member: InjectVisitor

  before(async () => {
    const { database } = opened
    await loadSample({ database, now: () => now }, bulgarianRegister)
    server = await siteOf({ database, register: async () => bulgarianRegister, now: () => now })
    secretary = await visitorAs('Мария', 'secretariat')
    member = await visitorAs('Елена', 'council-member')
    await secretary.post(report, {})
  })

  async function visitorAs(name: string, role: AccountRole): Promise<InjectVisitor> {
    const visitor = visitorOf(server)
    const account = { name, roles: [role], at: '2025-02-03T07:00:00.000Z' }
    visitor.cookies.set('merilo-session', await sessionOfNew(opened.database, account))
    await visitor.get('/bg/plans')
    return visitor
  }

  const valueOn = (body: string, name: string): string =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? ''
  async function move(visitor: InjectVisitor, step: string) {
    const seen = valueOn((await secretary.get(report)).body, 'seen')
    await visitor.get(report)
    assert.equal((await visitor.post(`${report}/${step}`, { seen })).statusCode, 303, step)
  }
  async function sign() {
    await move(secretary, 'send')
    await move(secretary, 'sign')
    await move(member, 'sign-off')
  }
  async function publish() {
    const { body } = await secretary.get(publishing)
    const fields = { seen: valueOn(body, 'seen'), report: valueOn(body, 'report') }
    assert.equal((await secretary.post(publishing, fields)).statusCode, 303)
  }
  const readOn = async (version: number, page: string) =>
    (await visitorOf(server).get(`/bg/published/plan-2024/v${version}/report/${page}`)).body

  test('it is signed and published', async () => {
    await sign()
    await publish()
    assert.match(await readOn(2, 'goal-I'), /measures\/10">88<\/a> при целева стойност/)
  })

  test('a correction is told where the report stands: it does not go out as it is', async () => {
    now = '2025-02-03T08:20:00.000Z'
    const entered = await secretary.post('/bg/plans/plan-2024/measures/10/indicators/2', {
      ...{ period: '2024-Q4', value: '20', numerator: '', denominator: '', note: 'Поправка.' },
      seen: '2024-Q1:1,2024-Q2:1,2024-Q3:1,2024-Q4:1',
    })
    assert.equal(entered.statusCode, 303)
    const { body } = await secretary.get(report)
    assert.match(body, /подписан, но след това са се променили показатели/)
    assert.doesNotMatch(body, /ще бъде включен в следващата публикация/)
    assert.equal(valueOn((await secretary.get(publishing)).body, 'report'), '0')
  })

  test('read and signed anew it is published with the new value; the version before keeps the old one', async () => {
    const flagged = [
      ...(await secretary.get(report)).body.matchAll(/sections\/([\w-]+)">.*?<\/tr>/gs),
    ]
      .filter(([row]) => row.includes('промен'))
      .map(([, key = '']) => key)
    assert.ok(flagged.includes('goal-I'))
    for (const key of flagged) {
      const page = `${report}/sections/${key}`
      const seen = valueOn((await secretary.get(page)).body, 'seen')
      assert.equal((await secretary.post(`${page}/confirm`, { seen })).statusCode, 303)
    }
    assert.match((await secretary.get(report)).body, /<span class="tag info">проект<\/span>/)
    await sign()
    await publish()
    assert.match(await readOn(3, 'goal-I'), /measures\/10">91<\/a> при целева стойност/)
    assert.match(await readOn(2, 'goal-I'), /measures\/10">88<\/a> при целева стойност/)
    const { body } = await visitorOf(server).get('/bg/published/plan-2024/v3/changes')
    assert.match(body, /1 отчетена стойност е поправена/)
  })
})
