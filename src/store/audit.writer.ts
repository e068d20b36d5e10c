import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { type Change, hashOf, noHash } from './audit-entry.ts'
import type { Transaction } from './database.ts'
import { storable, toJson } from './json-text.ts'

/** Any number, the same for ever: who appends to the log holds this lock until the transaction ends. */
const logLock = 7_245_116

const saltBytes = 16

/** Takes the lock in a statement that goes right before the appending, to spare one of its own. */
export const lockLog = sql`pg_advisory_xact_lock(${sql.lit(logLock)})`

/**
 * Appends a change to the log, in the transaction that makes the change. Writers wait for one another
 * here, so that the chain has one end; do it last in a transaction.
 *
 * @param lock whether the statement before took it already, by `lockLog`
 */
export async function appendToLog(
  transaction: Transaction,
  change: Change,
  lock: 'to take' | 'taken' = 'to take',
): Promise<void> {
  if (lock === 'to take') await sql`/* prepared: log-lock */ select ${lockLog}`.execute(transaction)
  const { rows } = await sql<{ seq: string; hash: string }>`/* prepared: log-end */
select seq, hash from audit_log order by seq desc limit 1`.execute(transaction)
  const [last] = rows
  const entry = {
    // Counted here and not by a sequence, whose numbers have gaps after a rollback.
    seq: String(BigInt(last?.seq ?? 0) + 1n),
    at: change.at,
    actorId: change.actor.accountId,
    actorName: storable(change.actor.name),
    action: change.action,
    entity: change.entity,
    entityId: change.entityId,
    old: storable(change.old),
    new: storable(change.new),
    ...concerned(change),
    salt: randomBytes(saltBytes).toString('hex'),
    previousHash: last?.hash ?? noHash,
  }
  await sql`/* prepared: log-entry */
insert into audit_log (seq, at, actor_id, actor_name, action, entity, entity_id, old, new, institutions,
  salt, previous_hash, hash)
values (${entry.seq}, ${entry.at}, ${entry.actorId}, ${entry.actorName}, ${entry.action}, ${entry.entity},
  ${entry.entityId}, ${entry.old === null ? null : toJson(entry.old)},
  ${entry.new === null ? null : toJson(entry.new)}, ${entry.institutions ?? null}, ${entry.salt},
  ${entry.previousHash}, ${hashOf(entry)})`.execute(transaction)
}

/** Every institution once, always in the same order. */
function concerned({ actor, institutions = [] }: Change): { institutions?: string[] } {
  const all = [...new Set([...(actor.institutions ?? []), ...institutions])].sort()
  return all.length > 0 ? { institutions: all } : {}
}
