import assert from 'node:assert/strict'
import { afterEach, beforeEach, mock, test } from 'node:test'
import fastify, { type FastifyInstance } from 'fastify'
import { tidyWhenIdle } from './tidy-when-idle.ts'

const collect = mock.fn()
const given = globalThis.gc
let server: FastifyInstance

beforeEach(() => {
  collect.mock.resetCalls()
  mock.timers.enable({ apis: ['setTimeout'] })
  server = fastify()
  server.get('/', () => 'here')
})

afterEach(async () => {
  await server.close()
  mock.timers.reset()
  globalThis.gc = given
})

test('garbage is collected once nobody asks for anything, and again after the next rest', async () => {
  globalThis.gc = collect as unknown as typeof globalThis.gc
  tidyWhenIdle(server, 1000)
  mock.timers.tick(999)
  await server.inject('/')
  mock.timers.tick(999)
  assert.equal(collect.mock.callCount(), 0, 'somebody asked in between')
  mock.timers.tick(1)
  assert.equal(collect.mock.callCount(), 1)
  mock.timers.tick(5000)
  assert.equal(collect.mock.callCount(), 1, 'there is nothing new to collect')
  await server.inject('/')
  mock.timers.tick(1000)
  assert.equal(collect.mock.callCount(), 2)
})

test('without the flag nothing is done and nothing fails', async () => {
  globalThis.gc = undefined
  tidyWhenIdle(server, 1000)
  mock.timers.tick(2000)
  assert.equal((await server.inject('/')).body, 'here')
})
