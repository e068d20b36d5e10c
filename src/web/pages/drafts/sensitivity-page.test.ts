import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { draft, keepDraft } from '../../../actions/testing/keep-draft.ts'
import { sessionOfNew } from '../../../actions/testing/session-of-new.ts'
import type { AccountRole } from '../../../core/access/roles.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { bulgarianRegister } from '../../../intake/register.ts'
import { selectOptionalDraft } from '../../../store/draft.reader.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

const now = '2026-11-29T12:00:00.000Z'

/** The second indicator of the first measure counts children. */
const withChildren: Draft = {
  ...draft,
  measures: draft.measures.map((measure) => ({
    ...measure,
    indicators: measure.indicators.map((each, index) =>
      measure.position === 1 && index === 1 ? { ...each, name: 'настанени деца' } : each,
    ),
  })),
}

onEveryEngine('the page of a draft’s sensitive indicators', (opened) => {
  let server: FastifyInstance
  let secretariat: InjectVisitor

  const visitorIn = async (role: AccountRole) => {
    const visitor = visitorOf(server)
    const session = { name: role, roles: [role], at: now }
    visitor.cookies.set('merilo-session', await sessionOfNew(opened.database, session))
    return visitor
  }
  before(async () => {
    const { database } = opened
    server = await siteOf({ database, register: async () => bulgarianRegister, now: () => now })
    secretariat = await visitorIn('secretariat')
  })
  after(() => server.close())

  async function prepared() {
    const planId = await keepDraft(opened.database, withChildren)
    const address = `/bg/drafts/${planId}/sensitivity`
    const said = async () =>
      (await selectOptionalDraft(opened.database, planId))?.draft.measures[0]?.indicators.map(
        ({ sensitivity }) => sensitivity ?? null,
      )
    return { planId, address, said }
  }

  test('the draft leads to it and tells how many are to be looked at; so does its adoption', async () => {
    const { planId } = await prepared()
    for (const page of ['', '/adopt', '/measures/1', '/review/1/target']) {
      const { body } = await secretariat.get(`/bg/drafts/${planId}${page}`)
      assert.match(body, new RegExp(`/bg/drafts/${planId}/sensitivity`), page)
    }
    assert.match(
      (await secretariat.get(`/bg/drafts/${planId}`)).body,
      /За преценка: 1\. Определени: 0\./,
    )
  })

  test('those are proposed whose words speak of vulnerable people; any other is shown with its measure', async () => {
    const { address } = await prepared()
    const { body } = await secretariat.get(address)
    assert.match(body, /2\. настанени деца/)
    assert.match(body, /думите му говорят за уязвими хора/)
    assert.doesNotMatch(body, /1\. проведени срещи/)
    assert.doesNotMatch(body, /type="radio"[^>]*checked/, 'nobody has said anything yet')
    assert.match((await secretariat.get(`${address}?measure=1`)).body, /1\. проведени срещи/)
    assert.match((await secretariat.get(address.replace('/bg', '/en'))).body, /vulnerable people/)
  })

  test('a person says which are, with one reason, and finds it said', async () => {
    const { address, said } = await prepared()
    await secretariat.get(address)
    const sent = { version: '1', reason: 'Данни за <деца>', 'said-1/2': 'yes' }
    assert.equal((await secretariat.post(address, sent)).statusCode, 303)
    assert.deepEqual(await said(), [null, { sensitive: true, reason: 'Данни за <деца>' }])
    const { body } = await secretariat.get(address)
    assert.match(body, /За преценка: 0\. Определени: 1\./)
    assert.match(body, /Данни за &lt;деца>/)
  })

  test('what is wrong is said beside its field, and what was typed stays', async () => {
    const { address, said } = await prepared()
    await secretariat.get(address)
    const unreasoned = await secretariat.post(address, {
      ...{ version: '1', reason: '', 'said-1/2': 'yes' },
    })
    assert.equal(unreasoned.statusCode, 422)
    assert.match(unreasoned.body, /id="reason-error"/)
    assert.match(unreasoned.body, /name="said-1\/2"[^>]*value="yes"[^>]*checked/)
    const unchosen = await secretariat.post(address, { version: '1', reason: 'Защо' })
    assert.match(unchosen.body, /href="#said"/)
    assert.match(unchosen.body, /Изберете „да“ или „не“ поне за един индикатор/)
    assert.deepEqual(await said(), [null, null])
  })

  test('after another’s change nothing is overwritten: both are shown', async () => {
    const { address, said } = await prepared()
    await secretariat.get(address)
    await secretariat.post(address, { version: '1', reason: 'Едно', 'said-1/2': 'no' })
    const met = await secretariat.post(address, {
      ...{ version: '1', reason: 'Друго', 'said-1/2': 'yes' },
    })
    assert.equal(met.statusCode, 409)
    assert.match(met.body, /Не: Едно/)
    assert.match(met.body, /value="yes"[^>]*checked/)
    assert.equal((await said())?.[1]?.sensitive, false)
  })

  test('it is for the secretariat alone', async () => {
    const { address, said } = await prepared()
    for (const role of ['reader', 'council-member', 'auditor', 'focal-point'] as const) {
      const visitor = await visitorIn(role)
      assert.equal((await visitor.get(address)).statusCode, 404, role)
      await visitor.get('/bg/plans')
      const sent = { version: '1', reason: 'Защо', 'said-1/2': 'yes' }
      assert.ok((await visitor.post(address, sent)).statusCode >= 400, role)
    }
    assert.deepEqual(await said(), [null, null])
  })
})
