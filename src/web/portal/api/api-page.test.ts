import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { loadSample } from '../../../actions/load-sample.ts'
import { languages } from '../../../core/base/language.ts'
import { bulgarianRegister } from '../../../intake/register.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { problems } from '../../api/problem.ts'
import { pathOf } from '../../api/v1/openapi.ts'
import { apiRoutes } from '../../api/v1/routes.ts'
import { siteOf } from '../../testing/site-of.ts'
import { fieldsOf } from './fields.ts'

onEveryEngine('the documentation of the interface', (opened) => {
  let server: FastifyInstance

  const page = async (address: string) => {
    const { statusCode, body } = await server.inject({ url: address })
    assert.equal(statusCode, 200, address)
    assert.ok(Buffer.byteLength(body) < 60_000, `${address} is heavy`)
    return body.replaceAll('<wbr/>', '')
  }

  before(async () => {
    const now = () => '2026-11-29T09:00:00.000Z'
    const { database } = opened
    await loadSample({ database, now }, bulgarianRegister)
    server = await siteOf({ database, now, register: async () => bulgarianRegister })
  })
  after(() => server.close())

  for (const language of languages) {
    test(`names every address and problem in ${language}, and every parameter on the page of its address`, async () => {
      const overview = await page(`/${language}/api`)
      for (const code of Object.keys(problems)) assert.ok(overview.includes(`id="${code}"`), code)
      for (const route of apiRoutes) {
        assert.ok(overview.includes(`/${language}/api/${route.name}`), route.name)
        const own = await page(`/${language}/api/${route.name}`)
        assert.ok(own.includes(`GET /api/v1${pathOf(route)}`), route.name)
        const missing = [route.params, route.query, route.answer]
          .flatMap((schema) => fieldsOf(schema, language))
          .filter(({ name }) => !own.includes(`<code>${name}</code>`))
        assert.deepEqual(missing, [], route.name)
      }
    })

    test(`every link to try in ${language} is answered`, async () => {
      const found = (await page(`/${language}/api`)).matchAll(/href="(\/api\/v1[^"]*)"/g)
      const links = new Set([...found].map(([, link = '']) => link))
      assert.equal(links.size, apiRoutes.length + 1)
      for (const link of links) {
        const url = link.replaceAll('&amp;', '&')
        assert.equal((await server.inject({ url })).statusCode, 200, url)
      }
    })
  }

  test('there is no page of an address that does not exist', async () => {
    assert.equal((await server.inject({ url: '/bg/api/nothing' })).statusCode, 404)
  })

  test('no member of an answer is without a word on what it is, but for those of lists told above them', () => {
    const silent = apiRoutes.flatMap(({ name, answer }) =>
      fieldsOf(answer, 'bg')
        .filter(({ name: field, meaning }) => meaning === '' && !field.includes('.'))
        .map((field) => `${name}: ${field.name}`),
    )
    assert.deepEqual(silent, [])
  })
})

test('members of objects come after them, with the way to them', () => {
  const number = { type: 'integer', description: 'n' }
  const schema = {
    properties: {
      list: { type: 'array', items: { type: 'object', properties: { a: number } } },
      perhaps: { anyOf: [{ type: 'object', properties: { b: number } }, { type: 'null' }] },
      word: { enum: ['x', 'y'] },
    },
  }
  assert.deepEqual(
    fieldsOf(schema, 'en').map(({ name, form }) => `${name}: ${form}`),
    [
      ...['list: list: object', 'list[].a: whole number', 'perhaps: object or null'],
      ...['perhaps.b: whole number', 'word: x, y'],
    ],
  )
})
