import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { loadSample } from '../../../actions/load-sample.ts'
import { bulgarianRegister } from '../../../intake/register.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { siteOf } from '../../testing/site-of.ts'

const plan = '/bg/published/plan-2024'

onEveryEngine('charts for other sites', (opened) => {
  let server: FastifyInstance

  before(async () => {
    const now = () => '2026-11-29T09:00:00.000Z'
    const { database } = opened
    await loadSample({ database, now }, bulgarianRegister)
    server = await siteOf({ database, now, register: async () => bulgarianRegister })
  })
  after(() => server.close())

  const get = (url: string) => server.inject({ url })
  const policyOf = async (url: string) =>
    String((await get(url)).headers['content-security-policy'])

  test('only what is made for it may stand in a frame of another site', async () => {
    for (const made of ['/embed', '/goals/II/embed', '/measures/10/indicators/2/embed']) {
      const { headers, statusCode } = await get(`${plan}${made}`)
      assert.equal(statusCode, 200, made)
      assert.match(String(headers['content-security-policy']), /frame-ancestors \*/)
      assert.equal(headers['x-frame-options'], undefined)
    }
    for (const other of ['', '/charts', '/measures/10', '/v1', '/money']) {
      assert.match(await policyOf(`${plan}${other}`), /frame-ancestors 'none'/, other)
      assert.equal((await get(`${plan}${other}`)).headers['x-frame-options'], 'DENY')
    }
    for (const work of ['/bg', '/bg/sign-in', '/bg/search?q=x'])
      assert.match(await policyOf(work), /frame-ancestors 'none'/, work)
  })

  test('in a frame there is the chart with its words, its table, its source, and nothing to press that acts', async () => {
    const { body } = await get(`${plan}/measures/10/indicators/2/embed`)
    assert.match(body, /<title>Консултирани работодатели<\/title><desc>Отчетено 88/)
    assert.match(body, /<table/)
    assert.match(body, /Примерен съвет, версия 1/)
    assert.match(body, /href="http:\/\/[^"]*\/measures\/10\/[^"]*#indicator-2" target="_top"/)
    assert.match(body, /Демонстрация/)
    assert.doesNotMatch(body, /<form|<script|<button|site-header/)
  })

  test('a picture stands alone, with title and description, and may be shown anywhere', async () => {
    for (const made of ['', '/goals/II', '/measures/10/indicators/2']) {
      const { body, headers, statusCode } = await get(`${plan}/v1${made}/chart.svg`)
      assert.equal(statusCode, 200)
      assert.match(String(headers['content-type']), /^image\/svg\+xml/)
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin')
      assert.match(body, /<svg [^>]*xmlns=[^>]*role="img"><title>[^<]+<\/title><desc>[^<]+<\/desc>/)
      assert.doesNotMatch(body, /class=|<script/)
    }
  })

  test('the code to copy shows the frame, and says what is in it', async () => {
    const { body } = await get(`${plan}/measures/10/charts`)
    const codes = [...body.matchAll(/<textarea[^>]*>([^<]*)/g)].map(([, code = '']) =>
      code.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    )
    assert.equal(codes.length, 2)
    for (const code of codes) {
      const [, address = '', title = ''] = /^<iframe src="([^"]+)" title="([^"]+)"/.exec(code) ?? []
      assert.notEqual(title, '')
      assert.equal((await get(new URL(address).pathname)).statusCode, 200)
    }
  })

  test('what has no chart is not there', async () => {
    for (const none of [
      '/goals/IX/embed',
      '/measures/10/indicators/9/embed',
      '/measures/999/charts',
    ])
      assert.equal((await get(`${plan}${none}`)).statusCode, 404, none)
  })
})
