import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { inTransaction } from '../../../actions/in-transaction.ts'
import { postMail } from '../../../actions/post-mail.ts'
import { newToken } from '../../../actions/session-token.ts'
import { moment } from '../../../actions/testing/contexts.ts'
import { keepAccount, keepFailedMail } from '../../../actions/testing/people.ts'
import { sessionOfNew } from '../../../actions/testing/session-of-new.ts'
import { someMail } from '../../../actions/testing/some-mail.ts'
import { usualPreference } from '../../../core/mail/account-mail.ts'
import { selectOptionalPreference } from '../../../store/mail-preference.reader.ts'
import { insertPreference } from '../../../store/mail-preference.writer.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

onEveryEngine('the pages of mail', (opened) => {
  let server: FastifyInstance
  let administrator: InjectVisitor
  let failed = ''
  let accountId = ''
  const token = newToken()

  before(async () => {
    const { database } = opened
    server = await siteOf({ database, now: () => moment })
    administrator = visitorOf(server)
    administrator.cookies.set(
      'merilo-session',
      await sessionOfNew(database, { name: 'Админ', roles: ['administrator'], at: moment }),
    )
    failed = await keepFailedMail(database, 'digest/1/2024-05-06')
    accountId = await keepAccount(database, 'мария', 'focal-point')
    await inTransaction(database, async (transaction) => {
      await insertPreference(transaction, accountId, usualPreference, token)
      await postMail(transaction, {
        ...someMail,
        ...{ key: 'invitation/1', kind: 'invitation', secretPath: '/bg/invitation/very-secret' },
        content: { ...someMail.content, subject: 'Покана' },
      })
    })
  })
  after(() => server.close())

  test('the administrator sees what waits and what failed, and why, and chooses by state', async () => {
    const { body } = await administrator.get('/bg/mail')
    assert.match(body, /Предстои отчитане/)
    assert.match(body, /Покана/)
    assert.match(body, /Неизпратено: 1/)
    const onlyFailed = await administrator.get('/bg/mail?state=failed')
    assert.doesNotMatch(onlyFailed.body, /Покана/)
    const one = await administrator.get(`/en/mail/${failed}`)
    assert.match(one.body, /550 no such user/)
    assert.match(one.body, /Наближава срокът за отчитане/)
  })

  test('no link that opens a door is on any page', async () => {
    const list = await administrator.get('/bg/mail')
    const links = [...list.body.matchAll(/href="(\/bg\/mail\/\d+)"/g)].map(([, to = '']) => to)
    assert.equal(links.length, 2)
    for (const link of ['/bg/mail', ...links]) {
      const { body } = await administrator.get(link)
      assert.doesNotMatch(body, /very-secret/)
      assert.ok(!body.includes(token))
    }
    assert.match((await administrator.get(links[0] ?? '')).body, /не се показва/)
  })

  test('what failed is sent again once, and nothing else is', async () => {
    await administrator.get(`/bg/mail/${failed}`)
    const again = await administrator.post(`/bg/mail/${failed}/again`, {})
    assert.equal(again.headers.location, `/bg/mail/${failed}?done=mail-resent`)
    assert.match((await administrator.get(`/bg/mail/${failed}`)).body, /Чака/)
    assert.equal((await administrator.post(`/bg/mail/${failed}/again`, {})).statusCode, 409)
    assert.equal((await administrator.get('/bg/mail/999')).statusCode, 404)
  })

  test('an account chooses its mail, and another choice made meanwhile is not overwritten', async () => {
    const { body } = await administrator.get('/bg/my-mail')
    assert.match(body, /name="seen" value="0"/)
    const chosen = { language: 'en', reminders: 'weekly', news: 'no' }
    const done = await administrator.post('/bg/my-mail', { ...chosen, seen: '0' })
    assert.equal(done.headers.location, '/bg/my-mail?done=mail-chosen')
    const now = await administrator.get('/bg/my-mail')
    assert.match(now.body, /value="en" selected[^>]*>English/)
    assert.match(now.body, /value="weekly" selected/)
    const late = await administrator.post('/bg/my-mail', { ...chosen, news: 'yes', seen: '0' })
    assert.equal(late.statusCode, 422)
    assert.match(late.body, /Междувременно/)
  })

  const preference = () => selectOptionalPreference(opened.database, accountId)

  test('whoever has the link in a mail makes it less without signing in', async () => {
    const stranger = visitorOf(server)
    const led = await stranger.get(`/stop-mail/${token}`)
    assert.equal(led.headers.location, `/bg/stop-mail/${token}`)
    const { body } = await stranger.get(`/bg/stop-mail/${token}`)
    assert.match(body, /мария, може да не получавате/)
    assert.equal((await preference())?.news, true, 'opening the page changes nothing')
    const done = await stranger.post(`/bg/stop-mail/${token}`, {})
    assert.equal(done.statusCode, 200)
    assert.deepEqual(
      [(await preference())?.news, (await preference())?.reminders],
      [false, 'weekly'],
    )
  })

  test('a mail program does it with one press, with nothing but the address, as often as it likes', async () => {
    for (let press = 0; press < 2; press += 1) {
      const answer = await server.inject({
        method: 'POST',
        url: `/stop-mail/${token}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: 'List-Unsubscribe=One-Click',
      })
      assert.equal(answer.statusCode, 204)
    }
    assert.equal((await preference())?.news, false)
  })

  test('a link that is none leads nowhere', async () => {
    const stranger = visitorOf(server)
    for (const wrong of [newToken(), 'x', `${token}x`]) {
      assert.equal((await stranger.get(`/bg/stop-mail/${wrong}`)).statusCode, 404, wrong)
      assert.equal((await stranger.get(`/stop-mail/${wrong}`)).statusCode, 404, wrong)
      const pressed = await server.inject({ method: 'POST', url: `/stop-mail/${wrong}` })
      assert.equal(pressed.statusCode, 404, wrong)
    }
  })
})
