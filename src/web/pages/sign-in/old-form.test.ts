import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { createFirstAccount } from '../../../actions/create-first-account.ts'
import { inviteAccount } from '../../../actions/invite-account.ts'
import { contextOf } from '../../../actions/testing/contexts.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

const email = 'secretariat@merilo.local'
const ours = { 'sec-fetch-site': 'same-origin' }
const old = /Сайтът беше отворен и в друг раздел, затова тази страница вече не важи/

onEveryEngine('a form of signing in that another tab made old', (opened) => {
  let server: FastifyInstance
  let password = ''
  const now = () => '2024-11-22T12:00:00.000Z'

  before(async () => {
    const { database } = opened
    server = await siteOf({ database, now })
    const account = await createFirstAccount({ database, now }, { email, name: 'Секретариат' })
    password = account?.password ?? ''
  })

  /** Two tabs were opened at once, and the cookie of the second is the one that stayed. */
  async function twoTabs() {
    const visitor = visitorOf(server)
    const first = visitorOf(server)
    await first.get('/bg/sign-in?next=/bg/log')
    await visitor.get('/bg/sign-in')
    const { body } = await first.get('/bg/sign-in?next=/bg/log')
    const csrf = /name="csrf" value="([\w-]+)"/.exec(body)?.[1] ?? ''
    return { visitor, form: { csrf, email, password, next: '/bg/log' } }
  }

  test('leads back to sign-in with the name and the way kept, and signs nobody in', async () => {
    const { visitor, form } = await twoTabs()
    const answer = await visitor.post('/bg/sign-in', form, ours)
    assert.equal(answer.statusCode, 422)
    assert.match(answer.body, old)
    assert.match(
      answer.body,
      new RegExp(`name="email" value="${email}"|value="${email}" [^>]*name="email"`),
    )
    assert.match(answer.body, /name="next" value="\/bg\/log"/)
    assert.ok(!answer.body.includes(password), 'a password is never sent back')
    assert.ok(!visitor.cookies.has('merilo-session'))
    const { csrf: _, ...again } = form
    const done = await visitor.post('/bg/sign-in', again, ours)
    assert.equal(done.headers.location, '/bg/log')
  })

  test('in the language of the page', async () => {
    const { visitor, form } = await twoTabs()
    const answer = await visitor.post('/en/sign-in', form, ours)
    assert.match(answer.body, /opened in another tab as well/)
  })

  test('a foreign site gets no further: it is refused, or it may fill in nothing', async () => {
    const { visitor, form } = await twoTabs()
    for (const headers of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      const foreign = await visitor.post('/bg/sign-in', form, headers as Record<string, string>)
      assert.equal(foreign.statusCode, 403)
      assert.doesNotMatch(foreign.body, old)
    }
    const silent = await visitor.post('/bg/sign-in', form)
    assert.match(silent.body, old)
    assert.ok(
      !silent.body.includes(email),
      'what is typed is taken only from a form that stood here',
    )
    assert.ok(!visitor.cookies.has('merilo-session'))
  })

  test('without any cookie, too: then the page brings one', async () => {
    const { form } = await twoTabs()
    const bare = visitorOf(server)
    const answer = await bare.post('/bg/sign-in', form, ours)
    assert.match(answer.body, old)
    assert.ok(bare.cookies.has('merilo-visit'))
  })

  test('an invitation is shown again and chooses no password, and a code is asked for again', async () => {
    const invited = await inviteAccount(
      { ...contextOf(opened.database, 'administrator'), now },
      { email: 'nov@az.bg', name: 'Нов', roles: ['reader'], institutions: '' },
      'bg',
    )
    const link = `/bg/invitation/${invited.token}`
    const { visitor, form } = await twoTabs()
    const typed = { csrf: form.csrf, password: 'девет сини чадъра летят' }
    const answer = await visitor.post(link, typed, ours)
    assert.match(answer.body, old)
    assert.match(answer.body, /name="password"/)
    assert.equal((await visitor.get(link)).statusCode, 200, 'the link is good still')
    const code = await visitor.post(
      '/bg/sign-in/second-factor',
      { csrf: form.csrf, code: '1' },
      ours,
    )
    assert.match(code.body, old)
    assert.equal(code.statusCode, 422)
  })
})
