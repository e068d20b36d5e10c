import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { loadSample } from '../actions/load-sample.ts'
import { bulgarianRegister } from '../intake/register.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { siteOf } from './testing/site-of.ts'

onEveryEngine('a page that is not there', (opened) => {
  let server: FastifyInstance

  before(async () => {
    const now = () => '2026-11-29T09:00:00.000Z'
    const { database } = opened
    await loadSample({ database, now }, bulgarianRegister)
    server = await siteOf({ database, now, register: async () => bulgarianRegister })
  })
  after(() => server.close())

  for (const [address, council, home] of [
    ['/bg/published/plan-2024/measures/999', 'Примерен съвет', 'Начало'],
    ['/en/nothing', 'Sample council', 'Home'],
  ] as const)
    test(`${address} stands in the site of the council, with the way home and a field to search in`, async () => {
      const { statusCode, body } = await server.inject({ url: address })
      assert.equal(statusCode, 404)
      assert.match(body, new RegExp(`<a class="site-name"[^>]*>.*${council}`, 's'))
      assert.match(body, /<input type="search"/)
      assert.match(body, new RegExp(`<main.*<a href="/(bg|en)">${home}</a>`, 's'))
    })
})
