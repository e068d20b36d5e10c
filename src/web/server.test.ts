import assert from 'node:assert/strict'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { createFirstAccount } from '../actions/create-first-account.ts'
import { may } from '../core/access/permissions.ts'
import { stranger } from '../core/access/roles.ts'
import { bulgarianRegister } from '../intake/register.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import type { Route } from './route.ts'
import { routes } from './routes.ts'
import { type InjectVisitor, visitorOf } from './testing/inject-visitor.ts'
import { siteOf } from './testing/site-of.ts'

const now = () => '2026-11-22T12:00:00.000Z'
const email = 'secretariat@merilo.local'

/** An address that a route answers, whatever its parameters are called. */
const addressOf = (route: Route): string =>
  `/bg${route.url
    .replace(':slug', 'plan-2024')
    .replace(':period', '2024-Q1')
    .replace(':cell', 'target')
    .replace(':token', 'x'.repeat(43))
    .replace(':goal', 'I')
    .replace(':token', 'x'.repeat(43))
    .replace(/:\w+/g, '1')}`

onEveryEngine('the site', (opened) => {
  let server: FastifyInstance
  let password: string

  before(async () => {
    const { database } = opened
    const account = await createFirstAccount({ database, now }, { email, name: 'Секретариат' })
    password = account?.password ?? ''
    server = await siteOf({ database, register: async () => bulgarianRegister, now })
  })

  after(() => server.close())

  async function signedIn(): Promise<InjectVisitor> {
    const visitor = visitorOf(server)
    await visitor.get('/bg/sign-in')
    const answer = await visitor.post('/bg/sign-in', { email, password })
    assert.equal(answer.statusCode, 303)
    return visitor
  }

  test('every page that a stranger may not see leads to sign-in, and every other one does not', async () => {
    for (const route of routes.filter((each) => each.method === 'GET')) {
      const answer = await visitorOf(server).get(addressOf(route))
      const led = answer.statusCode === 303 && answer.headers.location?.startsWith('/bg/sign-in')
      assert.equal(led, !may(stranger, route.needs), `${route.url}: ${answer.statusCode}`)
    }
  })

  test('the address that a form was sent to leads back to the page of the form', async () => {
    const visitor = await signedIn()
    for (const [form, page] of [
      ['/bg/offers/7/take', '/bg/offers/7'],
      ['/en/drafts/3/review/2/target/indicators/1/split?x=1', '/en/drafts/3/review/2/target'],
      ['/bg/drafts/3/measures/2/cells/target', '/bg/drafts/3/measures/2'],
      ['/bg/drafts/3/heading', '/bg/drafts/3'],
      ['/bg/sign-out', '/bg'],
    ] as const) {
      const { statusCode, headers } = await visitor.get(form)
      assert.deepEqual([statusCode, headers.location], [303, page], form)
    }
    const stranger = await visitorOf(server).get('/bg/drafts/3/heading')
    assert.match(stranger.headers.location ?? '', /^\/bg\/sign-in\?next=/)
    assert.equal((await visitor.get('/bg/drafts/3/no-such-page')).statusCode, 404)
  })

  test('no form of the work can be sent by a stranger, even with a token of their own', async () => {
    const closed = routes.filter((each) => each.method === 'POST' && !may(stranger, each.needs))
    assert.ok(closed.length >= 7)
    for (const route of closed) {
      const visitor = visitorOf(server)
      await visitor.get('/bg/sign-in')
      const answer = await visitor.post(addressOf(route), {})
      assert.equal(answer.headers.location, '/bg/sign-in', route.url)
    }
  })

  test('no form at all is taken without its token', async () => {
    const visitor = await signedIn()
    for (const route of routes.filter((each) => each.method === 'POST')) {
      const answer = await visitor.post(addressOf(route), { csrf: 'x'.repeat(43) })
      // Who has signed in already is led on from a page of signing in, with nothing of it taken.
      const isLedOn = answer.headers.location === '/bg/sign-in'
      assert.equal(answer.statusCode, isLedOn ? 303 : 403, route.url)
      assert.equal(isLedOn, route.url.startsWith('/sign-in'), route.url)
    }
    assert.equal((await visitor.get('/bg/plans')).statusCode, 200, 'still signed in')
  })

  test('a second tab that was open before the first signed in leads on to where it was going', async () => {
    const visitor = visitorOf(server)
    const { body } = await visitor.get('/bg/sign-in?next=%2Fbg%2Flog')
    const csrf = /name="csrf" value="([\w-]+)"/.exec(body)?.[1] ?? ''
    assert.equal((await visitor.post('/bg/sign-in', { email, password })).statusCode, 303)
    const session = visitor.cookies.get('merilo-session')
    assert.ok(session)

    const tab = { email: 'somebody@else.bg', password: 'друга', csrf, next: '/bg/plans' }
    const answer = await visitor.post('/bg/sign-in', tab)
    assert.equal(answer.statusCode, 303)
    assert.equal((await visitor.get(answer.headers.location ?? '')).headers.location, '/bg/plans')
    assert.equal(visitor.cookies.get('merilo-session'), session, 'nothing that it sent was taken')

    const out = await visitor.post('/bg/sign-in', { ...tab, next: 'https://elsewhere.example/' })
    const led = await visitor.get(out.headers.location ?? '')
    assert.match(led.headers.location ?? '', /^\/bg\//, 'never out of the site')

    const elsewhere = { 'sec-fetch-site': 'cross-site' }
    assert.equal((await visitor.post('/bg/sign-in', tab, elsewhere)).statusCode, 403)
    const stranger = await visitorOf(server).post('/bg/sign-in', tab)
    assert.equal(stranger.statusCode, 422, 'who has not signed in is shown the form anew')
    assert.equal((await visitor.post('/bg/sign-out', { csrf })).statusCode, 403)
  })

  test('what was typed is shown again to whom the session has ended for meanwhile', async () => {
    const visitor = await signedIn()
    await visitor.get('/bg/plans')
    await visitor.post('/bg/sign-out', {})
    const words = 'Дълго обмислен <b>текст</b>'
    const answer = await visitor.post(
      '/bg/drafts/1/review/2/measure/words',
      { version: '1', words },
      { referer: 'http://elsewhere.example/bg/drafts/1/review/2/measure?form=words' },
    )
    assert.equal(answer.statusCode, 403)
    assert.match(answer.body, /Излезли сте от системата/)
    assert.match(answer.body, /Дълго обмислен &lt;b>текст&lt;\/b>/)
    const next = encodeURIComponent('/bg/drafts/1/review/2/measure')
    assert.match(answer.body, new RegExp(`href="/bg/sign-in\\?next=${next}"`))
    const password = { email: 'a b', password: 'моята тайна' }
    assert.doesNotMatch((await visitor.post('/bg/sign-in', password)).body, /тайна/)
  })

  test('a form that another site sends is refused even with the right token', async () => {
    const visitor = await signedIn()
    await visitor.get('/bg/plans')
    for (const headers of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      const answer = await visitor.post('/bg/sign-out', {}, headers)
      assert.equal(answer.statusCode, 403)
    }
  })

  test('a page forbids everything that it does not need itself', async () => {
    const answer = await visitorOf(server).get('/bg')
    const policy = String(answer.headers['content-security-policy'])
    assert.match(policy, /default-src 'none'/)
    assert.doesNotMatch(policy, /unsafe|script-src|\*/)
    assert.equal(answer.headers['x-content-type-options'], 'nosniff')
    assert.doesNotMatch(answer.body, /<script/)
  })

  test('the cookie cannot be read by scripts nor sent along from elsewhere', async () => {
    const visitor = visitorOf(server)
    await visitor.get('/bg/sign-in')
    const answer = await visitor.post('/bg/sign-in', { email, password })
    const session = answer.cookies.find((cookie) => cookie.name === 'merilo-session')
    assert.equal(session?.httpOnly, true)
    assert.equal(session?.sameSite, 'Lax')
  })

  test('over HTTPS the cookies are tied to the host and never leave it in the clear', async () => {
    const { database } = opened
    const secure = await siteOf({
      database,
      register: async () => bulgarianRegister,
      now,
      secure: true,
      trustProxy: true,
    })
    const answer = await visitorOf(secure).get('/bg/sign-in')
    const visit = answer.cookies.find((cookie) => cookie.name === '__Host-merilo-visit')
    assert.equal(visit?.secure, true)
    assert.equal(visit?.path, '/')
    assert.match(String(answer.headers['strict-transport-security']), /max-age=31536000/)
    await secure.close()
  })

  test('whoever only reads gets no cookie', async () => {
    for (const url of ['/bg', '/en', '/bg/nowhere']) {
      assert.deepEqual((await visitorOf(server).get(url)).cookies, [], url)
    }
    assert.equal((await visitorOf(server).get('/bg/sign-in')).cookies.length, 1)
  })

  test('a session that was never given opens nothing', async () => {
    const visitor = visitorOf(server)
    visitor.cookies.set('merilo-session', 'a'.repeat(43))
    assert.equal((await visitor.get('/bg/plans')).statusCode, 303)
  })

  test('a session that was ended opens nothing, wherever its cookie was copied to', async () => {
    const visitor = await signedIn()
    const copied = new Map(visitor.cookies)
    await visitor.get('/bg/plans')
    await visitor.post('/bg/sign-out', {})
    const thief = visitorOf(server)
    for (const [name, value] of copied) thief.cookies.set(name, value)
    assert.equal((await thief.get('/bg/plans')).statusCode, 303)
  })

  test('after signing in nobody is sent to another site', async () => {
    for (const next of [
      'https://evil.example',
      '//evil.example',
      '/bg\\evil',
      'javascript:alert(1)',
      '/bg//evil.example/..',
    ]) {
      const visitor = visitorOf(server)
      await visitor.get('/bg/sign-in')
      const answer = await visitor.post('/bg/sign-in', { email, password, next })
      const location = String(answer.headers.location)
      assert.equal(new URL(location, 'http://here').host, 'here', `${next} -> ${location}`)
    }
  })

  test('what a document says is shown as words, never as markup', async () => {
    const visitor = await signedIn()
    await visitor.get('/bg/import')
    const words = '<script>alert(1)</script>"\'><img src=x onerror=alert(2)>'
    const plan = [
      `План за 2026 г. ${words}`,
      [
        '№',
        'Мярка',
        'Текущи стойности',
        'Целеви стойности',
        'Бюджет',
        'Срок',
        'Отговорни институции',
      ].join('\t'),
      ['1', words, `${words} – 0`, `${words} – 5`, words, 'Декември 2026', words].join('\t'),
    ].join('\n')
    const imported = await visitor.upload('/bg/import', `${words}.txt`, Buffer.from(plan))
    assert.equal(imported.statusCode, 303, imported.body.slice(0, 2000))
    const address = String(imported.headers.location).split('?')[0]
    for (const url of [
      `${address}`,
      `${address}/measures/1`,
      `${address}/adopt`,
      '/bg/plans',
      '/bg/log',
    ]) {
      const answer = await visitor.get(url)
      assert.equal(answer.statusCode, 200, url)
      assert.doesNotMatch(answer.body, /<script>alert|<img src=x/, url)
    }
  })

  test('a form with fields that the page does not have is answered with a plain page', async () => {
    const visitor = await signedIn()
    await visitor.get('/bg/plans')
    const answer = await visitor.post('/bg/drafts/1/adopt', { version: 'DROP TABLE plan' })
    assert.equal(answer.statusCode, 400)
    assert.match(answer.body, /<h1>/)
  })

  test('who mends what somebody else has just mended is told so, and keeps what they typed', async () => {
    const visitor = await signedIn()
    await visitor.get('/bg/import')
    const plan = [
      'План за 2026 г.',
      ['№', 'Мярка', 'Целеви стойности', 'Срок', 'Отговорни институции'].join('\t'),
      ['1', 'Прегледи', 'Прегледи – 5', 'Декември 2026', 'МЗ'].join('\t'),
    ].join('\n')
    const imported = await visitor.upload('/bg/import', 'план.txt', Buffer.from(plan))
    const address = String(imported.headers.location).split('?')[0]
    await visitor.get(`${address}/measures/1`)
    const cell = `${address}/measures/1/cells/target`
    await visitor.post(cell, { version: '1', words: 'Прегледи – 6' })
    const late = await visitor.post(cell, { version: '1', words: 'Прегледи – 7' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /Междувременно/)
    assert.match(late.body, /Прегледи – 7<\/textarea>/, 'what was typed')
    assert.match(late.body, /Прегледи – 6<\/p>/, 'what stands now')
  })

  test('a plan without goals is adopted once, however often it is clicked, and lists its measures', async () => {
    const visitor = await signedIn()
    await visitor.get('/bg/import')
    const plan = [
      ['№', 'Мярка', 'Целеви стойности', 'Срок', 'Отговорни институции'].join('\t'),
      ['1', 'Нови пътища', 'Километри – 5', 'Декември 2026', 'МЗ'].join('\t'),
    ].join('\n')
    const imported = await visitor.upload('/bg/import', 'план.txt', Buffer.from(plan))
    const draft = String(imported.headers.location).split('?')[0]
    assert.match((await visitor.get(`${draft}`)).body, /<h1>\(без заглавие\)<\/h1>/)
    assert.match((await visitor.get('/bg/plans')).body, /\(без заглавие\)<\/a>/)
    const headed = await visitor.post(`${draft}/heading`, {
      version: '1',
      title: 'План',
      year: '2026',
    })
    assert.equal(headed.statusCode, 303)
    const act = { version: '2', body: 'Съвет', act: 'Решение', number: '1', date: '05.01.2026' }
    const first = await visitor.post(`${draft}/adopt`, act)
    const second = await visitor.post(`${draft}/adopt`, act)
    const adopted = String(first.headers.location).split('?')[0]
    assert.equal(second.headers.location, adopted, 'the second click leads to the same plan')
    const page = (await visitor.get(String(adopted))).body
    assert.match(page, new RegExp(`href="${adopted}/measures/1"`))
    assert.doesNotMatch(page, /Стратегически цели/)

    const publish = { seen: '0' }
    assert.equal((await visitor.post(`${adopted}/publish`, publish)).statusCode, 303)
    const again = await visitor.post(`${adopted}/publish`, publish)
    assert.equal(again.statusCode, 409)
    assert.match(again.body, /вече е публикувана/)
  })

  test('what is no form and what is no address is answered with a page of ours', async () => {
    const visitor = await signedIn()
    const noForm = await server.inject({
      method: 'POST',
      url: '/bg/import',
      headers: { 'content-type': 'multipart/form-data' },
      payload: 'x',
    })
    assert.equal(noForm.statusCode, 400)
    assert.match(noForm.body, /<h1>/)
    for (const url of ['/bg/drafts/abc', '/bg/plans/UPPER', '/bg/nowhere/']) {
      assert.equal((await visitor.get(url)).statusCode, 404, url)
    }
    assert.match((await visitor.get('/bg/%ff')).body, /<h1>/)
    assert.equal((await visitor.get('/bg/plans/')).statusCode, 200)
  })

  test('whoever has signed in sees so on a page of trouble, too', async () => {
    const visitor = await signedIn()
    await visitor.get('/bg/import')
    const met = [
      await visitor.get('/bg/nowhere'),
      await visitor.get('/bg/drafts/abc'),
      await visitor.get('/bg/drafts/999999'),
      await visitor.post('/bg/drafts/1/adopt', { version: 'x' }),
      await visitor.upload('/bg/import', 'голям.docx', Buffer.alloc(21 * 1024 * 1024)),
    ]
    for (const { body, statusCode } of met) {
      assert.match(body, /Влезли сте като <\/span>Секретариат/, String(statusCode))
      assert.match(body, /<main[\s\S]*href="\/bg\/plans"/)
    }
    assert.deepEqual(
      met.map(({ statusCode }) => statusCode),
      [404, 404, 404, 400, 413],
    )
    const csrf = /name="csrf" value="([\w-]+)"/.exec(met[0]?.body ?? '')?.[1] ?? ''
    assert.equal((await visitor.post('/bg/sign-out', { csrf })).statusCode, 303)
    assert.match((await visitor.get('/bg/nowhere')).body, /href="\/bg\/sign-in"/)
  })

  test('what is too large is refused, not read', async () => {
    const visitor = await signedIn()
    await visitor.get('/bg/import')
    const answer = await visitor.upload('/bg/import', 'голям.docx', Buffer.alloc(21 * 1024 * 1024))
    assert.equal(answer.statusCode, 413)
    assert.match(answer.body, /20 MB/)
  })

  test('an address that does not exist says so in the language of the address', async () => {
    const [bulgarian, english] = await Promise.all([
      visitorOf(server).get('/bg/nowhere'),
      visitorOf(server).get('/en/nowhere'),
    ])
    assert.equal(bulgarian.statusCode, 404)
    assert.match(bulgarian.body, /Няма такава страница/)
    assert.match(english.body, /There is no such page/)
    assert.equal((await visitorOf(server).get('/de')).statusCode, 404)
  })

  test('addresses made to break the program are answered calmly', async () => {
    const visitor = await signedIn()
    for (const url of [
      "/bg/plans/'; drop table plan; --",
      '/bg/drafts/99999999999999999999',
      '/bg/drafts/0',
      '/bg/published/plan-2024/v999999',
      '/bg/plans/%00',
      '/bg/plans/..%2f..%2fetc%2fpasswd',
      `/bg/plans/${'a'.repeat(5000)}`,
      '/bg/log?before=x',
      '/bg/log?before=1&before=2',
      '/bg?done=__proto__',
      '/bg/sign-in?next=%ff',
    ]) {
      const { statusCode } = await visitor.get(url)
      assert.ok(statusCode < 500, `${url}: ${statusCode}`)
    }
  })

  test('an address of another site that somebody asks for here leads nowhere but here', async () => {
    await server.listen({ port: 0, host: '127.0.0.1' })
    const { port } = server.server.address() as AddressInfo
    const evil = [
      'http://evil.example/bg',
      '//evil.example/bg',
      '//evil.example',
      'http://evil.example',
    ]
    for (const target of evil) {
      const socket = connect(port, '127.0.0.1')
      socket.write(`GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)
      const answer = await text(socket)
      assert.match(answer, /^HTTP\/1.1 (200|302|404)/, target)
      assert.doesNotMatch(
        answer,
        /(?:href|src|action)="(?:https?:)?\/\/evil|location: \S*evil/,
        target,
      )
    }
  })

  test('where the address is configured, nobody puts another into a page by what they call the host', async () => {
    const { database } = opened
    const ownOrigin = 'https://merilo.example.bg'
    const site = await siteOf({ database, now, ownOrigin, trustProxy: true })
    const hosts = { host: 'evil.example', 'x-forwarded-host': 'evil.example' }
    for (const url of ['/bg', '/bg/search', '/catalog.jsonld', '/sitemap.xml', '/api/v1/plans']) {
      const { body, headers } = await site.inject({ url, headers: hosts })
      assert.doesNotMatch(`${body}${JSON.stringify(headers)}`, /evil/, url)
    }
    const { body } = await site.inject({ url: '/bg', headers: hosts })
    assert.match(body, /rel="canonical" href="https:\/\/merilo\.example\.bg\/bg"/)
    await site.close()
  })

  test('guessing passwords is slowed down and told so', async () => {
    const visitor = visitorOf(server)
    await visitor.get('/bg/sign-in')
    const answers: string[] = []
    let last = 0
    for (let guess = 0; guess < 8; guess += 1) {
      const answer = await visitor.post('/bg/sign-in', {
        email: 'nobody@example.org',
        password: `${guess}`,
      })
      answers.push(answer.body)
      last = answer.statusCode
    }
    assert.equal(last, 429)
    assert.match(answers.at(-1) ?? '', /Изчакайте|изчакайте|след/)
  })
})
