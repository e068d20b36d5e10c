import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { Refused } from '../../core/base/refusal.ts'
import type { EmbeddedConnection } from './connection.ts'
import { joinEmbedded, startEmbedded } from './start-embedded.ts'
import {
  holdInProcess,
  killAndWait,
  postmasterOf,
  processesOf,
  untilNoProcessOf,
} from './testing/processes.ts'

// One cluster goes through all that follows, in this order, as a real one goes through its years.
const scratch = mkdtempSync(join(tmpdir(), 'merilo-test-'))
const folder = join(scratch, 'data')
after(() => rmSync(scratch, { recursive: true, force: true }))

async function ask(connection: EmbeddedConnection, sql: string): Promise<unknown[]> {
  const client = new Client(connection)
  client.on('error', () => {
    // It rejects the call that waits, too.
  })
  await client.connect()
  try {
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' })
    return rows.map(([value]) => value)
  } finally {
    await client.end()
  }
}

const refusalWith = (code: string) => (error: unknown) =>
  error instanceof Refused &&
  error.refusals[0]?.code === code &&
  Object.values(error.refusals[0].message).every((message) => !message.includes('\n'))

test('a first start leaves a half-made cluster of an interrupted one behind and makes a whole one', async () => {
  mkdirSync(join(folder, 'postgres.new-abandoned'), { recursive: true })
  writeFileSync(join(folder, 'postgres.new-abandoned/PG_VERSION'), '18')
  const embedded = await startEmbedded(folder)
  assert.equal(embedded.adopted, false)
  assert.equal(existsSync(join(folder, 'postgres.new-abandoned')), false)
  assert.equal(statSync(join(folder, 'postgres')).mode & 0o777, 0o700)
  await ask(embedded.connection, "create table kept as select 'опит' as word")
  await embedded.stop()
  assert.deepEqual(processesOf(folder), [])
})

test('the server is durable, small, closed to the network and at home in Cyrillic', async () => {
  const embedded = await startEmbedded(folder)
  const settings = await ask(
    embedded.connection,
    `select name || '=' || setting from pg_settings where name in
      ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'listen_addresses') order by name`,
  )
  assert.deepEqual(settings, [
    'data_checksums=on',
    'fsync=on',
    'full_page_writes=on',
    'listen_addresses=',
    'synchronous_commit=on',
  ])
  await ask(embedded.connection, 'create extension pg_trgm')
  assert.deepEqual(await ask(embedded.connection, "select lower('ЩЪРБ')"), ['щърб'])
  assert.deepEqual(
    await ask(embedded.connection, "select similarity('граница', 'границите')"),
    [0.5],
  )
  await embedded.stop()
})

test('a server whose Merilo was killed is adopted with its data, and stopped by who adopted it', async () => {
  await killAndWait(await holdInProcess(folder), 'SIGKILL')
  const postmaster = postmasterOf(folder)
  const embedded = await startEmbedded(folder)
  assert.equal(embedded.adopted, true)
  assert.equal(postmasterOf(folder), postmaster)
  assert.deepEqual(await ask(embedded.connection, 'select word from kept'), ['опит'])
  await embedded.stop()
  assert.deepEqual(processesOf(folder), [])
})

test('after both were killed the next start recovers everything that was committed', async () => {
  const holder = await holdInProcess(folder)
  const beside = await joinEmbedded(folder)
  await ask(beside.connection, "insert into kept values ('преди срива')")
  await killAndWait(holder, 'SIGKILL')
  process.kill(postmasterOf(folder), 'SIGKILL')
  await untilNoProcessOf(folder)
  const embedded = await startEmbedded(folder)
  assert.equal(embedded.adopted, false)
  assert.deepEqual(await ask(embedded.connection, 'select word from kept'), ['опит', 'преди срива'])
  await embedded.stop()
})

