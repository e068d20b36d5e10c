import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Language } from '../core/base/language.ts'
import { logAsJsonLines } from '../render/log/log-lines.ts'
import { readEntries } from '../store/audit.reader.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { run, usage } from './log.ts'

onEveryEngine('merilo log', (opened) => {
  const call = async (args: readonly string[], language: Language = 'en', file?: string) => {
    const [out, error]: [string[], string[]] = [[], []]
    const io = {
      out: (text: string) => out.push(text),
      error: (text: string) => error.push(text),
      readFile: async () => {
        if (file === undefined) throw new Error('there is no such file')
        return new TextEncoder().encode(file)
      },
      writeFile: () => Promise.reject(new Error('writes no file')),
      language,
    }
    let closed = 0
    const exitCode = await run(args, io, async () => ({
      database: opened.database,
      close: async () => {
        closed += 1
      },
    }))
    return { exitCode, out: out.join('\n'), error: error.join('\n'), closed }
  }
  const append = () =>
    opened.database.transaction().execute((transaction) =>
      appendToLog(transaction, {
        at: '2024-05-06T07:08:09.010Z',
        actor: { accountId: '1', name: 'Мария' },
        action: 'sign-in',
        entity: 'account',
        entityId: '1',
        old: null,
        new: null,
      }),
    )
  const head = async () => JSON.parse((await call(['verify', '--json'])).out).head

  test('verify says that the log is whole, how long it is and where it ends', async () => {
    await append()
    await append()
    const { seq, hash } = await head()
    assert.equal(seq, '2')
    const { exitCode, out, closed } = await call(['verify'])
    assert.deepEqual([exitCode, closed], [0, 1])
    assert.match(out, new RegExp(`^The log is whole: 2 entries. Head: 2:${hash}\n`))
    const { out: bulgarian } = await call(['verify'], 'bg')
    assert.match(bulgarian, new RegExp(`^Дневникът е цял: 2 записа. Край: 2:${hash}\n`))
  })

  test('a head that was noted must still be in the log', async () => {
    const { hash } = await head()
    assert.equal((await call(['verify', '--head', `2:${hash}`])).exitCode, 0)
    const cut = await call(['verify', '--head', `3:${hash}`])
    assert.deepEqual([cut.exitCode, cut.out], [1, 'The log is broken: entry 3 is missing.'])
    const other = await call(['verify', '--json', '--head', `2:${'0'.repeat(64)}`])
    assert.deepEqual(JSON.parse(other.out), {
      format: 'merilo-log-verification/1',
      verdict: 'broken',
      head: null,
      firstFault: { seq: '2', fault: 'other-history' },
    })
  })

  test('a saved log is checked without a database, and a forged line is named', async () => {
    const entries: string[] = []
    for await (const line of logAsJsonLines(readEntries(opened.database))) entries.push(line)
    const whole = await call(['verify', '--file', 'log.jsonl'], 'en', entries.join(''))
    assert.deepEqual([whole.exitCode, whole.closed], [0, 0])
    assert.match(whole.out, /^The log is whole: 2 entries/)
    const forged = entries.join('').replace('Мария', 'Иван')
    const broken = await call(['verify', '--file', 'log.jsonl'], 'en', forged)
    assert.deepEqual([broken.exitCode, broken.out], [1, 'The log is broken: entry 1 was changed.'])
    const none = await call(['verify', '--file', 'log.jsonl'], 'bg', 'x')
    assert.equal(none.exitCode, 1)
    assert.match(none.error, /ред 1 не е запис/)
  })

  test('a changed entry is named, and the exit code tells it', async () => {
    await sql`alter table audit_log disable trigger user`.execute(opened.database)
    await sql`update audit_log set actor_name = 'Иван' where seq = 1`.execute(opened.database)
    const { exitCode, out, closed } = await call(['verify'], 'bg')
    assert.deepEqual([exitCode, out, closed], [1, 'Дневникът е нарушен: запис 1 е променен.', 1])
  })

  test('any other use is answered by how to use it, without opening the database', async () => {
    for (const args of [
      [],
      ['show'],
      ['verify', 'x'],
      ['verify', '--head'],
      ['verify', '--file'],
      ['verify', '--file', '--json'],
      ['verify', '--head', '1:x'],
      ['verify', '--head', '--json'],
    ]) {
      const { exitCode, error, closed } = await call(args)
      assert.deepEqual([exitCode, error, closed], [2, usage, 0], args.join(' '))
    }
  })
})
