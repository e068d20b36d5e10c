import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { loadSample } from '../../actions/load-sample.ts'
import { bulgarianRegister } from '../../intake/register.ts'
import { onEveryEngine } from '../../store/testing/test-database.ts'
import { siteOf } from '../testing/site-of.ts'

onEveryEngine('what programs find by looking at a page', (opened) => {
  let server: FastifyInstance

  before(async () => {
    const now = () => '2026-11-29T09:00:00.000Z'
    const { database } = opened
    await loadSample({ database, now }, bulgarianRegister)
    server = await siteOf({ database, now, register: async () => bulgarianRegister })
  })
  after(() => server.close())

  const catalog = '/catalog.jsonld'
  const values = '/bg/published/plan-2024/v1/values.csv'

  test('the head of every public page names the catalogue, that of a plan its data, too', async () => {
    for (const url of ['/bg', '/bg/published/plan-2024', '/bg/published/plan-2024/measures/10']) {
      const { body } = await server.inject({ url })
      const head = body.slice(0, body.indexOf('</head>'))
      assert.match(head, /<link[^>]*type="application\/ld\+json"[^>]*href="\/catalog\.jsonld"/)
      assert.match(head, /<link[^>]*rel="service-desc"[^>]*href="\/api\/v1\/openapi\.json"/)
      if (url === '/bg') continue
      assert.match(head, new RegExp(`<link[^>]*type="text/csv"[^>]*href="${values}"`))
      assert.match(head, /<link[^>]*rel="describedby"[^>]*datapackage\.json"/)
      assert.match(head, /plan\.stratml\.xml"/)
    }
  })

  test('the Link header says the same to who does not read pages, and every link leads somewhere', async () => {
    for (const url of ['/bg/published/plan-2024', '/bg/published/plan-2024?x=1']) {
      const { headers } = await server.inject({ url })
      const link = String(headers.link)
      assert.ok(link.includes(`<${catalog}>; rel="alternate"; type="application/ld+json"`), url)
      assert.ok(link.includes(`<${values}>; rel="alternate"; type="text/csv"`), url)
      for (const [, address = '', type = ''] of link.matchAll(
        /<([^>]+)>; rel="[^"]+"; type="([^"]+)"/g,
      )) {
        const found = await server.inject({ url: address })
        assert.equal(found.statusCode, 200, address)
        assert.equal(String(found.headers['content-type']).split(';')[0], type, address)
      }
    }
  })

  test('pages of work name nothing of the kind', async () => {
    const { headers } = await server.inject({ url: '/bg/sign-in' })
    assert.equal(headers.link, undefined)
  })
})
