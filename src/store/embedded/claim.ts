import { setTimeout as sleep } from 'node:timers/promises'
import { Client, type ClientConfig } from 'pg'
import { type Refusal, Refused } from '../../core/base/refusal.ts'

/** One Merilo owns the server at a time: it alone may stop it. */
export interface Claim {
  /** Rejects when the server has gone and stays away; never resolves. */
  readonly lost: Promise<never>
  /**
   * Ends our interest in the server. To be called after stopping it: while it stops it is still
   * ours, and nobody adopts a server that is about to go.
   */
  release(): Promise<void>
}

// Any number, the same for ever: the lock that every Merilo takes.
const lockNumber = 6_375_461

/**
 * Claims the server for this process with an advisory lock on a connection of its own: the lock ends
 * with the process, however that ends, so nothing stale can be left behind. Null when another has
 * it, or when the server is going away.
 */
export async function tryToClaim(
  connection: ClientConfig,
  serverIsThere: () => boolean,
): Promise<Claim | null> {
  const client = await tryToLock(connection).catch(() => null)
  return client && hold(client, connection, serverIsThere)
}

async function tryToLock(connection: ClientConfig): Promise<Client | null> {
  const client = new Client(connection)
  client.on('error', () => {
    // 'end' follows every lost connection and is what we act upon.
  })
  await client.connect()
  const { rows } = await client.query('select pg_try_advisory_lock($1) as locked', [lockNumber])
  if (rows[0]?.locked) return client
  await client.end()
  return null
}

function hold(first: Client, connection: ClientConfig, serverIsThere: () => boolean): Claim {
  let client = first
  let released = false
  const lost = new Promise<never>((_, reject) => {
    const watch = () =>
      client.once('end', async () => {
        const next = await lockAgain(connection, () => !released && serverIsThere())
        if (next) {
          client = next
          watch()
        } else if (!released) {
          reject(new Refused(gone))
        }
      })
    watch()
  })
  lost.catch(() => {
    // Whoever cares awaits it; a loss that nobody awaits must not end the process.
  })
  return {
    lost,
    release: async () => {
      released = true
      await client.end().catch(() => {})
    },
  }
}

const gone: Refusal = {
  code: 'database-lost',
  message: {
    bg: 'Базата от данни спря и не се връща: пуснете Мерило отново и вижте postgres.log.',
    en: 'The database has gone and does not come back: start Merilo again, and see postgres.log.',
  },
}

/** PostgreSQL restarts itself after a crash of one of its processes, and drops every connection. */
async function lockAgain(connection: ClientConfig, worthTrying: () => boolean) {
  while (worthTrying()) {
    const client = await tryToLock(connection).catch(() => null)
    if (client) return client
    await sleep(50)
  }
  return null
}
