import { sql } from 'kysely'
import { type Change, hashOf, noHash } from './audit-entry.ts'
import type { Transaction } from './database.ts'
import { storable, toJson } from './json-text.ts'

/** Any number, the same for ever: who appends to the log holds this lock until the transaction ends. */
const logLock = 7_245_116

/**
 * Appends a change to the log, in the transaction that makes the change. Writers wait for one another
 * here, so that the chain has one end; do it last in a transaction.
 */
export async function appendToLog(transaction: Transaction, change: Change): Promise<void> {
  await sql`select pg_advisory_xact_lock(${logLock})`.execute(transaction)
  const last = await transaction
    .selectFrom('audit_log')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
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
    previousHash: last?.hash ?? noHash,
  }
  await transaction
    .insertInto('audit_log')
    .values({
      seq: entry.seq,
      at: entry.at,
      actor_id: entry.actorId,
      actor_name: entry.actorName,
      action: entry.action,
      entity: entry.entity,
      entity_id: entry.entityId,
      old: entry.old === null ? null : toJson(entry.old),
      new: entry.new === null ? null : toJson(entry.new),
      institutions: entry.institutions ?? null,
      previous_hash: entry.previousHash,
      hash: hashOf(entry),
    })
    .execute()
}

/** Every institution once, always in the same order. */
function concerned({ actor, institutions = [] }: Change): { institutions?: string[] } {
  const all = [...new Set([...(actor.institutions ?? []), ...institutions])].sort()
  return all.length > 0 ? { institutions: all } : {}
}
