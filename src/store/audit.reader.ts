import { sql } from 'kysely'
import type { AuditEntry, AuditedAction, AuditedEntity } from './audit-entry.ts'
import type { Database } from './database.ts'
import { isRowId } from './row-id.ts'

/** What entries must have in common; what is left out is not asked for. */
export interface LogSearch {
  /** The account's id. */
  readonly person?: string
  /** The institution's id. */
  readonly institution?: string
  /** What they are about, by the beginning of its address: "plan-2024" finds "plan-2024/6/1/2024-Q2", too. */
  readonly about?: readonly string[]
  readonly action?: string
  /** ISO 8601 instants, UTC: from the first on, and before the second. */
  readonly from?: string
  readonly before?: string
}

/** A page of the log, the latest entry first. `before` is the last `seq` of the page before it. */
export async function listEntries(
  database: Database,
  page: { readonly before?: string; readonly limit: number },
  search: LogSearch = {},
): Promise<AuditEntry[]> {
  const { before, limit } = page
  if (before !== undefined && !isRowId(before)) return []
  const rows = await found(database, search)
    .$if(before !== undefined, (query) => query.where('seq', '<', before ?? ''))
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
  return rows.map(entryFrom)
}

/** The log from its beginning, or from after an entry, in the order in which it was written. */
export async function listEntriesAfter(
  database: Database,
  seq: string,
  limit: number,
  search: LogSearch = {},
): Promise<AuditEntry[]> {
  const rows = await found(database, search)
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map(entryFrom)
}

/** A portion at a time, so that a log of any length passes through; from its beginning, or from after an entry. */
export async function* readEntries(
  database: Database,
  search: LogSearch = {},
  portion = 1000,
  after = '0',
): AsyncGenerator<AuditEntry> {
  let seq = after
  for (;;) {
    const entries = await listEntriesAfter(database, seq, portion, search)
    yield* entries
    if (entries.length < portion) return
    seq = entries.at(-1)?.seq ?? seq
  }
}

/** Everyone who stands in the log, under the name they last had there. */
export async function listPeopleInLog(
  database: Database,
): Promise<{ readonly accountId: string; readonly name: string }[]> {
  const people = await database
    .selectFrom('audit_log')
    .select(['actor_id as accountId', 'actor_name as name'])
    .distinctOn('actor_id')
    .orderBy('actor_id')
    .orderBy('seq', 'desc')
    .execute()
  return people.sort((a, b) => a.name.localeCompare(b.name, 'bg'))
}

/** The latest entry of this kind whose new state says this. */
export async function selectOptionalEntryOf(
  database: Database,
  of: {
    readonly entity: AuditedEntity
    readonly entityId?: string
    readonly action?: AuditedAction
    readonly says?: readonly [key: string, value: string]
  },
): Promise<AuditEntry | undefined> {
  const { entity, entityId, action, says } = of
  let query = entries(database).where('entity', '=', entity)
  if (entityId !== undefined) query = query.where('entity_id', '=', entityId)
  if (action !== undefined) query = query.where('action', '=', action)
  if (says !== undefined) query = query.where(sql`new->>${says[0]}`, '=', says[1])
  const row = await query.orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return row && entryFrom(row)
}

function found(database: Database, search: LogSearch) {
  const { person, institution, about, action, from, before } = search
  let query = entries(database)
  if (person !== undefined) query = query.where('actor_id', '=', person)
  if (action !== undefined) query = query.where('action', '=', action)
  if (from !== undefined) query = query.where('at', '>=', from)
  if (before !== undefined) query = query.where('at', '<', before)
  if (institution !== undefined)
    query = query.where((it) => it('institutions', '@>', it.val([institution])))
  if (about !== undefined)
    query = query.where((it) =>
      it.or(
        about.flatMap((address) => [
          it('entity_id', '=', address),
          it('entity_id', 'like', `${address.replace(/[\\%_]/g, '\\$&')}/%`),
        ]),
      ),
    )
  return query
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
      'institutions',
      'salt',
      'previous_hash as previousHash',
      'hash',
    ])

type Row = Omit<AuditEntry, 'institutions' | 'salt'> & {
  readonly institutions: string[] | null
  readonly salt: string | null
}

const entryFrom = ({ institutions, salt, ...entry }: Row): AuditEntry => ({
  ...entry,
  ...(institutions === null ? {} : { institutions }),
  ...(salt === null ? {} : { salt }),
})
