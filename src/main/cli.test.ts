import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { processesOf } from '../store/embedded/testing/processes.ts'
import { runProgram } from './testing/run-program.ts'

const scratch = mkdtempSync(join(tmpdir(), 'merilo-test-'))
after(() => rmSync(scratch, { recursive: true, force: true }))

const merilo = (args: readonly string[], environment: Record<string, string> = {}) =>
  runProgram('cli.ts', { MERILO_DATA: join(scratch, 'data'), ...environment }, args).ended

test('help is an answer; a missing or unknown command is wrong usage', async () => {
  const help = await merilo(['--help'])
  assert.equal(help.code, 0)
  assert.match(help.out, /^Usage: merilo COMMAND/)
  for (const args of [[], ['frobnicate'], ['toString']]) {
    const { code, out, error } = await merilo(args, { LANG: 'bg_BG.UTF-8' })
    assert.equal(code, 2)
    assert.equal(out, '')
    assert.match(error, /^Употреба: merilo КОМАНДА/)
  }
})

test('a relative path starts in the folder in which npm was called', async () => {
  writeFileSync(
    join(scratch, 'cases.json'),
    JSON.stringify({
      format: 'merilo-degree-cases/1',
      cases: [
        {
          name: 'half',
          indicator: {
            accumulates: 'last',
            measured: 'level',
            baseline: null,
            target: { kind: 'at-least', value: '200' },
          },
          reports: [{ period: '2024-06', value: '100' }],
        },
      ],
    }),
  )
  const { code, out, error } = await merilo(['degree', 'cases.json', '--json'], {
    INIT_CWD: scratch,
  })
  assert.equal(error, '')
  assert.equal(code, 0)
  assert.equal(JSON.parse(out).results[0].degree, '50')
})

test('a command that needs the database starts it, and stops it when it is done', async () => {
  const { code, error } = await merilo(['log', 'verify'])
  assert.equal(error, '')
  assert.equal(code, 0)
  assert.deepEqual(processesOf(join(scratch, 'data')), [])
})

test('a database that cannot be had is refused in one line, and as JSON where asked', async () => {
  const DATABASE_URL = 'postgres://merilo:secret@127.0.0.1:1/merilo'
  const { code, out, error } = await merilo(['log', 'verify', '--json'], { DATABASE_URL })
  assert.equal(code, 1)
  assert.match(error, /^PostgreSQL at 127\.0\.0\.1:1 [^\n]*\n$/)
  assert.equal(JSON.parse(out).code, 'database-server-unreachable')
})
