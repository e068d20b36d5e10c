import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { EmbeddedConnection } from '../embedded/connection.ts'

/** The folders of test clusters carry the process id of the run that they are for. */
export const folderPrefix = 'merilo-test-'

/** Written by the keeper into the folder: where the server is, or why there is none. */
export const addressFile = 'address.json'
export const failureFile = 'failure.txt'

const patience = 60_000

/**
 * The embedded server of this test run. Test files run in processes of their own, at once or in turn;
 * the first of them starts the server, through a keeper that outlives it and stops the server when
 * the whole run has ended, even by being killed.
 */
export async function testCluster(): Promise<EmbeddedConnection> {
  const run = runId()
  const folder = join(tmpdir(), `${folderPrefix}${run}`)
  if (isFirst(folder)) startKeeper(run, folder)
  for (let waited = 0; waited < patience; waited += 50) {
    const [address, failure] = [join(folder, addressFile), join(folder, failureFile)]
    if (existsSync(address)) return JSON.parse(readFileSync(address, 'utf8'))
    if (existsSync(failure)) throw new Error(readFileSync(failure, 'utf8'))
    await sleep(50)
  }
  throw new Error(`The test database in ${folder} did not start: remove the folder and try again.`)
}

/** The process id of the test runner, which starts a process for each file; or of a file run alone. */
const runId = (): number => (process.env['NODE_TEST_CONTEXT'] ? process.ppid : process.pid)

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function startKeeper(run: number, folder: string): void {
  const { NODE_TEST_CONTEXT: _, ...environment } = process.env
  const keeper = fileURLToPath(new URL('./cluster-keeper.ts', import.meta.url))
  spawn(process.execPath, [keeper, String(run), folder], {
    detached: true,
    stdio: 'ignore',
    env: environment,
  }).unref()
}
