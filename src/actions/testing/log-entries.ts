import { listEntries } from '../../store/audit.reader.ts'
import type { Database } from '../../store/database.ts'

/** What an action wrote in the log: the entries that were not there before. */
export async function entriesWrittenBy<Result>(database: Database, act: () => Promise<Result>) {
  const before = await listEntries(database, { limit: 1_000_000 })
  const result = await act()
  const after = await listEntries(database, { limit: 1_000_000 })
  return { result, entries: after.slice(0, after.length - before.length) }
}
