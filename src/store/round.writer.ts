import type { Ending } from '../core/coordination/round.ts'
import type { TypedRound } from '../core/coordination/typed-round.ts'
import type { Transaction } from './database.ts'
import { entryColumns } from './entry.ts'

interface Entry {
  readonly enteredBy: string
  readonly enteredAt: string
}

/** A round with its first deadline and those who are asked. The transaction has the draft locked. */
export async function insertRound(
  transaction: Transaction,
  sent: TypedRound & {
    readonly planId: string
    readonly number: number
    readonly draftVersion: number
  },
  entry: Entry,
): Promise<void> {
  const { id } = await transaction
    .insertInto('coordination_round')
    .values({
      plan_id: sent.planId,
      number: sent.number,
      draft_version: sent.draftVersion,
      message: sent.message,
      visibility: sent.visibility,
      silence: sent.silence,
      sent_by: entry.enteredBy,
      sent_at: entry.enteredAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await insertRoundDeadline(transaction, id, { version: 1, due: sent.due, reason: '' }, entry)
  await transaction
    .insertInto('round_institution')
    .values(sent.institutions.map((institution) => ({ round_id: id, institution_id: institution })))
    .execute()
}

export async function insertRoundDeadline(
  transaction: Transaction,
  roundId: string,
  deadline: { readonly version: number; readonly due: string; readonly reason: string },
  entry: Entry,
): Promise<void> {
  await transaction
    .insertInto('round_deadline')
    .values({ round_id: roundId, ...deadline, ...entryColumns(entry) })
    .execute()
}

export async function insertRoundEnd(
  transaction: Transaction,
  roundId: string,
  end: { readonly how: Ending; readonly reason: string },
  entry: Entry,
): Promise<void> {
  await transaction
    .insertInto('round_end')
    .values({ round_id: roundId, ...end, ...entryColumns(entry) })
    .execute()
}
