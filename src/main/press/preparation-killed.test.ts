import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { publishPlan } from '../../actions/publish-plan.ts'
import { keepPlan } from '../../actions/testing/adopted-plan.ts'
import { contextOf } from '../../actions/testing/contexts.ts'
import { selectOptionalPreparation } from '../../store/preparation.reader.ts'
import {
  listPublicationFiles,
  selectOptionalFileBytes,
} from '../../store/publication-file.reader.ts'
import { onEveryEngine, type TestDatabase } from '../../store/testing/test-database.ts'

const hook = fileURLToPath(new URL('../tsx-hook.mjs', import.meta.url))
const worker = fileURLToPath(new URL('../testing/prepare-and-end.ts', import.meta.url))

onEveryEngine('a program that is killed while it prepares files', (opened: TestDatabase) => {
  const startWorker = (endsAt = 'never') =>
    spawn(process.execPath, ['--import', hook, worker, JSON.stringify(opened.connection), endsAt], {
      stdio: ['pipe', 'ignore', 'inherit'],
    })

  test('goes on after the last file that it kept, and makes none of them twice', {
    timeout: 180_000,
  }, async () => {
    await keepPlan(opened.database, 'plan-2024')
    await publishPlan(contextOf(opened.database), { slug: 'plan-2024', seen: 0 })
    const preparation = async () => {
      const kept = await selectOptionalPreparation(opened.database, 'plan-2024', 1)
      assert.ok(kept)
      return kept
    }
    const key = await preparation()
    const makers: number[] = []
    for (const endsAt of ['a.txt-en', 'c.txt-bg']) {
      const killed = startWorker(endsAt)
      makers.push(killed.pid ?? 0)
      const [, signal] = await once(killed, 'exit')
      assert.equal(signal, 'SIGKILL', endsAt)
      assert.equal((await preparation()).state, 'running')
    }
    const lives = startWorker()
    makers.push(lives.pid ?? 0)
    while ((await preparation()).state !== 'done') await sleep(50)
    lives.stdin.end()
    await once(lives, 'exit')

    const files = await listPublicationFiles(opened.database, key)
    const said: string[] = []
    for (const file of files) {
      const bytes = await selectOptionalFileBytes(opened.database, key, file)
      said.push(new TextDecoder().decode(bytes))
    }
    const [first, second, third] = makers
    assert.deepEqual(said, [
      `a.txt bg ${first}`,
      ...[`a.txt en ${second}`, `b.txt bg ${second}`, `b.txt en ${second}`],
      ...[`c.txt bg ${third}`, `c.txt en ${third}`],
    ])
  })
})
