import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { disableAccount } from '../../../actions/disable-account.ts'
import type { IdentityProvider } from '../../../actions/identity-provider.ts'
import { inviteAccount } from '../../../actions/invite-account.ts'
import { keysFrom } from '../../../actions/keys.ts'
import { openIdProvider } from '../../../actions/open-id.ts'
import {
  confirmOfferedSecret,
  offerSecret,
  waitingSecret,
} from '../../../actions/set-up-second-factor.ts'
import { contextOf } from '../../../actions/testing/contexts.ts'
import { person } from '../../../actions/testing/person.ts'
import { codeOf, timeStepOf } from '../../../actions/totp.ts'
import { selectOptionalAccount } from '../../../store/account.reader.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'
import { client, logIn, startProvider } from '../../testing/real-provider.ts'
import { siteOf } from '../../testing/site-of.ts'

const site = 'http://localhost'
const returnTo = `${site}/bg/sign-in/provider/return`
const keys = keysFrom(Buffer.alloc(32, 3))

const people = {
  '8001014321': { email: 'Maria@MVR.example.bg', verified: true },
  'other-person': { email: 'maria@mvr.example.bg', verified: true },
  unvouched: { email: 'unvouched@az.bg', verified: false },
  nameless: {},
  uninvited: { email: 'nobody@az.bg', verified: true },
  stopped: { email: 'stopped@az.bg', verified: true },
  secured: { email: 'secured@az.bg', verified: true },
}

