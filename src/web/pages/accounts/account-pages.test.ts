import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { addInstitution } from '../../../actions/add-institution.ts'
import { keysFrom } from '../../../actions/keys.ts'
import { contextOf } from '../../../actions/testing/contexts.ts'
import { password } from '../../../actions/testing/person.ts'
import { sessionOfNew } from '../../../actions/testing/session-of-new.ts'
import { typedInstitution } from '../../../actions/testing/typed-institution.ts'
import { codeOf, timeStepOf } from '../../../actions/totp.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

const start = Date.parse('2026-11-22T12:00:00.000Z')

onEveryEngine('accounts on their pages', (opened) => {
  let server: FastifyInstance
  let administrator: InjectVisitor
  let passed = 0
  const now = () => new Date(start + passed).toISOString()

  before(async () => {
    const { database } = opened
    server = await siteOf({ database, now, keys: keysFrom(Buffer.alloc(32, 5)) })
    administrator = visitorOf(server)
    const session = { name: 'admin', roles: ['administrator'], at: now() } as const
    administrator.cookies.set('merilo-session', await sessionOfNew(database, session))
  })
  after(() => server.close())

  /** Invites somebody and answers with the path of the link that the page shows. */
  async function invitedTo(email: string, roles: Record<string, '1'> = { reader: '1' }) {
    await administrator.get('/bg/accounts/new')
    const typed = { email, name: 'Мария Петрова', institutions: '', ...roles }
    const answer = await administrator.post('/bg/accounts/new', typed)
    assert.equal(answer.statusCode, 200)
    const link = /http:\/\/localhost(?::\d+)?(\/bg\/invitation\/[\w-]{43})</.exec(answer.body)?.[1]
    assert.ok(link, answer.body)
    return link
  }

  async function signIn(email: string, secret = password): Promise<InjectVisitor> {
    const visitor = visitorOf(server)
    await visitor.get('/bg/sign-in')
    await visitor.post('/bg/sign-in', { email, password: secret })
    return visitor
  }

  async function joined(email: string, roles: Record<string, '1'> = { reader: '1' }) {
    const link = await invitedTo(email, roles)
    const visitor = visitorOf(server)
    await visitor.get(link)
    assert.equal((await visitor.post(link, { password })).statusCode, 303)
    return await signIn(email)
  }

  test('an invited person follows the link, chooses a password and signs in', async () => {
    const link = await invitedTo('invited@az.bg')
    const visitor = visitorOf(server)
    const choose = await visitor.get(link)
    assert.match(choose.body, /Здравейте, Мария Петрова/)
    const weak = await visitor.post(link, { password: 'мария петрова 2024' })
    assert.equal(weak.statusCode, 422)
    assert.match(weak.body, /id="password-error"/)
    const chosen = await visitor.post(link, { password })
    assert.equal(chosen.headers.location, '/bg/sign-in?done=password-chosen')
    await visitor.get('/bg/sign-in')
    const entered = await visitor.post('/bg/sign-in', { email: 'invited@az.bg', password })
    assert.equal(entered.headers.location, '/bg/plans')
    const again = await visitor.get(link)
    assert.equal(again.statusCode, 410)
    assert.match(again.body, /Адресът вече не важи/)
  })

  test('who may not read plans begins with what they may do', async () => {
    const visitor = await joined('only-admin@az.bg', { administrator: '1' })
    const answer = await visitor.get('/bg/sign-in')
    assert.equal(answer.headers.location, '/bg/accounts')
  })

  test('what is wrong with an invitation is said beside its fields, and the boxes stay', async () => {
    await addInstitution(contextOf(opened.database), typedInstitution('МОН'))
    await administrator.get('/en/accounts/new')
    const typed = { email: 'x', name: '', institutions: 'Никъде', 'focal-point': '1' }
    const { statusCode, body } = await administrator.post('/en/accounts/new', typed)
    assert.equal(statusCode, 422)
    for (const field of ['email', 'name', 'institutions'])
      assert.match(body, new RegExp(`id="${field}-error"`))
    assert.match(body, /name="focal-point"[^>]* checked/)
    assert.doesNotMatch(body, /name="reader"[^>]* checked/)
    const none = await administrator.post('/en/accounts/new', {
      ...typed,
      institutions: '',
      email: 'a@b.bg',
      name: 'A',
    })
    assert.match(none.body, /id="institutions-error"/)
  })

  test('a change of roles holds on the next page of an open session', async () => {
    const visitor = await joined('changed@az.bg')
    assert.equal((await visitor.get('/bg/log')).statusCode, 404)
    const id = await idOf('changed@az.bg')
    await administrator.get(`/bg/accounts/${id}`)
    const typed = {
      email: 'changed@az.bg',
      name: 'Мария',
      institutions: '',
      auditor: '1',
      seen: '1',
    }
    assert.equal((await administrator.post(`/bg/accounts/${id}`, typed)).statusCode, 303)
    assert.equal((await visitor.get('/bg/log')).statusCode, 200)
    const second = await administrator.post(`/bg/accounts/${id}`, typed)
    assert.equal(second.statusCode, 422)
    assert.match(second.body, /Междувременно записаното тук е: Одитор/)
  })

  test('a disabled account is out at once, and its pages say so', async () => {
    const visitor = await joined('disabled@az.bg')
    const id = await idOf('disabled@az.bg')
    await administrator.get(`/bg/accounts/${id}`)
    await administrator.post(`/bg/accounts/${id}/disable`, { seen: '1' })
    assert.match(String((await visitor.get('/bg/plans')).headers.location), /sign-in/)
    assert.match((await administrator.get(`/bg/accounts/${id}`)).body, /Възобновяване/)
    const refused = visitorOf(server)
    await refused.get('/bg/sign-in')
    const answer = await refused.post('/bg/sign-in', { email: 'disabled@az.bg', password })
    assert.match(answer.body, /Профилът е спрян/)
    await administrator.post(`/bg/accounts/${id}/enable`, { seen: '2' })
    assert.equal((await (await signIn('disabled@az.bg')).get('/bg/plans')).statusCode, 200)
  })

  test('the second factor is set up from its page and asked for at the next sign-in', async () => {
    const visitor = await joined('totp@az.bg')
    await visitor.get('/bg/account')
    const offered = await visitor.post('/bg/account/second-factor/offer', {})
    assert.equal(offered.headers.location, '/bg/account/second-factor')
    const shown = await visitor.get('/bg/account/second-factor')
    assert.match(shown.body, /<svg class="qr-code"/)
    const secret = fromBase32(
      /<p class="card formula">([A-Z2-7 ]+)<\/p>/.exec(shown.body)?.[1]?.replaceAll(' ', '') ?? '',
    )
    const wrong = await visitor.post('/bg/account/second-factor', { code: '000' })
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /id="code-error"/)
    const codes = await visitor.post('/bg/account/second-factor', { code: codeNow(secret) })
    assert.equal(
      [...codes.body.matchAll(/<li>[a-z2-9]{5}-[a-z2-9]{5}-[a-z2-9]{5}<\/li>/g)].length,
      10,
    )

    passed += 60_000
    const next = visitorOf(server)
    await next.get('/bg/sign-in?next=/bg/plans')
    const typed = { email: 'totp@az.bg', password, next: '/bg/account' }
    const asked = await next.post('/bg/sign-in', typed)
    assert.match(String(asked.headers.location), /^\/bg\/sign-in\/second-factor\?next=/)
    assert.match(String((await next.get('/bg/plans')).headers.location), /sign-in/)
    await next.get(String(asked.headers.location))
    const refused = await next.post('/bg/sign-in/second-factor', {
      code: 'няма',
      next: '/bg/account',
    })
    assert.equal(refused.statusCode, 422)
    const fields = { code: codeNow(secret), next: '/bg/account' }
    const entered = await next.post('/bg/sign-in/second-factor', fields)
    assert.equal(entered.headers.location, '/bg/account')
    assert.equal(next.cookies.has('merilo-step'), false)
    const page = await next.get('/bg/account')
    assert.match(page.body, /Останали резервни кодове: 10/)
    await next.post('/bg/account/second-factor/remove', {})
    assert.match((await next.get('/bg/account')).body, /Включване/)
  })

  test('without the first factor there is no second to show', async () => {
    const visitor = visitorOf(server)
    assert.match((await visitor.get('/bg/sign-in/second-factor')).body, /id="password"/)
    const sent = await visitor.post('/bg/sign-in/second-factor', { code: '123456' })
    assert.match(sent.body, /Времето за втория фактор изтече/)
  })

  test('one sees where one is signed in, and signs out there', async () => {
    const here = await joined('two-places@az.bg')
    const there = await signIn('two-places@az.bg')
    const { body } = await here.get('/bg/account')
    assert.equal([...body.matchAll(/<button class="quiet" type="submit">Прекратяване/g)].length, 1)
    const end = /action="(\/bg\/account\/sessions\/\d+\/end)"/.exec(body)?.[1] ?? ''
    assert.equal((await here.post(end, {})).statusCode, 303)
    assert.match(String((await there.get('/bg/plans')).headers.location), /sign-in/)
    assert.equal((await here.get('/bg/plans')).statusCode, 200)
  })

  test('another password is chosen on one’s own page', async () => {
    const visitor = await joined('new-password@az.bg')
    await visitor.get('/bg/account')
    const next = 'облак пергел седефено'
    const wrong = await visitor.post('/bg/account/password', { old: 'не е', password: next })
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /id="old-error"/)
    assert.doesNotMatch(wrong.body, /облак пергел/, 'no password is sent back')
    const done = await visitor.post('/bg/account/password', { old: password, password: next })
    assert.equal(done.statusCode, 303)
    assert.equal(
      (await (await signIn('new-password@az.bg', next)).get('/bg/plans')).statusCode,
      200,
    )
  })

  const codeNow = (secret: Uint8Array) => codeOf(secret, timeStepOf(now()))

  async function idOf(email: string): Promise<string> {
    const { body } = await administrator.get('/bg/accounts')
    const row = body.slice(0, body.indexOf(email)).lastIndexOf('/bg/accounts/')
    return /^\/bg\/accounts\/(\d+)/.exec(body.slice(row))?.[1] ?? ''
  }
})

function fromBase32(text: string): Uint8Array {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...text].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
  const bytes = bits.join('').match(/.{8}/g) ?? []
  return Uint8Array.from(bytes.map((byte) => Number.parseInt(byte, 2)))
}
