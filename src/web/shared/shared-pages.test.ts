import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { brotliDecompressSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { loadSample } from '../../actions/load-sample.ts'
import { publishPlan } from '../../actions/publish-plan.ts'
import { contextOf } from '../../actions/testing/contexts.ts'
import { sessionOfNew } from '../../actions/testing/session-of-new.ts'
import { bulgarianRegister } from '../../intake/register.ts'
import { onEveryEngine } from '../../store/testing/test-database.ts'
import { siteOf } from '../testing/site-of.ts'

const now = () => '2026-11-29T09:00:00.000Z'
const page = '/bg/published/plan-2024/measures/10'

onEveryEngine('a page that everybody gets', (opened) => {
  let server: FastifyInstance

  before(async () => {
    const { database } = opened
    await loadSample({ database, now }, bulgarianRegister)
    server = await siteOf({ database, now, register: async () => bulgarianRegister })
  })
  after(() => server.close())

  const get = (headers: Record<string, string> = {}, url = page) => server.inject({ url, headers })

  test('has a strong tag, and is not sent again to whoever has it', async () => {
    const { headers } = await get()
    const etag = String(headers['etag'])
    assert.match(etag, /^"[\w-]+"$/)
    assert.equal(headers['cache-control'], 'public, no-cache')
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get({ 'if-none-match': tag })
      assert.deepEqual([again.statusCode, again.rawPayload.length], [304, 0], tag)
      assert.equal(again.headers['etag'], etag)
      assert.match(String(again.headers['vary']), /cookie/)
    }
    assert.equal((await get({ 'if-none-match': '"other"' })).statusCode, 200)
  })

  test('comes compressed to whoever takes that, with a tag of its own', async () => {
    const plain = await get()
    const small = await get({ 'accept-encoding': 'gzip, br' })
    assert.equal(small.headers['content-encoding'], 'br')
    assert.notEqual(small.headers['etag'], plain.headers['etag'])
    assert.equal(brotliDecompressSync(small.rawPayload).toString(), plain.body)
    assert.ok(small.rawPayload.length * 3 < plain.rawPayload.length)
  })

  test('holds nothing of anybody: no token, no cookie, no name', async () => {
    const { body, headers } = await get({ cookie: `merilo-visit=${'x'.repeat(43)}` })
    assert.equal(headers['set-cookie'], undefined)
    assert.doesNotMatch(body, /csrf|sign-out/)
  })

  test('is another one for whoever has signed in, which nobody else is given afterwards', async () => {
    const session = { name: 'Секретар Секретарев', roles: ['secretariat'], at: now() } as const
    const token = await sessionOfNew(opened.database, session)
    const own = await get({ cookie: `merilo-session=${token}` })
    assert.match(own.body, /Секретар Секретарев/)
    assert.equal(own.headers['cache-control'], 'private, no-store')
    assert.equal(own.headers['etag'], undefined)
    assert.doesNotMatch((await get()).body, /Секретарев/)
  })

  test('is not the same under another host’s name: what links in it say is never somebody else’s', async () => {
    const one = await get({ host: 'one.example.bg' })
    const other = await get({ host: 'other.example.bg' })
    assert.match(one.body, /<link rel="canonical" href="http:\/\/one\.example\.bg\//)
    assert.doesNotMatch(other.body, /one\.example\.bg/)
  })

  test('says what it is, in either language, to engines and feeds', async () => {
    const { body } = await get()
    const [, canonical = ''] = /<link rel="canonical" href="http:\/\/[^/]+([^"]+)"/.exec(body) ?? []
    assert.match(canonical, /^\/bg\/published\/plan-2024\/measures\/10\/eures-/)
    assert.equal((await get({}, canonical)).statusCode, 200)
    const [, english = ''] = /hreflang="en" href="http:\/\/[^/]+([^"]+)"/.exec(body) ?? []
    assert.equal((await get({}, english)).statusCode, 200)
    assert.match(body, /<meta name="description" content="[^"]{20,}"/)
    assert.match(body, /<link rel="alternate" type="application\/atom\+xml"/)
  })

  test('other spellings of an address lead to the one that stays', async () => {
    for (const [asked, stays] of [
      [
        '/bg/published/plan-2024/measures/10/drugi-dumi',
        /^\/bg\/published\/plan-2024\/measures\/10\/eures/,
      ],
      [
        '/en/published/plan-2024/v1/measures/10-eures',
        /^\/en\/published\/plan-2024\/v1\/measures\/10\/eures/,
      ],
      ['/bg/published/plan-2024/goals/ii', /^\/bg\/published\/plan-2024\/goals\/II$/],
      [
        '/bg/published/plan-2024/institutions/МВР',
        /^\/bg\/published\/plan-2024\/institutions\/mvr$/,
      ],
    ] as const) {
      const { statusCode, headers } = await get({}, encodeURI(asked))
      assert.equal(statusCode, 301, asked)
      assert.match(String(headers['location']), stays)
    }
    assert.equal((await get({}, '/bg/published/plan-2024/measures/999')).statusCode, 404)
  })

  test('what engines ask for first names the map of all pages, and each page of it is there', async () => {
    const { body: robots } = await get({}, '/robots.txt')
    const [, map = ''] = /^Sitemap: http:\/\/[^/]+(\/.*)$/m.exec(robots) ?? []
    const { body } = await get({}, map)
    const pages = [...body.matchAll(/<loc>http:\/\/[^/]+([^<]+)/g)].map(([, path = '']) => path)
    assert.ok(pages.length > 200, `${pages.length}`)
    const wrong: string[] = []
    for (const path of pages) {
      const { statusCode } = await get({}, path)
      if (statusCode !== 200) wrong.push(`${path}: ${statusCode}`)
    }
    assert.deepEqual(wrong, [])
  })

  test('a new version is there for the very next one who asks', async () => {
    const latest = '/bg/published/plan-2024'
    assert.match((await get({}, latest)).body, />Версия 1</)
    await publishPlan(contextOf(opened.database), { slug: 'plan-2024', seen: 1 })
    assert.match((await get({}, latest)).body, />Версия 2</)
    assert.match((await get({}, `${latest}/v1`)).body, /не е последната/)
    assert.match((await get({}, `${latest}/v2/changes`)).body, /Спрямо версия 1/)
    assert.match((await get({}, '/bg')).body, />Версия 2</)
  })
})
