import assert from 'node:assert/strict'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { Client } from 'pg'
import { Refused } from '../core/base/refusal.ts'
import { type EmbeddedDatabase, startEmbedded } from '../store/embedded/start-embedded.ts'
import { refuseUnusableServer } from './usable-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'merilo-test-'))
let server: EmbeddedDatabase

before(async () => {
  server = await startEmbedded(folder)
  const client = new Client(server.connection)
  await client.connect()
  await client.query("create role guarded login password 'right'")
  askForPasswordOf('guarded')
  await client.query('select pg_reload_conf()')
  await client.end()
})
after(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

function askForPasswordOf(role: string) {
  const file = join(folder, 'postgres/pg_hba.conf')
  const rules = readFileSync(file, 'utf8')
  writeFileSync(file, `local all ${role} scram-sha-256\n`)
  appendFileSync(file, rules)
}

const urlFor = (user: string, database: string) =>
  `postgres://${user}@localhost/${database}?host=${encodeURIComponent(server.connection.host)}`

async function refusalOf(url: string) {
  const error = await refuseUnusableServer(url).catch((reason: unknown) => reason)
  assert.ok(error instanceof Refused, `expected a refusal, got ${String(error)}`)
  const [refusal] = error.refusals
  assert.ok(refusal)
  assert.doesNotMatch(refusal.message.en + refusal.message.bg, /\n|secret/)
  return refusal
}

test('a server that answers and is new enough is taken', async () => {
  await refuseUnusableServer(urlFor('merilo', 'merilo'))
  await refuseUnusableServer(urlFor('guarded:right', 'merilo'))
})

test('a wrong password is told apart from all else, and not repeated', async () => {
  assert.equal(
    (await refusalOf(urlFor('guarded:secret', 'merilo'))).code,
    'database-sign-in-failed',
  )
})

test('a missing database is named', async () => {
  const { code, message } = await refusalOf(urlFor('merilo:secret', 'nowhere'))
  assert.equal(code, 'database-missing')
  assert.match(message.bg, /„nowhere“/)
})

test('a server that is not there is named without its password', async () => {
  const { code, message } = await refusalOf('postgres://merilo:secret@127.0.0.1:1/merilo')
  assert.equal(code, 'database-server-unreachable')
  assert.match(message.en, /127\.0\.0\.1:1 .*ECONNREFUSED/)
})

test('a server that is too old is refused with both versions', async () => {
  const old = await serverOfVersion('14.19')
  const { code, message } = await refusalOf(`postgres://merilo@127.0.0.1:${old.port}/merilo`)
  assert.equal(code, 'database-server-too-old')
  assert.match(message.en, /14\.19.* 15 or newer/)
  old.close()
})

/** As much of PostgreSQL (protocol 3.0) as says its version and nothing else. */
async function serverOfVersion(version: string) {
  const message = (type: string, body: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeInt32BE(body.length + 4)
    return Buffer.concat([Buffer.from(type), length, body])
  }
  const authenticated = message('R', Buffer.alloc(4))
  const ready = message('Z', Buffer.from('I'))
  const oneColumn = message('T', Buffer.concat([Buffer.from('\0\x01version\0'), Buffer.alloc(18)]))
  const row = message(
    'D',
    Buffer.concat([Buffer.from([0, 1, 0, 0, 0, version.length]), Buffer.from(version)]),
  )
  const done = message('C', Buffer.from('SELECT 1\0'))
  const fake = createServer((socket) => {
    socket.on('data', (data) => {
      const asksSomething = data[0] === 'Q'.charCodeAt(0)
      const isStart = data[0] === 0
      if (isStart) socket.write(Buffer.concat([authenticated, ready]))
      if (asksSomething) socket.write(Buffer.concat([oneColumn, row, done, ready]))
    })
    socket.on('error', () => {})
  })
  await new Promise<void>((resolve) => fake.listen(0, '127.0.0.1', resolve))
  return { port: (fake.address() as AddressInfo).port, close: () => fake.close() }
}
