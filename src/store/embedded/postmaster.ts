import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Refusal } from '../../core/base/refusal.ts'
import type { Binaries } from './binaries.ts'
import { disownPostmasterFile, isServerOf, readPostmasterFile } from './postmaster-file.ts'
import { commandOf, type Runner } from './runner.ts'
import { settingArguments } from './settings.ts'
import { makeSocketFolder, port, removeSocketFolder } from './socket-folder.ts'

const oneMegabyte = 1024 * 1024

/**
 * Starts the server on the cluster. It is in a process group of its own, so that Ctrl-C in the
 * terminal reaches us and not it: it must outlive our connections.
 */
export async function startPostmaster(
  cluster: string,
  logFile: string,
  binaries: Binaries,
  runner: Runner,
): Promise<ChildProcess> {
  await clearAwayTheDead(cluster)
  const socketFolder = await makeSocketFolder(cluster, runner)
  const { file, args, options } = commandOf(runner, binaries.postgres, [
    ...['-D', cluster, '-p', String(port), '-k', socketFolder],
    ...settingArguments,
  ])
  const log = openLog(logFile)
  try {
    const child = spawn(file, args, {
      ...options,
      env: binaries.environment,
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
    })
    child.on('error', () => {
      // Its exit code says it as well; waiting for the server tells the person.
    })
    child.unref()
    return child
  } finally {
    closeSync(log)
  }
}

async function clearAwayTheDead(cluster: string): Promise<void> {
  const file = readPostmasterFile(cluster)
  if (!file || file.running) return
  if (file.pidIsTaken) disownPostmasterFile(cluster)
  if (file.socketFolder) await removeSocketFolder(file.socketFolder, cluster)
}

/** The log of this and earlier starts; a long one is put aside once. */
function openLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > oneMegabyte) renameSync(file, `${file}.old`)
  return openSync(file, 'a', 0o600)
}

export const hasEnded = (child: ChildProcess) =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null

/** Why the last server to write into the log did not start. */
export function notStarted(logFile: string): Refusal {
  const fatal = [...readFileSync(logFile, 'utf8').matchAll(/FATAL: *(.+)/g)].at(-1)?.[1]
  return {
    code: 'database-not-started',
    message: {
      bg: `Базата от данни не тръгна: ${fatal ?? 'причината не е известна'} (дневник: ${logFile}).`,
      en: `The database did not start: ${fatal ?? 'the reason is not known'} (log: ${logFile}).`,
    },
  }
}

// A fast shutdown ends sessions and writes everything out. Should a disk hang, an immediate one
// costs no data: the next start replays the log.
const fastShutdown = { signal: 'SIGINT', patience: 20_000 } as const
const immediateShutdown = { signal: 'SIGQUIT', patience: 5_000 } as const

/** Stops the server on the cluster, whoever started it, and waits until it is gone. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const file = readPostmasterFile(cluster)
  if (!file?.running) return
  for (const { signal, patience } of [fastShutdown, immediateShutdown]) {
    process.kill(file.pid, signal)
    if (await isGone(cluster, file.pid, patience)) break
  }
  await removeSocketFolder(file.socketFolder, cluster)
}

/** Stops the server on the cluster at once, without waiting for anything. */
export function abandonPostmaster(cluster: string): void {
  const file = readPostmasterFile(cluster)
  if (file?.running) process.kill(file.pid, immediateShutdown.signal)
}

async function isGone(cluster: string, pid: number, patience: number): Promise<boolean> {
  for (let waited = 0; waited < patience; waited += 20) {
    if (!isServerOf(cluster, pid)) return true
    await sleep(20)
  }
  return false
}
