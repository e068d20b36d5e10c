import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { publishPlan } from '../../../actions/publish-plan.ts'
import { keepPlan } from '../../../actions/testing/adopted-plan.ts'
import { contextOf, moment } from '../../../actions/testing/contexts.ts'
import { sessionOfNew } from '../../../actions/testing/session-of-new.ts'
import { typedWithdrawal } from '../../../actions/testing/typed-withdrawal.ts'
import { languages } from '../../../core/base/language.ts'
import { faultsOfFeed } from '../../../render/feed/testing/faults-of-feed.ts'
import { renditions } from '../../../render/renditions.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

const now = () => moment
const form = '/bg/plans/plan-2024/publications/2/withdrawal'

onEveryEngine('a version that is withdrawn', (opened) => {
  let server: FastifyInstance
  let secretary: InjectVisitor

  before(async () => {
    const { database } = opened
    await keepPlan(database, 'plan-2024')
    for (const seen of [0, 1]) await publishPlan(contextOf(database), { slug: 'plan-2024', seen })
    server = await siteOf({ database, now })
    secretary = visitorOf(server)
    const session = { name: 'Секретар', roles: ['secretariat'], at: now() } as const
    secretary.cookies.set('merilo-session', await sessionOfNew(database, session))
  })
  after(() => server.close())

  const statusOf = async (path: string) => (await server.inject({ url: path })).statusCode

  test('before, its pages are there, and drawn once for all', async () => {
    assert.equal(await statusOf('/bg/published/plan-2024/v2'), 200)
    assert.equal(await statusOf('/bg/published/plan-2024/v2/measures/1'), 200)
  })

  test('a withdrawal without a reason is refused beside its field and withdraws nothing', async () => {
    await secretary.get(form)
    const answer = await secretary.post(form, { ...typedWithdrawal({ reasonBg: '' }) })
    assert.equal(answer.statusCode, 422)
    assert.match(answer.body, /id="reasonBg-error"/)
    assert.match(answer.body, /The values of measure 1 are wrong\./)
    assert.equal(await statusOf('/bg/published/plan-2024/v2'), 200)
  })

  test('once withdrawn, each of its addresses answers 410 with the reason in both languages', async () => {
    await secretary.get(form)
    const answer = await secretary.post(form, { ...typedWithdrawal() })
    assert.equal(answer.headers.location, '/bg/plans/plan-2024?done=publication-withdrawn')
    for (const language of languages)
      for (const page of ['', '/measures/1', '/goals/I', '/money', '/changes', '/institutions']) {
        const gone = await server.inject({ url: `/${language}/published/plan-2024/v2${page}` })
        assert.equal(gone.statusCode, 410, page)
        assert.match(gone.body, /Стойностите на мярка 1 са сгрешени\./)
        assert.match(gone.body, /The values of measure 1 are wrong\./)
        assert.match(gone.body, /06\.05\.2024/)
      }
  })

  test('so do its files', async () => {
    for (const name of [...renditions.map((each) => each.name), 'publication.json', 'changes.json'])
      assert.equal(await statusOf(`/bg/published/plan-2024/v2/${name}`), 410, name)
  })

  test('the address of the latest answers with the one before, and says what was withdrawn', async () => {
    const { statusCode, body } = await server.inject({ url: '/en/published/plan-2024' })
    assert.equal(statusCode, 200)
    assert.match(body, /Version 2 was published later and has been withdrawn/)
    assert.match(body, /Version 1</)
  })

  test('the feed tells of it under the same address, and has all that a feed needs', async () => {
    const { body, headers } = await server.inject({ url: '/en/feed.atom' })
    assert.deepEqual(faultsOfFeed(body), [])
    assert.match(String(headers['content-type']), /^application\/atom\+xml/)
    assert.match(body, /Version 2 has been withdrawn/)
    assert.match(body, /The values of measure 1 are wrong\./)
    assert.equal(body.split('/v2</id>').length, 2)
  })

  test('a second withdrawal leads to what everybody sees', async () => {
    const answer = await secretary.post(form, { ...typedWithdrawal() })
    assert.equal(answer.headers.location, '/bg/published/plan-2024/v2')
  })
})
