import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { type Refusal, Refused } from '../../core/base/refusal.ts'
import { type Claim, tryToClaim } from './claim.ts'
import { connectionTo, type EmbeddedConnection } from './connection.ts'
import { ensureRunning, type Running } from './ensure-running.ts'
import { removeDrafts } from './initdb.ts'
import { makeFolder } from './make-folder.ts'
import { type Place, placeIn } from './place.ts'
import { abandonPostmaster, stopPostmaster } from './postmaster.ts'
import { readPostmasterFile } from './postmaster-file.ts'

export interface EmbeddedDatabase {
  readonly connection: EmbeddedConnection
  /** True when the server was already running: a Merilo before us was killed. */
  readonly adopted: boolean
  /** Rejects when the server has gone and stays away; never resolves. */
  readonly lost: Promise<never>
  /** Ends all sessions, writes everything out and waits until the server is gone. */
  stop(): Promise<void>
  /** Stops the server at once and waits for nothing; the next start replays its log. */
  abandon(): void
}

/**
 * Starts PostgreSQL 18 on `folder` (made when missing), or adopts the one that already runs there.
 * @throws Refused when the platform has no binaries, the folder is in use by another Merilo, or the
 *   server does not start; an errno exception when the folder cannot be written.
 */
export async function startEmbedded(folder: string): Promise<EmbeddedDatabase> {
  const place = placeIn(folder)
  await makeFolder(place.folder)
  const { running, claim } = await runAndClaim(place, patience)
  if (!claim) throw new Refused(folderInUse(place.folder))
  return ownedDatabase(place, running, claim)
}

/**
 * As `startEmbedded`, but beside a Merilo that runs on the folder already: its server is then used
 * and left running.
 */
export async function joinEmbedded(folder: string): Promise<EmbeddedDatabase> {
  const place = placeIn(folder)
  await makeFolder(place.folder)
  const { running, claim } = await runAndClaim(place, 0)
  if (claim) return ownedDatabase(place, running, claim)
  return {
    connection: connectionTo(running.host, 'merilo'),
    adopted: true,
    lost: new Promise(() => {}),
    stop: async () => {},
    abandon: () => {},
  }
}

// A Merilo that is just stopping gets this long to be gone.
const patience = 1_500
const pause = 50

async function runAndClaim(place: Place, howLong: number) {
  for (let waited = 0; ; waited += pause) {
    const running = await ensureRunning(place)
    const claim = await tryToClaim(
      connectionTo(running.host, 'postgres'),
      () => readPostmasterFile(place.cluster)?.running === true,
    )
    if (claim || waited >= howLong) return { running, claim }
    await sleep(pause)
  }
}

async function ownedDatabase(
  place: Place,
  running: Running,
  claim: Claim,
): Promise<EmbeddedDatabase> {
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
    abandon: () => abandonPostmaster(place.cluster),
  }
}

async function ensureDatabase(host: string): Promise<void> {
  const client = new Client(connectionTo(host, 'postgres'))
  client.on('error', () => {
    // It rejects the call that waits, too.
  })
  await client.connect()
  try {
    const found = await client.query("select 1 from pg_database where datname = 'merilo'")
    if (found.rowCount === 0) await client.query('create database merilo')
  } finally {
    await client.end()
  }
}

const folderInUse = (folder: string): Refusal => ({
  code: 'data-folder-in-use',
  message: {
    bg: `Друго Мерило вече работи с данните в ${folder}: спрете го или изберете друга папка с MERILO_DATA.`,
    en: `Another Merilo already runs on the data in ${folder}: stop it, or choose another folder with MERILO_DATA.`,
  },
})
