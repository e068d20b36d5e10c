import { Kysely, type Transaction as KyselyTransaction, PostgresDialect } from 'kysely'
import pg from 'pg'
import { PreparingClient } from './prepared-statements.ts'
import { storableParameters } from './storable-parameters.ts'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>
export type Transaction = KyselyTransaction<Tables>

/** A PostgreSQL URL, or the parts of an address (a Unix socket's folder counts as a host). */
export type Connection = string | Pick<pg.PoolConfig, 'host' | 'port' | 'user' | 'database'>

/**
 * Opens no connection yet: the first query does. Numbers come exactly: bigint and numeric as
 * strings, instants as ISO 8601 in UTC, days as "2024-03-31".
 *
 * @param connections at most so many at once. Five are enough for a secretariat and its pages, and
 * PostgreSQL pays several megabytes for each.
 */
export function openDatabase(connection: Connection, connections = 5): Database {
  const pool = new pg.Pool({
    ...(typeof connection === 'string' ? { connectionString: connection } : connection),
    max: connections,
    application_name: 'merilo',
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: 60_000,
    types: { getTypeParser },
    Client: PreparingClient,
  })
  // The pool drops an idle connection that the server closed and opens another one when needed;
  // without a listener the event would end the process.
  pool.on('error', () => undefined)
  // Nor does a connection in use end it that breaks while a query is written: the query is refused for it.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [storableParameters],
  })
}

const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [pg.types.builtins.DATE]: (text) => text,
  [pg.types.builtins.TIMESTAMPTZ]: (text) => new Date(text).toISOString(),
}

const getTypeParser: pg.CustomTypesConfig['getTypeParser'] = (type, format) =>
  (format === 'binary' ? undefined : parsers[type]) ?? pg.types.getTypeParser(type, format)
