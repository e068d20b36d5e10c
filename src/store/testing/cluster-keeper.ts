// A process of its own: starts an embedded server for a test run and takes it away when the run is over.
import { readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { stopPostmaster } from '../embedded/postmaster.ts'
import { startEmbedded } from '../embedded/start-embedded.ts'
import { addressFile, failureFile, folderPrefix } from './test-cluster.ts'

const [run = '', folder = ''] = process.argv.slice(2)
const clusterName = new RegExp(`^${folderPrefix}(\\d+)$`)

try {
  await removeLeftovers()
  const { connection } = await startEmbedded(folder)
  await writeWhole(addressFile, JSON.stringify(connection))
} catch (error) {
  await writeWhole(failureFile, String(error))
}
while (isAlive(Number(run))) await sleep(200)
await remove(folder)
process.exit()

/** Nobody reads half a file. */
async function writeWhole(name: string, text: string): Promise<void> {
  const part = join(folder, `${name}.part`)
  await writeFile(part, text)
  await rename(part, join(folder, name))
}

/** Servers whose keeper was killed together with the run. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const [, pid] = clusterName.exec(name) ?? []
    if (pid && !isAlive(Number(pid))) await remove(join(tmpdir(), name))
  }
}

async function remove(clusterFolder: string): Promise<void> {
  await stopPostmaster(join(clusterFolder, 'postgres'))
  await rm(clusterFolder, { recursive: true, force: true })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
