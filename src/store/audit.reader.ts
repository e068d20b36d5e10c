import type { AuditEntry } from './audit-entry.ts'
import type { Database } from './database.ts'
import { isRowId } from './row-id.ts'

/** A page of the log, the latest entry first. `before` is the last `seq` of the page before it. */
export async function listEntries(
  database: Database,
  page: { readonly before?: string; readonly limit: number },
): Promise<AuditEntry[]> {
  const { before, limit } = page
  if (before !== undefined && !isRowId(before)) return []
  return await entries(database)
    .$if(before !== undefined, (query) => query.where('seq', '<', before ?? ''))
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
}

/** The log from its beginning, or from after an entry, in the order in which it was written. */
export async function listEntriesAfter(
  database: Database,
  seq: string,
  limit: number,
): Promise<AuditEntry[]> {
  return await entries(database).where('seq', '>', seq).orderBy('seq').limit(limit).execute()
}

const entries = (database: Database) =>
  database
    .selectFrom('audit_log')
    .select([
      'seq',
      'at',
      'actor_id as actorId',
      'actor_name as actorName',
      'action',
      'entity',
      'entity_id as entityId',
      'old',
      'new',
      'previous_hash as previousHash',
      'hash',
    ])
