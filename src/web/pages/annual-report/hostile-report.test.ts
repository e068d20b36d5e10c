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
const money = `${report}/sections/money`

onEveryEngine('whatever is sent to the annual report', (opened) => {
  let server: FastifyInstance
  let secretary: InjectVisitor

  before(async () => {
    const { database } = opened
    const now = () => '2025-02-03T08:00:00.000Z'
    await loadSample({ database, now }, bulgarianRegister)
    server = await siteOf({ database, register: async () => bulgarianRegister, now })
    secretary = await visitorAs('Мария', 'secretariat')
    await secretary.post(report, {})
    await secretary.get(money)
  })

  async function visitorAs(name: string, role: AccountRole): Promise<InjectVisitor> {
    const visitor = visitorOf(server)
    const account = { name, roles: [role], at: '2025-02-03T07:00:00.000Z' }
    visitor.cookies.set('merilo-session', await sessionOfNew(opened.database, account))
    await visitor.get('/bg/plans')
    return visitor
  }

  const seenOn = async (page: string) =>
    /name="seen" value="(\d+)"/.exec((await secretary.get(page)).body)?.[1] ?? ''
  const save = async (bg: string, more: Record<string, string> = {}) =>
    await secretary.post(money, {
      ...{ seen: await seenOn(money), 'text-bg': bg, 'text-en': '', go: 'save' },
      ...more,
    })
  const saidBeside = (body: string): string[] =>
    [...body.matchAll(/<p class="field-error"[^>]*>([^<]*)/g)].map(([, said = '']) => said)

  test('a text of a megabyte is refused in one sentence, and stands in its field to be shortened', async () => {
    const text = 'я'.repeat(524_288)
    const refused = await save(text)
    assert.equal(refused.statusCode, 422)
    assert.equal(saidBeside(refused.body).length, 1)
    assert.match(
      saidBeside(refused.body)[0] ?? '',
      /Съкратете текста до 20.000 знака\. Сега е 524.288\./,
    )
    assert.ok(refused.body.includes(`>${text}</textarea>`))
  })

  test('what is longer than the server reads is told as a text, not as a file', async () => {
    const refused = await save('я'.repeat(1_400_000))
    assert.equal(refused.statusCode, 413)
    assert.match(refused.body, /<h1>Написаното е твърде дълго<\/h1>/)
    assert.match(refused.body, /текстът Ви още е в полетата/)
  })

  test('a long text in the field for a search loses nothing of the section', async () => {
    const found = await save('Моят текст {{?}}', { find: 'дума '.repeat(2000), go: 'find' })
    assert.equal(found.statusCode, 200)
    assert.match(found.body, />Моят текст \{\{\?\}\}<\/textarea>/)
  })

  test('markup of HTML, Typst and Word is read as it was typed', async () => {
    const typed = '<script>alert(1)</script> #read("/etc") </w:t> ]]> **b**'
    assert.equal((await save(typed)).statusCode, 303)
    for (const page of [money, `${report}/preview`, `${money}/versions`]) {
      const { body } = await secretary.get(page)
      assert.doesNotMatch(body, /<script>alert/, page)
      assert.match(body, /&lt;script>alert\(1\)&lt;\/script> #read\((?:"|&quot;)\/etc/, page)
    }
  })

  test('a form without its token gives the text back and saves nothing', async () => {
    const before = await seenOn(money)
    const sent = await save('Загубен ли е този текст?', { csrf: '' })
    assert.equal(sent.statusCode, 403)
    assert.match(sent.body, /Загубен ли е този текст\?/)
    assert.equal(await seenOn(money), before)
  })

  test('who saves over a version that never was is told that another is kept, and keeps the text', async () => {
    const refused = await save('Мой текст', { seen: '99' })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /Междувременно/)
    assert.match(refused.body, />Мой текст<\/textarea>/)
  })

  test('nobody else writes, signs or comments: for them there is no such page', async () => {
    for (const role of ['focal-point', 'auditor'] as const) {
      const visitor = await visitorAs(role, role)
      const fields = { seen: '1', 'text-bg': 'x', 'text-en': '', comment: 'x', reason: 'x' }
      for (const to of [money, `${money}/confirm`, `${money}/draft`, `${money}/comments`])
        assert.equal((await visitor.post(to, fields)).statusCode, 404, `${role} ${to}`)
      for (const step of ['send', 'sign', 'sign-off', 'return'])
        assert.equal((await visitor.post(`${report}/${step}`, fields)).statusCode, 404)
    }
    const member = await visitorAs('Член', 'council-member')
    const written = await member.post(money, { seen: '1', 'text-bg': 'x', 'text-en': '' })
    assert.equal(written.statusCode, 404)
    assert.equal((await member.post(`${report}/sign`, { seen: '1' })).statusCode, 404)
  })

  test('a comment and a reason that are too long are said to be so beside their fields', async () => {
    const comment = 'я'.repeat(50_000)
    const refused = await secretary.post(`${money}/comments`, { comment })
    assert.equal(refused.statusCode, 422)
    assert.deepEqual(saidBeside(refused.body), ['Съкратете текста до 3000 знака.'])
    assert.ok(refused.body.includes(comment))
    assert.equal(
      (await secretary.post(`${report}/send`, { seen: await seenOn(report) })).statusCode,
      303,
    )
    const reason = 'я'.repeat(30_000)
    const returned = await secretary.post(`${report}/return`, {
      seen: await seenOn(report),
      reason,
    })
    assert.equal(returned.statusCode, 422)
    assert.deepEqual(saidBeside(returned.body), ['Съкратете текста до 3000 знака.'])
  })

  test('who signs twice, or what is no longer the newest, is told in a sentence', async () => {
    const seen = await seenOn(report)
    assert.equal((await secretary.post(`${report}/sign`, { seen })).statusCode, 303)
    for (const again of [seen, String(Number(seen) + 1)]) {
      const refused = await secretary.post(`${report}/sign`, { seen: again })
      assert.equal(refused.statusCode, 422)
      assert.match(refused.body, /Междувременно|вече не е възможно/)
    }
    const member = await visitorAs('Елена', 'council-member')
    await member.get(report)
    assert.equal((await member.post(`${report}/sign-off`, { seen })).statusCode, 422)
    const newest = String(Number(seen) + 1)
    assert.equal((await member.post(`${report}/sign-off`, { seen: newest })).statusCode, 303)
    const twice = await member.post(`${report}/sign-off`, { seen: String(Number(newest) + 1) })
    assert.match(twice.body, /вече не е възможно/)
  })

  test('a signature is withdrawn with a reason, and the report is a draft', async () => {
    const member = await visitorAs('Петър', 'council-member')
    const seen = await seenOn(report)
    await member.get(report)
    const done = await member.post(`${report}/return`, { seen, reason: 'Подписах погрешно.' })
    assert.equal(done.statusCode, 303)
    assert.match((await secretary.get(report)).body, /<span class="tag info">проект<\/span>/)
  })

  test('an older version is opened to be gone on from, and holds when it is saved', async () => {
    assert.match(
      (await secretary.get(`${money}/versions`)).body,
      /money\?version=1">Отваряне на редакция 1/,
    )
    const { body } = await secretary.get(`${money}?version=1`)
    assert.match(body, /В полетата е текстът на редакция 1/)
    const older = /<textarea[^>]*name="text-bg"[^>]*>([^<]*)/.exec(body)?.[1] ?? ''
    assert.match(older, /\{\{средства по план\}\}/)
    assert.equal((await save(older)).statusCode, 303)
    assert.doesNotMatch((await secretary.get(`${money}?version=77`)).body, /В полетата е текстът/)
    assert.match(
      (await secretary.get(money)).body,
      />[^<]*\{\{средства по план\}\}[^<]*<\/textarea>/,
    )
  })
})
