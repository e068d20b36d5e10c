import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { onEveryEngine } from './testing/test-database.ts'

const all = [
  '0001-plans',
  '0002-reports',
  '0003-accounts',
  '0004-audit-log',
  '0005-plan-languages',
  '0006-draft-revisions',
  '0007-offered-versions',
  '0008-money',
  '0009-the-year',
  '0012-people',
]

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
