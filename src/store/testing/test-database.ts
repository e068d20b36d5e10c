import { randomBytes } from 'node:crypto'
import { after, before, describe } from 'node:test'
import pg from 'pg'
import { type Connection, type Database, openDatabase } from '../database.ts'
import { openJobs } from '../jobs/open-jobs.ts'
import { migrate } from '../migrate.ts'
import { testCluster } from './test-cluster.ts'

/** Where tests may create databases of their own. */
interface Engine {
  readonly name: string
  /** Of the server's own database, from which others are created. */
  connection(): Promise<Exclude<Connection, string>>
}

const embedded: Engine = { name: 'the embedded PostgreSQL', connection: testCluster }

const serverUrl = process.env['MERILO_TEST_DATABASE_URL']

const engines: readonly Engine[] = serverUrl
  ? [embedded, { name: 'the PostgreSQL server', connection: async () => partsOf(serverUrl) }]
  : [embedded]

export interface TestDatabase {
  /** Empty when the first test begins; the tests of one suite share it. */
  readonly database: Database
  readonly connection: Exclude<Connection, string>
}

/**
 * A suite that runs on the embedded engine and, where MERILO_TEST_DATABASE_URL names a server, on
 * that one too, each time with a new database, which is dropped afterwards.
 */
export function onEveryEngine(
  title: string,
  tests: (opened: TestDatabase) => void,
  state: 'migrated' | 'without a schema' = 'migrated',
): void {
  for (const engine of engines)
    describe(`${title} (${engine.name})`, () => {
      let opened: TestDatabase & { close(): Promise<void> }
      before(async () => {
        opened = await createTestDatabase(await engine.connection())
        if (state === 'migrated') {
          await migrate(opened.database)
          await makeJobTables(opened.connection)
        }
      })
      after(() => opened.close())
      tests({
        get database() {
          return opened.database
        },
        get connection() {
          return opened.connection
        },
      })
    })
}

/** As the server does when it starts. */
export async function makeJobTables(connection: Connection): Promise<void> {
  const troubles: unknown[] = []
  const jobs = await openJobs(connection, (error) => troubles.push(error))
  await jobs.stop()
  if (troubles.length > 0) throw new AggregateError(troubles)
}

/** Many test files may run at once, and the embedded engine takes no more than 20 connections. */
const connectionsOfOne = 3

async function createTestDatabase(server: Exclude<Connection, string>) {
  const name = `merilo_test_${randomBytes(6).toString('hex')}`
  await onServer(server, `create database ${name}`)
  const connection = { ...server, database: name }
  const database = openDatabase(connection, connectionsOfOne)
  return {
    database,
    connection,
    close: async () => {
      await database.destroy()
      await onServer(server, `drop database ${name} with (force)`)
    },
  }
}

async function onServer(server: pg.ClientConfig, statement: string): Promise<void> {
  const client = new pg.Client(server)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function partsOf(url: string) {
  const { host, port, user, password, database } = new pg.Client({ connectionString: url })
  return { host, port, user, password, database } as Exclude<Connection, string>
}
