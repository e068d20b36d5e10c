import { sql } from 'kysely'
import type { Database } from '../../store/database.ts'

/** All rows of all tables, to see that a refused action left no trace. */
export async function everythingKept(database: Database): Promise<Record<string, string[]>> {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = current_schema() order by table_name`.execute(database)
  const kept: Record<string, string[]> = {}
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ row: string }>`
      select each::text as row from ${sql.table(name)} each order by 1`.execute(database)
    kept[name] = rows.map(({ row }) => row)
  }
  return kept
}
