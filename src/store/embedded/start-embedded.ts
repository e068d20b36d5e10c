import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { Refused } from '../../core/base/refusal.ts'
import { findBinaries } from './binaries.ts'
import { type Claim, tryToClaim } from './claim.ts'
import { makeCluster, ownerOf, removeDrafts } from './initdb.ts'
import { hasEnded, notStarted, startPostmaster, stopPostmaster } from './postmaster.ts'
import { readPostmasterFile } from './postmaster-file.ts'
import { chooseRunner } from './runner.ts'
import { port } from './socket-folder.ts'

export interface EmbeddedConnection {
  /** The folder of the Unix socket. */
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database: string
}

export interface EmbeddedDatabase {
  readonly connection: EmbeddedConnection
  /** True when the server was already running: a Merilo before us was killed. */
  readonly adopted: boolean
  /** Rejects when the server has gone and stays away; never resolves. */
  readonly lost: Promise<never>
  /** Ends all sessions, writes everything out and waits until the server is gone. */
  stop(): Promise<void>
}

/**
 * Starts PostgreSQL 18 on `folder` (made when missing), or adopts the one that already runs there.
 * @throws Refused when the platform has no binaries, the folder is in use by another Merilo, or the
 *   server does not start; an errno exception when the folder cannot be written.
 */
export async function startEmbedded(folder: string): Promise<EmbeddedDatabase> {
  const place = placeIn(folder)
  await mkdir(place.folder, { recursive: true })
  const { running, claim } = await runAndClaim(place)
  await removeDrafts(place.cluster)
  await ensureDatabase(running.host)
  return {
    connection: connectionTo(running.host, 'merilo'),
    adopted: running.adopted,
    lost: claim.lost,
    stop: async () => {
      await stopPostmaster(place.cluster)
      await claim.release()
      await running.ended
    },
  }
}

interface Place {
  readonly folder: string
  readonly cluster: string
  readonly logFile: string
  readonly libraries: string
}

function placeIn(folder: string): Place {
  const absolute = resolve(folder)
  return {
    folder: absolute,
    cluster: join(absolute, 'postgres'),
    logFile: join(absolute, 'postgres.log'),
    libraries: join(absolute, 'postgres-libraries'),
  }
}

const connectionTo = (host: string, database: string): EmbeddedConnection => ({
  host,
  port,
  user: 'merilo',
  database,
})

interface Running {
  readonly host: string
  readonly adopted: boolean
  /** Resolves when the process that we started, if we did, has ended. */
  readonly ended: Promise<unknown>
}

// A Merilo that is just stopping gets this long to be gone.
const patience = 1_500
const pause = 50

async function runAndClaim(place: Place): Promise<{ running: Running; claim: Claim }> {
  for (let waited = 0; waited < patience; waited += pause) {
    const running = await ensureRunning(place)
    const claim = await tryToClaim(connectionTo(running.host, 'postgres'))
    if (claim) return { running, claim }
    await sleep(pause)
  }
  throw new Refused({
    code: 'data-folder-in-use',
    message: {
      bg: `Друго Мерило вече работи с данните в ${place.folder}: спрете го или изберете друга папка с MERILO_DATA.`,
      en: `Another Merilo already runs on the data in ${place.folder}: stop it, or choose another folder with MERILO_DATA.`,
    },
  })
}

async function ensureRunning(place: Place): Promise<Running> {
  const isRunning = () => readPostmasterFile(place.cluster)?.running === true
  const adoptedHost = await untilItAnswers(place.cluster, isRunning)
  if (adoptedHost) return { host: adoptedHost, adopted: true, ended: Promise.resolve() }

  const binaries = await findBinaries(place.libraries)
  const runner = chooseRunner(await ownerOf(place.cluster))
  if ((await ownerOf(place.cluster)) === null) await makeCluster(place.cluster, binaries, runner)
  const child = await startPostmaster(place.cluster, place.logFile, binaries, runner)
  const ended = once(child, 'exit')
  // Of two that start at once one server ends, and its starter goes on to the other's.
  const host = await untilItAnswers(place.cluster, () => !hasEnded(child) || isRunning())
  if (!host) throw new Refused(notStarted(place.logFile))
  return { host, adopted: false, ended }
}

/** The socket folder of the server once it accepts connections; null when waiting is in vain. */
async function untilItAnswers(cluster: string, worthWaiting: () => boolean) {
  while (worthWaiting()) {
    const file = readPostmasterFile(cluster)
    if (file?.running && (await answers(file.socketFolder))) return file.socketFolder
    await sleep(20)
  }
  return null
}

async function answers(host: string): Promise<boolean> {
  const client = new Client(connectionTo(host, 'postgres'))
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function ensureDatabase(host: string): Promise<void> {
  const client = new Client(connectionTo(host, 'postgres'))
  await client.connect()
  try {
    const found = await client.query("select 1 from pg_database where datname = 'merilo'")
    if (found.rowCount === 0) await client.query('create database merilo')
  } finally {
    await client.end()
  }
}
