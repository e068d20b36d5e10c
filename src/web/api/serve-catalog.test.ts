import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { loadSample } from '../../actions/load-sample.ts'
import { bulgarianRegister } from '../../intake/register.ts'
import { faultsOfCatalog, graphOf } from '../../render/open-data/testing/catalog-graph.ts'
import { renditions } from '../../render/renditions.ts'
import { onEveryEngine } from '../../store/testing/test-database.ts'
import { siteOf } from '../testing/site-of.ts'

onEveryEngine('the catalogue of open data', (opened) => {
  let server: FastifyInstance

  before(async () => {
    const now = () => '2026-11-29T09:00:00.000Z'
    const { database } = opened
    server = await siteOf({ database, now, register: async () => bulgarianRegister })
  })
  after(() => server.close())

  const catalog = (headers = {}) => server.inject({ url: '/catalog.jsonld', headers })

  test('is there, and sound, before anything is published', async () => {
    const answer = await catalog()
    assert.equal(answer.statusCode, 200)
    assert.match(String(answer.headers['content-type']), /^application\/ld\+json/)
    assert.deepEqual(faultsOfCatalog(await graphOf(answer.json())), [])
  })

  test('every file that it names is at its address, in the type that it says', async () => {
    await loadSample(
      { database: opened.database, now: () => '2026-11-29T09:00:00.000Z' },
      bulgarianRegister,
    )
    const answer = await catalog()
    assert.deepEqual(faultsOfCatalog(await graphOf(answer.json())), [])
    const files = answer
      .json()
      ['@graph'].filter((node: { '@type': string }) => node['@type'] === 'dcat:Distribution')
    const printed = renditions.filter((each) => each.printed).map(({ name }) => name)
    assert.ok(files.length > renditions.length)
    for (const file of files) {
      const { pathname } = new URL(file['dcat:downloadURL']['@id'])
      if (printed.some((name) => pathname.endsWith(`/${name}`))) continue
      const { statusCode, headers } = await server.inject({ url: pathname })
      assert.equal(statusCode, 200, pathname)
      const type = String(headers['content-type']).split(';')[0]
      assert.ok(file['dcat:mediaType']['@id'].endsWith(`/${type}`), `${pathname}: ${type}`)
    }
  })

  test('may be read by any site, and is sent once only', async () => {
    const { headers } = await catalog()
    assert.equal(headers['access-control-allow-origin'], '*')
    const again = await catalog({ 'if-none-match': headers.etag })
    assert.deepEqual([again.statusCode, again.body], [304, ''])
  })

  test('names the address that it was asked for under, whatever that is', async () => {
    const { body } = await catalog({ host: 'merilo.example' })
    assert.match(body, /"http:\/\/merilo\.example\/catalog\.jsonld#catalog"/)
    const junk = await catalog({ host: '<script>' })
    assert.ok([200, 400].includes(junk.statusCode))
    if (junk.statusCode === 200) assert.doesNotThrow(() => junk.json())
  })
})