onEveryEngine('signing in through an identity provider', (opened) => {
  let server: FastifyInstance
  let real: Awaited<ReturnType<typeof startProvider>>
  let provider: IdentityProvider
  let passed = 0
  const now = () => new Date(Date.now() + passed).toISOString()

  before(async () => {
    real = await startProvider(people, returnTo)
    const settings = { issuer: real.issuer, clientId: client.id, clientSecret: client.secret }
    provider = openIdProvider({ ...settings, name: 'еАвт' })
    server = await siteOf({ database: opened.database, now, keys, provider })
    const invite = (email: string) =>
      inviteAccount(
        contextOf(opened.database, 'administrator'),
        { email, name: 'Мария', roles: ['reader'], institutions: '' },
        'bg',
      )
    for (const email of ['maria@mvr.example.bg', 'unvouched@az.bg', 'stopped@az.bg'])
      await invite(email)
  })
  after(async () => {
    await server.close()
    await real.close()
  })

  /** Somebody's way to the provider; answers with where the provider sends them back to. */
  async function comeBack(visitor: InjectVisitor, name: string, next = ''): Promise<string> {
    const begun = await visitor.get(`/bg/sign-in/provider${next ? `?next=${next}` : ''}`)
    assert.equal(begun.statusCode, 303)
    return (await logIn(String(begun.headers.location), name, returnTo)).slice(site.length)
  }

  async function signIn(name: string, next = '') {
    const visitor = visitorOf(server)
    const answer = await visitor.get(await comeBack(visitor, name, next))
    return { visitor, answer }
  }

  test('whoever was invited is let in by the address that the provider vouches for', async () => {
    assert.match((await visitorOf(server).get('/bg/sign-in')).body, /Вход през еАвт/)
    const { visitor, answer } = await signIn('8001014321', '/bg/account')
    assert.equal(answer.headers.location, '/bg/account')
    assert.equal(visitor.cookies.has('merilo-provider'), false)
    const page = await visitor.get('/bg/account')
    assert.match(page.body, /maria@mvr\.example\.bg/)
    assert.match(page.body, /през доставчик на самоличност/)
  })

  test('afterwards the identity counts, whatever becomes of the address', async () => {
    const other = await signIn('other-person')
    assert.match(other.answer.body, /За тази самоличност няма профил/, 'of the same address')
    await sql`update account set email = 'm.ivanova@mvr.example.bg'
      where email = 'maria@mvr.example.bg'`.execute(opened.database)
    assert.equal((await signIn('8001014321')).answer.headers.location, '/bg/plans')
    const back = await signIn('other-person')
    assert.match(back.answer.body, /За тази самоличност няма профил/)
  })

  test('the provider’s name for a person is kept nowhere', async () => {
    const { rows } = await sql<{ all: string }>`
      select string_agg(row, '') as all from (
        select identity_link::text as row from identity_link
        union all select audit_log::text from audit_log union all select session::text from session
        union all select account::text from account
      ) as rows`.execute(opened.database)
    assert.match(rows[0]?.all ?? '', /link-identity/)
    assert.ok(!rows[0]?.all.includes('8001014321'))
  })

  test('an address that the provider does not vouch for, or nobody invited, lets nobody in', async () => {
    for (const name of ['unvouched', 'nameless', 'uninvited']) {
      const { visitor, answer } = await signIn(name)
      assert.equal(answer.statusCode, 422, name)
      assert.match(answer.body, /За тази самоличност няма профил/, name)
      assert.ok(!visitor.cookies.has('merilo-session'))
    }
  })

  test('a disabled account is not let in', async () => {
    const account = await selectOptionalAccount(opened.database, 'stopped@az.bg')
    const context = contextOf(opened.database, 'administrator')
    await disableAccount(context, { id: account?.id ?? '', seen: 1 })
    assert.match((await signIn('stopped')).answer.body, /Профилът е спрян/)
  })

  test('the account’s own second factor is asked for after the provider, too', async () => {
    const context = await person(opened.database, 'secured@az.bg', ['reader'], now)
    await offerSecret(context, keys)
    const secret = await waitingSecret(context, keys)
    assert.ok(secret)
    const code = codeOf(secret, timeStepOf(now()))
    await confirmOfferedSecret(context, keys, { code, session: null })
    const { visitor, answer } = await signIn('secured')
    assert.equal(answer.headers.location, '/bg/sign-in/second-factor')
    assert.ok(!visitor.cookies.has('merilo-session'))
  })

  test('what comes back counts once, in the browser that was sent, and for ten minutes', async () => {
    const visitor = visitorOf(server)
    const address = await comeBack(visitor, '8001014321')
    const elsewhere = await visitorOf(server).get(address)
    assert.match(elsewhere.body, /не завърши/, 'in another browser')
    passed = 11 * 60_000
    assert.match((await visitor.get(address)).body, /не завърши/, 'too late')
    passed = 0
    assert.equal((await visitor.get(address)).statusCode, 303)
    const again = visitorOf(server)
    await comeBack(again, '8001014321')
    assert.match((await again.get(address)).body, /не завърши/, 'of another visit')
  })

  test('an answer that was changed on the way, or that says no, lets nobody in', async () => {
    for (const change of [
      (address: URL) => address.searchParams.set('state', 'другo'),
      (address: URL) => address.searchParams.set('code', 'друг'),
      (address: URL) => address.searchParams.set('iss', 'https://evil.example'),
      (address: URL) => address.searchParams.delete('iss'),
      (address: URL) => {
        address.searchParams.delete('code')
        address.searchParams.set('error', 'access_denied')
      },
    ]) {
      const visitor = visitorOf(server)
      const address = new URL(await comeBack(visitor, '8001014321'), site)
      change(address)
      const answer = await visitor.get(address.href.slice(address.origin.length))
      assert.match(answer.body, /не завърши/, address.href)
      assert.ok(!visitor.cookies.has('merilo-session'))
    }
  })

  test('what went wrong is said in the language in which the person left, in whichever browser they come back', async () => {
    const visitor = visitorOf(server)
    const begun = await visitor.get('/en/sign-in/provider')
    const state = new URL(String(begun.headers.location)).searchParams.get('state') ?? ''
    const refused = `/bg/sign-in/provider/return?${new URLSearchParams({ state, error: 'access_denied' })}`
    for (const browser of [visitor, visitorOf(server)]) {
      const led = String((await browser.get(refused)).headers.location)
      assert.match(led, /^\/en\/sign-in\/provider\/return\?/)
      const { body } = await browser.get(led)
      assert.match(body, /<html lang="en">/)
      assert.match(body, /did not come to an end/)
      assert.match(body, /action="\/en\/sign-in"/)
    }
    const signed = visitorOf(server)
    const left = await signed.get('/en/sign-in/provider')
    const back = await logIn(String(left.headers.location), '8001014321', returnTo)
    const led = await signed.get(back.slice(site.length))
    const letIn = await signed.get(String(led.headers.location))
    assert.equal(letIn.headers.location, '/en/plans')
    const nobody = await visitorOf(server).get('/bg/sign-in/provider/return?state=fr.x')
    assert.match(nobody.body, /<html lang="bg">/)
  })

  test('where no provider is configured there is no such way in', async () => {
    const without = await siteOf({ database: opened.database, now, keys })
    assert.doesNotMatch((await visitorOf(without).get('/bg/sign-in')).body, /Вход през/)
    assert.equal((await visitorOf(without).get('/bg/sign-in/provider')).statusCode, 404)
    await without.close()
  })
})
