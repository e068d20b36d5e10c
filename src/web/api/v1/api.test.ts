import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { Value } from 'typebox/value'
import { loadSample } from '../../../actions/load-sample.ts'
import { publishPlan } from '../../../actions/publish-plan.ts'
import { contextOf } from '../../../actions/testing/contexts.ts'
import { sessionOfNew } from '../../../actions/testing/session-of-new.ts'
import { withdrawPublication } from '../../../actions/withdraw-publication.ts'
import { may } from '../../../core/access/permissions.ts'
import { stranger } from '../../../core/access/roles.ts'
import { bulgarianRegister } from '../../../intake/register.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { exampleOf } from '../../portal/api/example-of.ts'
import { siteOf } from '../../testing/site-of.ts'
import { ProblemDetails } from '../problem.ts'
import { allApiRoutes } from '../serve-api.ts'
import { faultsOfOpenApi } from '../testing/faults-of-openapi.ts'
import { isShapedLike } from '../testing/is-shaped-like.ts'
import { exampleAnswerOf } from './openapi.ts'
import { apiRoutes } from './routes.ts'

const now = () => '2026-11-29T09:00:00.000Z'
const base = '/api/v1'

onEveryEngine('the interface for programs', (opened) => {
  let server: FastifyInstance

  before(async () => {
    const { database } = opened
    await loadSample({ database, now }, bulgarianRegister)
    server = await siteOf({ database, now, register: async () => bulgarianRegister })
  })
  after(() => server.close())

  const get = (path: string, headers: Record<string, string> = {}) =>
    server.inject({ url: `${base}${path}`, headers })

  /** A problem as it has to be, whatever it is about. */
  function problemOf(answer: LightMyRequestResponse, path = ''): { status: number; kind: string } {
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/, path)
    const details = answer.json()
    assert.ok(Value.Check(ProblemDetails, details), answer.body)
    assert.equal(details.status, answer.statusCode)
    assert.equal(answer.headers['access-control-allow-origin'], '*')
    return { status: answer.statusCode, kind: String(details.type.split('#')[1]) }
  }

  test('every address is open to everybody, and none takes anything', () => {
    assert.deepEqual(
      allApiRoutes.filter(({ needs }) => !may(stranger, needs)),
      [],
    )
  })

  for (const route of apiRoutes) {
    test(`${route.name} answers its example in the shape that is documented`, async () => {
      const answer = await server.inject({ url: exampleOf(route, 'en') })
      assert.equal(answer.statusCode, 200, answer.body)
      assert.match(String(answer.headers['content-type']), /^application\/json/)
      const body = answer.json()
      assert.ok(
        Value.Check(route.answer, body),
        JSON.stringify([...Value.Errors(route.answer, body)]),
      )
      assert.ok(isShapedLike(body, exampleAnswerOf(route)), answer.body.slice(0, 1000))
    })

    test(`${route.name} answers what its schema says, all of it, in both languages`, async () => {
      const path = exampleOf(route, 'en').slice(base.length).split('?')[0]
      for (const lang of ['bg', 'en']) {
        const limit = 'limit' in route.query.properties ? '&limit=500' : ''
        const body = (await get(`${path}?lang=${lang}${limit}`)).json()
        const errors = [...Value.Errors(route.answer, body)].slice(0, 3)
        assert.deepEqual(errors, [])
      }
    })
  }

  test('the description is served as it is made', async () => {
    const answer = await get('/openapi.json')
    assert.deepEqual(faultsOfOpenApi(answer.json()), [])
  })

  const walk = async (path: string): Promise<unknown[]> => {
    const items: unknown[] = []
    let next: string | null = `${base}${path}`
    while (next !== null) {
      const answer: LightMyRequestResponse = await server.inject({ url: next })
      const body = answer.json()
      assert.equal(answer.headers.link, body.next ? `<${body.next}>; rel="next"` : undefined)
      items.push(...body.items)
      next = body.next
    }
    return items
  }

  test('the pages of a list together are the list', async () => {
    const whole = (await get('/plans/plan-2024/measures?limit=500')).json()
    assert.equal(whole.items.length, 85)
    assert.equal(whole.next, null)
    assert.deepEqual(await walk('/plans/plan-2024/measures?limit=7'), whole.items)
    assert.deepEqual(await walk('/plans/plan-2024/measures?limit=85'), whole.items)
    const values = (await get('/plans/plan-2024/values?kind=target&limit=500')).json()
    assert.deepEqual(await walk('/plans/plan-2024/values?kind=target&limit=50'), values.items)
  })

  test('filters leave what they say', async () => {
    const count = async (query: string) =>
      (await get(`/plans/plan-2024/measures?${query}`)).json().total
    const all = await count('')
    const met = await count('verdict=met')
    assert.ok(met > 0 && met < all)
    assert.equal((await count('due=true')) + (await count('due=false')), all)
    assert.equal(await count('goal=II'), 19)
    assert.equal(await count('goal=nowhere'), 0)
    const own = (
      await get(`/plans/plan-2024/measures?institution=${encodeURIComponent('АЗ')}`)
    ).json()
    for (const { responsible } of own.items) assert.ok(responsible.includes('АЗ'))
    const money = (await get('/plans/plan-2024/funding?envelope=donor&limit=500')).json()
    for (const { envelope } of money.items) assert.equal(envelope.kind, 'donor')
    assert.ok(money.total > 0)
  })

  test('words come in the language that is asked for, or liked best', async () => {
    const nameIn = async (path: string, headers = {}) => (await get(path, headers)).json().name
    const measure = '/plans/plan-2024/measures/10'
    assert.match(await nameIn(measure), /^Услуги|EURES/u)
    const english = await nameIn(`${measure}?lang=en`)
    assert.match(english, /job seekers/)
    assert.equal(await nameIn(measure, { 'accept-language': 'en-GB,en;q=0.8,bg;q=0.2' }), english)
    const answer = await get(measure, { 'accept-language': 'en' })
    assert.equal(answer.headers['content-language'], 'en')
    assert.match(String(answer.headers.vary), /accept-language/)
  })

  test('whoever has the answer already is told so, in as many bytes as that takes', async () => {
    const first = await get('/plans/plan-2024/goals?lang=en')
    const tag = String(first.headers.etag)
    assert.match(tag, /^"/)
    const again = await get('/plans/plan-2024/goals?lang=en', { 'if-none-match': `"x", ${tag}` })
    assert.deepEqual([again.statusCode, again.body], [304, ''])
    assert.equal(again.headers.etag, tag)
    const other = await get('/plans/plan-2024/goals?lang=bg', { 'if-none-match': tag })
    assert.equal(other.statusCode, 200)
    assert.notEqual(other.headers.etag, tag)
  })

  test('any site may read, nobody’s session is looked at and no cookie is set', async () => {
    const session = await sessionOfNew(opened.database, {
      ...{ name: 'somebody', roles: ['secretariat'], at: now() },
    })
    const plain = await get('/plans')
    const signedIn = await get('/plans', {
      cookie: `merilo-session=${session}`,
      origin: 'https://elsewhere.example',
    })
    assert.equal(signedIn.body, plain.body)
    for (const { headers } of [plain, signedIn]) {
      assert.equal(headers['access-control-allow-origin'], '*')
      assert.equal(headers['access-control-allow-credentials'], undefined)
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin')
      assert.equal(headers['set-cookie'], undefined)
    }
    const preflight = await server.inject({
      method: 'OPTIONS',
      url: `${base}/plans/plan-2024`,
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' },
    })
    assert.equal(preflight.statusCode, 204)
    assert.equal(preflight.headers['access-control-allow-methods'], 'GET, HEAD, OPTIONS')
    assert.equal(preflight.headers['access-control-allow-origin'], '*')
  })

  test('a head has the headers of the answer and nothing else', async () => {
    const url = `${base}/plans/plan-2024/goals`
    const [head, whole] = [
      await server.inject({ method: 'HEAD', url }),
      await server.inject({ url }),
    ]
    assert.deepEqual([head.statusCode, head.body], [200, ''])
    assert.equal(head.headers.etag, whole.headers.etag)
  })

  test('whatever is asked wrongly is told as a problem, and never breaks anything', async () => {
    const long = 'x'.repeat(3000)
    const plan = '/plans/plan-2024'
    const hostile: readonly [path: string, status: number, kind: string][] = [
      ['/nothing', 404, 'not-found'],
      ['', 404, 'not-found'],
      ['/plans/nobody', 404, 'no-such-plan'],
      ['/plans/%00', 404, 'not-found'],
      ['/plans/%D0%9F', 404, 'not-found'],
      ["/plans/a'--", 404, 'not-found'],
      ['/plans/%', 400, 'bad-request'],
      [`/plans/${long}`, 400, 'bad-request'],
      [`${plan}/measures/1000`, 404, 'no-such-part'],
      [`${plan}/goals/%00`, 404, 'no-such-part'],
      [`${plan}?version=2`, 404, 'no-such-plan'],
      [`${plan}?version=0`, 400, 'bad-parameter'],
      [`${plan}?version=99999999999999999999`, 400, 'bad-parameter'],
      [`${plan}/measures?limit=0`, 400, 'bad-parameter'],
      [`${plan}/measures?limit=501`, 400, 'bad-parameter'],
      [`${plan}/measures?limit=1e2`, 400, 'bad-parameter'],
      [`${plan}/measures?limit=0x10`, 400, 'bad-parameter'],
      [`${plan}/measures?limit=-1`, 400, 'bad-parameter'],
      [`${plan}/measures?limit=1&limit=2`, 400, 'bad-parameter'],
      [`${plan}/measures?due=maybe`, 400, 'bad-parameter'],
      [`${plan}/measures?verdict=great`, 400, 'bad-parameter'],
      [`${plan}/measures?lang=de`, 400, 'bad-parameter'],
      [`${plan}/measures?toString=1`, 400, 'bad-parameter'],
      [`${plan}/measures?__proto__=1`, 400, 'bad-parameter'],
      [`${plan}/measures?goal=`, 400, 'bad-parameter'],
      [`${plan}/measures?goal=${long}`, 400, 'bad-parameter'],
      [`${plan}/measures?cursor=`, 400, 'bad-parameter'],
      [`${plan}/measures?cursor=%00`, 400, 'bad-parameter'],
      [`${plan}/measures?cursor=abc`, 400, 'bad-cursor'],
      [`${plan}/measures?cursor=${'e30'}`, 400, 'bad-cursor'],
      [`/plans?cursor=abc`, 400, 'bad-cursor'],
      ['/publications?plan=%00', 400, 'bad-parameter'],
      ['/publications?plan=nobody&cursor=abc', 400, 'bad-cursor'],
      [`${plan}/values?period=2024-Q5`, 400, 'bad-parameter'],
      ['/openapi.json?x=1', 400, 'bad-parameter'],
    ]
    for (const [path, status, kind] of hostile)
      assert.deepEqual(problemOf(await get(path), path), { status, kind }, path)
  })

  test('junk in the headers is no reason for anything', async () => {
    const junk = ['', '*', ',,,', 'q=2', 'en;q=9', '\u00ff', 'x'.repeat(4000), '"', 'W/', '{}']
    for (const value of junk)
      for (const name of [
        'accept-language',
        'if-none-match',
        'accept',
        'origin',
        'cookie',
        'range',
      ])
        assert.ok([200, 304].includes((await get('/plans', { [name]: value })).statusCode), name)
  })

  test('nothing but reading is taken', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      const answer = await server.inject({ method, url: `${base}/plans`, payload: {} })
      assert.deepEqual(problemOf(answer), { status: 405, kind: 'method-not-allowed' })
      assert.equal(answer.headers.allow, 'GET, HEAD, OPTIONS')
    }
  })

  test('what is sent along is not even read: neither what is no JSON, nor of another kind, nor too large', async () => {
    for (const [type, payload] of [
      ['application/json', '{'],
      ['application/json', '"'.padEnd(2_000_000, 'a')],
      ['application/xml', '<a/>'],
      ['multipart/form-data', 'a'],
    ] as const) {
      const headers = { 'content-type': type }
      const answer = await server.inject({ method: 'POST', url: `${base}/plans`, headers, payload })
      assert.deepEqual(problemOf(answer), { status: 405, kind: 'method-not-allowed' })
    }
  })

  test('below /api nothing is answered with a page', async () => {
    for (const url of ['/api', '/api/', '/api/v2/plans', '/api//v1'])
      for (const method of ['GET', 'POST'] as const) {
        const answer = await server.inject({ method, url })
        assert.deepEqual(problemOf(answer), { status: 404, kind: 'not-found' }, url)
      }
  })

  test('a problem is told in the language asked for, with each parameter and why', async () => {
    const path = '/plans/plan-2024/measures?limit=900&verdict=x&more=1'
    const english = (await get(`${path}&lang=en`)).json()
    assert.equal(english.title, 'A parameter was not accepted')
    assert.deepEqual(
      english.errors.map(({ parameter }: { parameter: string }) => parameter).toSorted(),
      ['limit', 'more', 'verdict'],
    )
    assert.match(JSON.stringify(english.errors), /500 at most/)
    const bulgarian = (await get(path)).json()
    assert.equal(bulgarian.title, 'Параметър не е приет')
    assert.match(JSON.stringify(bulgarian.errors), /най-много 500/)
    assert.equal(bulgarian.type, '/bg/api#bad-parameter')
  })

  test('pages that were begun stay of their version when a newer one is published', async () => {
    const path = '/plans/plan-2024/indicators?limit=100&lang=en'
    const first = (await get(path)).json()
    const publications = (await get('/publications?limit=1')).json()
    const context = { ...contextOf(opened.database), now: () => '2026-11-30T09:00:00.000Z' }
    await publishPlan(context, { slug: 'plan-2024', seen: 1 })
    const second = (await server.inject({ url: first.next })).json()
    assert.deepEqual([first.version, second.version], [1, 1])
    assert.equal(first.items.length + second.items.length, first.total)
    assert.equal((await get(path)).json().version, 2)
    assert.equal((await get(`${path}&version=1`)).json().version, 1)
    assert.equal(publications.next, null, 'there was one only')
    assert.deepEqual(
      (await walk('/publications?limit=1')).map((each) => (each as { version: number }).version),
      [2, 1],
    )
  })

  test('a version that was withdrawn is gone, and in no list', async () => {
    const context = { ...contextOf(opened.database), now: () => '2026-12-01T09:00:00.000Z' }
    const act = { body: 'Съвет', act: 'Решение', number: '5', date: '2026-12-01' }
    const typed = { ...act, reasonBg: 'Грешка.', reasonEn: 'A mistake.' }
    await withdrawPublication(context, { slug: 'plan-2024', version: 2, typed })
    for (const path of ['', '/goals', '/measures/10', '/money', '/values'])
      assert.deepEqual(problemOf(await get(`/plans/plan-2024${path}?version=2`)), {
        ...{ status: 410, kind: 'withdrawn' },
      })
    assert.equal((await get('/plans/plan-2024')).json().version, 1)
    const listed = (await get('/publications')).json().items
    assert.deepEqual(
      listed.map(({ version }: { version: number }) => version),
      [1],
    )
    await withdrawPublication(context, { slug: 'plan-2024', version: 1, typed })
    assert.deepEqual(problemOf(await get('/plans/plan-2024')), {
      status: 404,
      kind: 'no-such-plan',
    })
    assert.deepEqual((await get('/plans')).json().items, [])
  })

  test('whoever asks too often is told to wait, and everybody how much is left', async () => {
    const first = await get('/plans/nobody')
    const limit = Number(first.headers['x-ratelimit-limit'])
    assert.equal(limit, 600)
    let answer = first
    for (let asked = 0; asked <= limit && answer.statusCode !== 429; asked += 1)
      answer = await get('/plans/nobody')
    assert.deepEqual(problemOf(answer), { status: 429, kind: 'too-many-requests' })
    assert.ok(Number(answer.headers['retry-after']) > 0)
    assert.equal((await get('/plans')).statusCode, 200, 'other addresses have a count of their own')
  })
})
