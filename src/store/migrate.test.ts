import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { onEveryEngine } from './testing/test-database.ts'

/** Every file of a migration is one that runs, in the order of their names. */
const all = readdirSync(new URL('./migrations', import.meta.url))
  .filter((name) => !name.endsWith('.test.ts'))
  .map((name) => name.replace('.ts', ''))
  .sort()

onEveryEngine(
  'migrating',
  (opened) => {
    const tables = async () => {
      const { rows } = await sql<{ name: string }>`
        select table_name as name from information_schema.tables
        where table_schema = current_schema() and table_name not like 'kysely%'`.execute(
        opened.database,
      )
      return rows.map(({ name }) => name)
    }

    test('a migration that fails leaves nothing of those before it', async () => {
      await sql`create table account ()`.execute(opened.database)
      await assert.rejects(migrate(opened.database), /relation "account" already exists/)
      assert.deepEqual(await tables(), ['account'])
      await sql`drop table account`.execute(opened.database)
    })

    test('of two who start at once one migrates and the other finds it done', async () => {
      const other = openDatabase(opened.connection)
      try {
        const ran = await Promise.all([migrate(opened.database), migrate(other)])
        assert.deepEqual(
          ran.toSorted((a, b) => b.length - a.length),
          [all, []],
        )
      } finally {
        await other.destroy()
      }
    })

    test('a second start has nothing to do', async () => {
      assert.deepEqual(await migrate(opened.database), [])
    })

    test('a database that a newer program made is refused', async () => {
      await sql`insert into kysely_migration (name, timestamp)
        values ('9999-later', '2999-01-01T00:00:00.000Z')`.execute(opened.database)
      await assert.rejects(migrate(opened.database), /corrupted migrations.*9999-later/)
    })
  },
  'without a schema',
)
