import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { addInstitution } from '../../../actions/add-institution.ts'
import { changeInstitution } from '../../../actions/change-institution.ts'
import { contextOf } from '../../../actions/testing/contexts.ts'
import { sessionOfNew } from '../../../actions/testing/session-of-new.ts'
import { typedInstitution } from '../../../actions/testing/typed-institution.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

const now = () => '2026-11-22T12:00:00.000Z'

onEveryEngine('the pages of the register', (opened) => {
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

  const add = async (shortName: string, more = {}) =>
    (await addInstitution(contextOf(opened.database), typedInstitution(shortName, more))).id

  const listed = ({ body }: { body: string }) =>
    [...body.matchAll(/">([^<]*) – Институция/g)].map(([, shortName]) => shortName)

  test('an institution is added by its form and stands in the list', async () => {
    await visitor.get('/bg/institutions/new')
    const answer = await visitor.post('/bg/institutions/new', typedInstitution('МТСП'))
    assert.equal(answer.headers.location, '/bg/institutions?done=institution-kept')
    const list = await visitor.get('/bg/institutions?done=institution-kept')
    assert.deepEqual(listed(list), ['МТСП'])
    assert.match(list.body, /Промяната в регистъра е записана/)
  })

  test('what is wrong is said beside its field, and what was typed stays', async () => {
    await visitor.get('/en/institutions/new')
    const typed = typedInstitution('', { nameBg: 'Агенция <b>', email: 'няма', validTo: '1.1' })
    const { statusCode, body } = await visitor.post('/en/institutions/new', typed)
    assert.equal(statusCode, 422)
    for (const field of ['shortName', 'email', 'validTo'])
      assert.match(body, new RegExp(`<p class="field-error" id="${field}-error">`))
    assert.match(body, /href="#email">Enter one e-mail address/)
    assert.match(body, /value="Агенция &lt;b>"/)
    assert.match(body, /value="1\.1"/)
  })

  test('the list is searched by any name, and shows those that have ended when asked', async () => {
    await add('АЗ', { aliases: 'Бюрата по труда' })
    await add('АХУ', { validTo: '31.12.2020' })
    await add('АПСК', { validFrom: '01.01.2027' })
    assert.deepEqual(listed(await visitor.get('/bg/institutions')), ['АЗ', 'МТСП'])
    const found = await visitor.get(`/bg/institutions?q=${encodeURIComponent('БЮРАТА')}`)
    assert.deepEqual(listed(found), ['АЗ'])
    const ended = await visitor.get('/bg/institutions?ended=1')
    assert.deepEqual(listed(ended), ['АЗ', 'АПСК', 'АХУ', 'МТСП'])
    assert.match(ended.body, /закрита на 31\.12\.2020/)
    assert.match(ended.body, /съществува от 01\.01\.2027/)
    const none = await visitor.get('/bg/institutions?q=%3Cb%3E')
    assert.match(none.body, /Няма институция с такова наименование/)
    assert.match(none.body, /value="&lt;b>"/)
  })

  test('the form shows what is kept, and a change is kept', async () => {
    const parent = await add('МЗ')
    const id = await add('РЗИ', { parent, validFrom: '05.03.2024', headName: 'Иван Петров' })
    const { body } = await visitor.get(`/bg/institutions/${id}`)
    assert.match(body, /value="05\.03\.2024\u00a0г\."/)
    assert.match(body, /value="Иван Петров"/)
    assert.match(body, new RegExp(`<option value="${parent}" selected>МЗ – `))
    assert.doesNotMatch(body, new RegExp(`<option value="${id}"`), 'not under itself')
    const english = await visitor.get(`/en/institutions/${id}`)
    assert.match(english.body, /value="2024-03-05"/)
    const typed = typedInstitution('РЗИ', { aliases: 'ХЕИ\r\nРИОКОЗ' })
    const answer = await visitor.post(`/en/institutions/${id}`, { ...typed, seen: '1' })
    assert.equal(answer.statusCode, 303)
    const changed = await visitor.get(`/bg/institutions/${id}`)
    assert.match(changed.body, />ХЕИ\nРИОКОЗ<\/textarea>/)
  })

  test('who comes second is shown what the first has changed, and loses nothing typed', async () => {
    const id = await add('ДАНС', { headName: 'Първи', email: 'a@dans.example.bg' })
    await visitor.get(`/bg/institutions/${id}`)
    const first = typedInstitution('ДАНС', { headName: 'Втори' })
    const context = contextOf(opened.database)
    await changeInstitution(context, { id, typed: first, seen: 1 })
    const second = typedInstitution('ДАНС', { headName: 'Трети', email: 'a@dans.example.bg' })
    const { statusCode, body } = await visitor.post(`/bg/institutions/${id}`, {
      ...second,
      seen: '1',
    })
    assert.equal(statusCode, 422)
    assert.match(body, /Междувременно записаното тук е: Втори/)
    assert.match(body, /Междувременно записаното тук е изтрито/)
    assert.match(body, /value="Трети"/)
    assert.match(body, /name="seen" value="2"/)
    const again = await visitor.post(`/bg/institutions/${id}`, { ...second, seen: '2' })
    assert.equal(again.statusCode, 303)
  })

  test('an institution that is not there is nowhere', async () => {
    assert.equal((await visitor.get('/bg/institutions/999999')).statusCode, 404)
    assert.equal((await visitor.get('/bg/institutions/x')).statusCode, 404)
    await visitor.get('/bg/institutions/new')
    const typed = { ...typedInstitution('Х'), seen: '1' }
    assert.equal((await visitor.post('/bg/institutions/999999', typed)).statusCode, 404)
  })
})
