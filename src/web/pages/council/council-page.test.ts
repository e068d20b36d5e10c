import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { describeCouncil } from '../../../actions/describe-council.ts'
import { contextOf } from '../../../actions/testing/contexts.ts'
import { sessionOfNew } from '../../../actions/testing/session-of-new.ts'
import { typedCouncil } from '../../../actions/testing/typed-council.ts'
import { selectOptionalCouncil } from '../../../store/council.reader.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

const now = () => '2026-11-29T12:00:00.000Z'

onEveryEngine('the page that describes the council', (opened) => {
  let server: FastifyInstance
  let visitor: InjectVisitor

  before(async () => {
    const { database } = opened
    server = await siteOf({ database, now })
    visitor = visitorOf(server)
    const session = { name: 'Администратор', roles: ['administrator'], at: now() } as const
    visitor.cookies.set('merilo-session', await sessionOfNew(database, session))
  })
  after(() => server.close())

  test('what is wrong is said beside its field, and what was typed stays', async () => {
    await visitor.get('/bg/council')
    const typed = typedCouncil({ nameBg: '', site: 'не знам' })
    const { statusCode, body } = await visitor.post('/bg/council', { ...typed, seen: '0' })
    assert.equal(statusCode, 422)
    for (const field of ['nameBg', 'site'])
      assert.match(body, new RegExp(`<p class="field-error" id="${field}-error">`))
    assert.match(body, /value="не знам"/)
    assert.equal(await selectOptionalCouncil(opened.database), undefined)
  })

  test('what is right is kept and stands in the form the next time', async () => {
    await visitor.get('/en/council')
    const answer = await visitor.post('/en/council', { ...typedCouncil(), seen: '0' })
    assert.equal(answer.headers.location, '/en/council?done=council-described')
    const { body } = await visitor.get('/en/council')
    assert.match(body, /value="Council on Water"/)
    assert.match(body, /name="seen" value="1"/)
  })

  test('what somebody else has changed meanwhile is not overwritten, and is told', async () => {
    await visitor.get('/en/council')
    const other = typedCouncil({ phone: '+359 2 111' })
    await describeCouncil(contextOf(opened.database), { typed: other, seen: 1 })
    const { statusCode, body } = await visitor.post('/en/council', { ...typedCouncil(), seen: '1' })
    assert.equal(statusCode, 422)
    assert.match(body, /Meanwhile saved here: \+359 2 111/)
    assert.equal((await selectOptionalCouncil(opened.database))?.phone, '+359 2 111')
  })
})
