import { readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the server writes of itself into `postmaster.pid` (PostgreSQL: miscadmin.h, LOCK_FILE_LINE_*). */
export interface PostmasterFile {
  readonly pid: number
  readonly socketFolder: string
  readonly running: boolean
  /** The server is gone and another program has got its process number since. */
  readonly pidIsTaken: boolean
}

/** Reads the file of the server that runs, or last ran, on the cluster; null when there is none. */
export function readPostmasterFile(cluster: string): PostmasterFile | null {
  const lines = linesOf(cluster)
  const pid = Number(lines[0])
  const socketFolder = lines[4] ?? ''
  if (!Number.isInteger(pid) || pid <= 0) return null
  const running = isServerOf(cluster, pid)
  return { pid, socketFolder, running, pidIsTaken: !running && isAlive(pid) }
}

/** Whether the process is the cluster's server: it outlives its file by a moment when it stops. */
export const isServerOf = (cluster: string, pid: number): boolean =>
  isAlive(pid) && livesIn(pid, cluster)

/**
 * Lets the next server take over from one that was killed and whose process number another program
 * got since, as happens in containers. PostgreSQL then refuses to start, unless the number is its own
 * parent's: so it becomes ours, and its second check, for surviving shared memory, still holds.
 */
export function disownPostmasterFile(cluster: string): void {
  const [, ...rest] = linesOf(cluster)
  if (rest.length > 0) writeFileSync(fileIn(cluster), [process.pid, ...rest].join('\n'))
}

const fileIn = (cluster: string) => join(cluster, 'postmaster.pid')

function linesOf(cluster: string): string[] {
  try {
    return readFileSync(fileIn(cluster), 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A postmaster lives in its data folder; a zombie lives nowhere. */
function livesIn(pid: number, cluster: string): boolean {
  if (process.platform !== 'linux') return true
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES'
  }
}
