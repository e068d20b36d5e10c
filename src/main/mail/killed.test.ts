import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { inTransaction } from '../../actions/in-transaction.ts'
import { postMail } from '../../actions/post-mail.ts'
import { someMail } from '../../actions/testing/some-mail.ts'
import { listMailToSend, selectOptionalKeptMail } from '../../store/mail.reader.ts'
import { onEveryEngine, type TestDatabase } from '../../store/testing/test-database.ts'

const hook = fileURLToPath(new URL('../tsx-hook.mjs', import.meta.url))
const worker = fileURLToPath(new URL('../testing/deliver-and-end.ts', import.meta.url))

const scratch = mkdtempSync(join(tmpdir(), 'merilo-test-'))
after(() => rmSync(scratch, { recursive: true, force: true }))

const ends = [
  'before the attempt',
  'before the file',
  'half of the file',
  'after the file',
  'before the job is done',
] as const

const key = (index: number) => `digest/${index}/2024-05-06`

onEveryEngine('a program that is killed while it sends mail', (opened: TestDatabase) => {
  const startWorker = (folder: string, endsAt = 'never') =>
    spawn(
      process.execPath,
      ['--import', hook, worker, JSON.stringify(opened.connection), folder, endsAt],
      { stdio: ['pipe', 'ignore', 'inherit'] },
    )

  /** Nothing is lost in the five kills, and nothing is there twice. */
  test('loses none of it and sends none of it twice, wherever it ends', {
    timeout: 180_000,
  }, async () => {
    const folder = mkdtempSync(join(scratch, 'mail-'))
    mkdirSync(folder, { recursive: true })
    const ids: string[] = []
    for (const [index, endsAt] of ends.entries()) {
      const id = await inTransaction(opened.database, (transaction) =>
        postMail(transaction, { ...someMail, key: key(index) }),
      )
      ids.push(id ?? '')
      const killed = startWorker(folder, endsAt)
      const [, signal] = await once(killed, 'exit')
      assert.equal(signal, 'SIGKILL', endsAt)
    }

    const lives = startWorker(folder)
    while ((await listMailToSend(opened.database)).length > 0) await sleep(50)
    lives.stdin.end()
    const [code] = await once(lives, 'exit')
    assert.equal(code, 0)

    assert.deepEqual(
      readdirSync(folder).sort(),
      ends.map((_, index) => `digest_${index}_2024-05-06.eml`),
    )
    const marks = new Set<string>()
    for (const [index, id] of ids.entries()) {
      assert.equal((await selectOptionalKeptMail(opened.database, id))?.state, 'sent')
      const file = readFileSync(join(folder, `digest_${index}_2024-05-06.eml`), 'utf8')
      marks.add(/^Message-ID: (.*)\r$/m.exec(file)?.[1] ?? '')
      assert.match(file, /--\r\n$/, 'the whole of it')
    }
    assert.equal(marks.size, ends.length)
  })
})