test('a killed server starts again though another program has got its process number', async () => {
  await killAndWait(await holdInProcess(folder), 'SIGKILL')
  const postmaster = String(postmasterOf(folder))
  process.kill(Number(postmaster), 'SIGKILL')
  await untilNoProcessOf(folder)
  const stranger = spawn('sleep', ['60'])
  for (const file of ['postmaster.pid', '.s.PGSQL.5432.lock']) {
    const path = join(folder, 'postgres', file)
    writeFileSync(path, readFileSync(path, 'utf8').replace(postmaster, String(stranger.pid)))
  }
  const embedded = await startEmbedded(folder)
  assert.deepEqual(await ask(embedded.connection, 'select count(*) from kept'), ['2'])
  await embedded.stop()
  assert.equal(stranger.exitCode, null, 'the stranger was left alone')
  stranger.kill()
})

test('a second Merilo on the folder is refused in one line and does the first no harm', async () => {
  const embedded = await startEmbedded(folder)
  await assert.rejects(startEmbedded(folder), refusalWith('data-folder-in-use'))
  assert.deepEqual(await ask(embedded.connection, 'select 1'), [1])
  await embedded.stop()
})

test('a command uses the server of a running Merilo and leaves it running', async () => {
  const embedded = await startEmbedded(folder)
  const beside = await joinEmbedded(folder)
  assert.deepEqual(await ask(beside.connection, 'select count(*) from kept'), ['2'])
  await beside.stop()
  assert.deepEqual(await ask(embedded.connection, 'select 1'), [1])
  await embedded.stop()
  const alone = await joinEmbedded(folder)
  assert.equal(alone.adopted, false)
  await alone.stop()
  assert.deepEqual(processesOf(folder), [])
})

test('a crash inside the server loses the claim only until it is back', async () => {
  const embedded = await startEmbedded(folder)
  const [claimant] = await claimantsOf(embedded.connection)
  process.kill(Number(claimant), 'SIGKILL')
  let next: unknown
  while (next === undefined || next === claimant) {
    // While the server recovers it lets nobody in.
    next = (await claimantsOf(embedded.connection).catch(() => []))[0]
    await sleep(20)
  }
  await assert.rejects(startEmbedded(folder), refusalWith('data-folder-in-use'))
  await embedded.stop()
})

const claimantsOf = (connection: EmbeddedConnection) =>
  ask(connection, "select pid from pg_locks where locktype = 'advisory'")

test('of two first starts at once one serves and the other is refused', async () => {
  const contested = join(scratch, 'contested')
  const both = await Promise.allSettled([startEmbedded(contested), startEmbedded(contested)])
  const [winner] = both.filter((result) => result.status === 'fulfilled')
  const [loser] = both.filter((result) => result.status === 'rejected')
  assert.ok(winner && loser && refusalWith('data-folder-in-use')(loser.reason))
  await winner.value.stop()
  assert.deepEqual(processesOf(contested), [])
})

test('a folder too deep for a socket gets one in a private folder that goes with the server', async () => {
  const deep = join(scratch, 'много дълбока папка '.repeat(4))
  await killAndWait(await holdInProcess(deep), 'SIGKILL')
  const embedded = await startEmbedded(deep)
  assert.equal(embedded.adopted, true)
  const { host } = embedded.connection
  assert.ok(host.startsWith(tmpdir()))
  assert.equal(statSync(host).mode & 0o777, 0o700)
  await embedded.stop()
  assert.equal(existsSync(host), false)
})

test('data of another major version are refused and left as they are', async () => {
  const old = join(scratch, 'old')
  mkdirSync(join(old, 'postgres'), { recursive: true })
  writeFileSync(join(old, 'postgres/PG_VERSION'), '17\n')
  await assert.rejects(startEmbedded(old), refusalWith('other-database-version'))
})

test('a server that cannot start says why, from its own log', async () => {
  writeFileSync(join(folder, 'postgres/postgresql.auto.conf'), 'no_such_setting = on\n')
  await assert.rejects(
    startEmbedded(folder),
    (error: Refused) =>
      refusalWith('database-not-started')(error) &&
      error.message.includes('postgresql.auto.conf') &&
      error.message.includes(join(folder, 'postgres.log')),
  )
})
