import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { handOver, type Runner } from './runner.ts'

export const port = 5432

/** The name that PostgreSQL gives the socket, and pg looks for, in a folder. */
export const socketIn = (folder: string) => join(folder, `.s.PGSQL.${port}`)

// Linux allows 107 bytes for the path of a socket, macOS 103; one limit serves both.
const longestSocketPath = 103
const prefix = 'merilo-'

/** Where the socket goes: into the cluster, or into a private short folder if its path is too long. */
export async function makeSocketFolder(cluster: string, runner: Runner): Promise<string> {
  if (Buffer.byteLength(socketIn(cluster)) <= longestSocketPath) return cluster
  // mkdtemp makes the folder 0700 and fails rather than take one that somebody else prepared.
  const folder = await mkdtemp(join(tmpdir(), prefix))
  await handOver(runner, folder)
  return folder
}

/** Removes the socket of a server that is gone, and the folder if it was made for the socket alone. */
export async function removeSocketFolder(folder: string, cluster: string): Promise<void> {
  if (folder !== cluster && basename(folder).startsWith(prefix)) {
    await rm(folder, { recursive: true, force: true })
  } else {
    await rm(socketIn(folder), { force: true })
    await rm(`${socketIn(folder)}.lock`, { force: true })
  }
}
