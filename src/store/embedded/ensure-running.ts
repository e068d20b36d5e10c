import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { Refused } from '../../core/base/refusal.ts'
import { findBinaries } from './binaries.ts'
import { connectionTo } from './connection.ts'
import { makeCluster, ownerOf } from './initdb.ts'
import type { Place } from './place.ts'
import { hasEnded, notStarted, startPostmaster } from './postmaster.ts'
import { readPostmasterFile } from './postmaster-file.ts'
import { chooseRunner } from './runner.ts'

export interface Running {
  /** The folder of its socket. */
  readonly host: string
  /** True when it ran before us. */
  readonly adopted: boolean
  /** Resolves when the process that we started, if we did, has ended. */
  readonly ended: Promise<unknown>
}

/** Finds the server that runs on the cluster, or makes the cluster if need be and starts one. */
export async function ensureRunning(place: Place): Promise<Running> {
  const isRunning = () => readPostmasterFile(place.cluster)?.running === true
  const adoptedHost = await untilItAnswers(place.cluster, isRunning)
  if (adoptedHost) return { host: adoptedHost, adopted: true, ended: Promise.resolve() }

  const binaries = await findBinaries(place.libraries)
  const owner = await ownerOf(place.cluster)
  const runner = chooseRunner(owner)
  if (!owner) await makeCluster(place.cluster, binaries, runner)
  const child = await startPostmaster(place.cluster, place.logFile, binaries, runner)
  const ended = hasEnded(child) ? Promise.resolve() : once(child, 'exit')
  // Of two that start at once one server ends, and its starter goes on to the other's.
  const host = await untilItAnswers(place.cluster, () => !hasEnded(child) || isRunning())
  if (!host) throw new Refused(notStarted(place.logFile))
  return { host, adopted: false, ended }
}

/** The socket's folder once the server accepts connections; null when waiting is in vain. */
async function untilItAnswers(cluster: string, worthWaiting: () => boolean) {
  // No limit of time: after a crash the log may be long, and giving up would only start it again.
  while (worthWaiting()) {
    const file = readPostmasterFile(cluster)
    if (file?.running && (await answers(file.socketFolder))) return file.socketFolder
    await sleep(20)
  }
  return null
}

async function answers(host: string): Promise<boolean> {
  const client = new Client(connectionTo(host, 'postgres'))
  client.on('error', () => {
    // It rejects the call that waits, too.
  })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
