import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { startEmbedded } from '../store/embedded/start-embedded.ts'
import { processesOf } from '../store/embedded/testing/processes.ts'
import { type Program, runProgram } from './testing/run-program.ts'

// One installation lives through all that follows, in this order.
const scratch = mkdtempSync(join(tmpdir(), 'merilo-test-'))
const folder = join(scratch, 'data')
after(() => rmSync(scratch, { recursive: true, force: true }))

const start = (environment: Record<string, string> = {}) =>
  runProgram('server.ts', { MERILO_DATA: folder, PORT: '0', ...environment })

async function addressOf(program: Program): Promise<string> {
  const said = await program.says(/Ctrl-C/)
  return /http:\S+/.exec(said)?.[0] ?? ''
}

async function assertHealthy(address: string) {
  const answer = await fetch(`${address}/healthz`)
  assert.deepEqual(await answer.json(), { status: 'ok' })
}

test('Ctrl-C during the first start is heeded and leaves nothing running', async () => {
  const program = start()
  while (!existsSync(join(folder, 'postgres.log'))) await sleep(20)
  program.process.kill('SIGINT')
  assert.equal((await program.ended).code, 0)
  assert.deepEqual(processesOf(folder), [])
})

test('a first start shows a password, and no later one does', async () => {
  const first = start({ LANG: 'bg_BG.UTF-8', MERILO_DATA: join(scratch, 'first') })
  const said = await first.says(/Ctrl-C/)
  assert.match(said, /^Мерило работи на http:\/\/127\.0\.0\.1:\d+\n/)
  assert.match(said, /парола \S{16,}\n/)
  await assertHealthy(await addressOf(first))
  first.process.kill('SIGTERM')
  assert.equal((await first.ended).code, 0)
  assert.deepEqual(processesOf(join(scratch, 'first')), [])

  const second = start({ MERILO_DATA: join(scratch, 'first') })
  assert.doesNotMatch(await second.says(/Ctrl-C/), /password/)
  second.process.kill('SIGTERM')
  assert.equal((await second.ended).code, 0)
})

test('a Ctrl-C that npm passes on a second time still ends cleanly', async () => {
  const program = start()
  await program.says(/Ctrl-C/)
  program.process.kill('SIGINT')
  program.process.kill('SIGINT')
  const { code, error } = await program.ended
  assert.equal(code, 0)
  assert.doesNotMatch(error, /"level":(50|60)/)
  assert.deepEqual(processesOf(folder), [])
})

test('after a kill -9 the next start goes on with the same data', async () => {
  const killed = start()
  await killed.says(/Ctrl-C/)
  killed.process.kill('SIGKILL')
  await killed.ended
  assert.notEqual(processesOf(folder).length, 0)
  const next = start()
  assert.doesNotMatch(await next.says(/Ctrl-C/), /password/)
  await assertHealthy(await addressOf(next))
  next.process.kill('SIGTERM')
  assert.equal((await next.ended).code, 0)
  assert.deepEqual(processesOf(folder), [])
})

test('the program ends with one line when its database has gone for good', {
  timeout: 30_000,
}, async () => {
  const program = start()
  await program.says(/Ctrl-C/)
  for (const pid of processesOf(folder)) process.kill(pid, 'SIGKILL')
  const { code, error } = await program.ended
  assert.equal(code, 1)
  assert.match(error, /The database has gone/)
})

test('the same program runs on a server that DATABASE_URL names', async (t) => {
  const elsewhere = await startEmbedded(join(scratch, 'elsewhere'))
  t.after(() => elsewhere.stop())
  const host = encodeURIComponent(elsewhere.connection.host)
  const program = start({ DATABASE_URL: `postgres://merilo@localhost/merilo?host=${host}` })
  await assertHealthy(await addressOf(program))
  program.process.kill('SIGTERM')
  assert.equal((await program.ended).code, 0)
})

/** The program ends with code 1, says one line without a trace, and leaves nothing running. */
async function assertRefusal(environment: Record<string, string>, line: RegExp) {
  const { code, out, error } = await start(environment).ended
  assert.match(error, line)
  assert.equal(error.trim().split('\n').length, 1, error)
  assert.equal(out, '')
  assert.equal(code, 1)
}

test('a taken port is refused, and the database stopped again', async (t) => {
  const taken = createServer()
  t.after(() => taken.close())
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  const { port } = taken.address() as AddressInfo
  await assertRefusal({ PORT: String(port) }, new RegExp(`^Port ${port} is taken: .*PORT=`))
  assert.deepEqual(processesOf(folder), [])
})

test('a first start that finds its port taken leaves the password for the next one', async (t) => {
  const taken = createServer()
  t.after(() => taken.close())
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  const { port } = taken.address() as AddressInfo
  const fresh = join(folder, 'fresh')
  await runProgram('server.ts', { MERILO_DATA: fresh, PORT: String(port) }).ended
  const next = runProgram('server.ts', { MERILO_DATA: fresh, PORT: '0' })
  assert.match(await next.says(/Ctrl-C/), /password \S{20,}/)
  next.process.kill('SIGTERM')
  await next.ended
})

test('a data folder that cannot be one is refused', async () => {
  const file = join(scratch, 'file')
  writeFileSync(file, '')
  await assertRefusal({ MERILO_DATA: file }, /data folder .* cannot be used .*MERILO_DATA/)
  await assertRefusal({ MERILO_DATA: '/proc/merilo' }, /data folder .* cannot be used/)
})

test('a second program on the same data is refused while the first runs', async () => {
  const first = start()
  const address = await addressOf(first)
  await assertRefusal({}, /^Another Merilo already runs on the data in .*MERILO_DATA/)
  await assertHealthy(address)
  first.process.kill('SIGTERM')
  assert.equal((await first.ended).code, 0)
})

test('a bad setting and an unreachable server are refused before anything is made', async () => {
  const untouched = join(scratch, 'untouched')
  await assertRefusal({ MERILO_DATA: untouched, PORT: 'http' }, /^The value of PORT=http /)
  const url = 'postgres://merilo:secret@127.0.0.1:1/merilo'
  await assertRefusal(
    { MERILO_DATA: untouched, DATABASE_URL: url },
    /^PostgreSQL at 127\.0\.0\.1:1/,
  )
  assert.equal(existsSync(untouched), false)
})
