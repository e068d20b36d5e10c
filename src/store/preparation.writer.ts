import { sql } from 'kysely'
import type { Language } from '../core/base/language.ts'
import {
  type LeftOut,
  type PreparationState,
  statesBefore,
} from '../core/publication/preparation.ts'
import type { Database, Transaction } from './database.ts'
import { toJson } from './json-text.ts'
import type { PreparationKey } from './preparation.reader.ts'

export async function insertPreparation(
  transaction: Transaction,
  { publicationId, edition }: PreparationKey,
  at: string,
): Promise<void> {
  await transaction
    .insertInto('publication_preparation')
    .values({
      publication_id: publicationId,
      edition,
      state: 'waiting',
      name: null,
      language: null,
      asked_at: at,
      changed_at: at,
    })
    .execute()
}

/** Any number, the same for ever: the first half of the locks on preparations that somebody is at. */
const preparationLocks = 7_245_119

/**
 * Keeps everybody else from preparing this publication until it is let go of, or until the connection ends
 * with the process that had it. False when somebody else is at it.
 */
export async function holdPreparation(
  connection: Database,
  { publicationId }: PreparationKey,
): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`
    select pg_try_advisory_lock(${preparationLocks}, hashtext(${publicationId})) as held`.execute(
    connection,
  )
  return rows[0]?.held === true
}

export async function letGoOfPreparation(
  connection: Database,
  { publicationId }: PreparationKey,
): Promise<void> {
  await sql`select pg_advisory_unlock(${preparationLocks}, hashtext(${publicationId}))`.execute(
    connection,
  )
}

/** Counts an attempt and answers with its number; null when there is nothing to do, or no longer. */
export async function markRunning(
  database: Database,
  key: PreparationKey,
  { steps, at }: { readonly steps: number; readonly at: string },
): Promise<number | null> {
  const row = await moveTo(database, key, 'running')
    .set((column) => ({
      attempts: column('attempts', '+', 1),
      ...{ step: 0, steps, name: null, language: null, changed_at: at },
    }))
    .returning('attempts')
    .executeTakeFirst()
  return row?.attempts ?? null
}

/** Says which file is in hand. False when a person has called it off meanwhile. */
export async function markStep(
  database: Database,
  key: PreparationKey,
  inHand: { readonly step: number; readonly name: string; readonly language: Language | null },
  at: string,
): Promise<boolean> {
  const { numUpdatedRows } = await moveTo(database, key, 'running')
    .where('state', '=', 'running')
    .set({ ...inHand, changed_at: at })
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The attempt is over; nothing where a person has called it off meanwhile. */
export async function markEnded(
  database: Database,
  key: PreparationKey,
  {
    state,
    step,
    leftOut,
  }: {
    readonly state: PreparationState
    readonly step: number
    readonly leftOut: readonly LeftOut[]
  },
  at: string,
): Promise<void> {
  await moveTo(database, key, state)
    .where('state', '=', 'running')
    .set({ step, name: null, language: null, left_out: toJson(leftOut), changed_at: at })
    .execute()
}

/** A person calls it off. False when there is nothing to call off. */
export async function markCancelled(
  transaction: Transaction,
  key: PreparationKey,
  at: string,
): Promise<boolean> {
  const { numUpdatedRows } = await moveTo(transaction, key, 'cancelled')
    .set({ name: null, language: null, changed_at: at })
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** A person wants what is missing made. False when it is under way anyhow. */
export async function markToBeginAgain(
  transaction: Transaction,
  key: PreparationKey,
  at: string,
): Promise<boolean> {
  const { numUpdatedRows } = await moveTo(transaction, key, 'waiting')
    .where('state', '<>', 'running')
    .set({ attempts: 0, step: 0, left_out: toJson([]), asked_at: at, changed_at: at })
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

const moveTo = (
  database: Database,
  { publicationId, edition }: PreparationKey,
  state: PreparationState,
) =>
  database
    .updateTable('publication_preparation')
    .set({ state })
    .where('publication_id', '=', publicationId)
    .where('edition', '=', edition)
    .where('state', 'in', [...statesBefore(state)])
