import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { loadSample } from '../../../actions/load-sample.ts'
import { readSample } from '../../../actions/sample-plan.ts'
import { languages } from '../../../core/base/language.ts'
import { measureCodes } from '../../../core/plan/measure-code.ts'
import { bulgarianRegister } from '../../../intake/register.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { siteOf } from '../../testing/site-of.ts'

/** In bytes, uncompressed: the design's limit for a public page. */
const most = 60_000
const published = '/published/plan-2024'

onEveryEngine('the weight of published pages', (opened) => {
  let server: FastifyInstance

  before(async () => {
    const now = () => '2026-11-29T09:00:00.000Z'
    const { database } = opened
    await loadSample({ database, now }, bulgarianRegister)
    server = await siteOf({ database, now, register: async () => bulgarianRegister })
  })

  after(() => server.close())

  test('every page of the sample plan is there and under 60 kB, in both languages', async () => {
    const { body: map } = await server.inject({ url: '/sitemap.xml' })
    const { plan } = await readSample()
    const more = [
      '/search?q=деца',
      '/search?verdict=unknown',
      '/accessibility',
      ...['/charts', '/years', '/versions', '/v1/changes', '/v1'].map(
        (page) => `${published}${page}`,
      ),
      ...measureCodes(plan.measures.map(({ number }) => number)).map(
        (code) => `${published}/measures/${code}/charts`,
      ),
    ]
    const pages = [
      ...[...map.matchAll(/<loc>http:\/\/[^/]+([^<]+)/g)].map(([, path = '']) => path),
      ...languages.flatMap((language) => more.map((page) => encodeURI(`/${language}${page}`))),
    ]
    assert.ok(pages.length > 400, `${pages.length} pages`)
    const heavy: string[] = []
    for (const url of pages) {
      const { statusCode, rawPayload } = await server.inject({ url })
      assert.equal(statusCode, 200, url)
      if (rawPayload.length >= most) heavy.push(`${url}: ${rawPayload.length} bytes`)
    }
    assert.deepEqual(heavy, [])
  })
})
