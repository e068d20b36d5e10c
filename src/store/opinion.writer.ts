import type { Opinion, Opinions, Topic } from '../core/coordination/opinion.ts'
import type { OpinionItem } from '../core/coordination/opinion-items.ts'
import type { Decided } from '../core/coordination/outcome.ts'
import type { Transaction } from './database.ts'
import { entryColumns } from './entry.ts'
import { toJson } from './json-text.ts'

interface Of {
  readonly roundId: string
  readonly institutionId: string
}

interface Entry {
  readonly enteredBy: string
  readonly enteredAt: string
}

/** What is written is never changed: each change is a version more. */
export async function insertOpinion(
  transaction: Transaction,
  { roundId, institutionId }: Of,
  written: { readonly topic: Topic; readonly version: number; readonly opinion: Opinion },
  entry: Entry,
): Promise<void> {
  await transaction
    .insertInto('opinion')
    .values({
      round_id: roundId,
      institution_id: institutionId,
      topic: written.topic,
      version: written.version,
      content: toJson(written.opinion),
      ...entryColumns(entry),
    })
    .execute()
}

export async function insertSentAnswer(
  transaction: Transaction,
  { roundId, institutionId }: Of,
  answer: { readonly number: number; readonly opinions: Opinions },
  entry: Entry,
): Promise<void> {
  await transaction
    .insertInto('sent_answer')
    .values({
      round_id: roundId,
      institution_id: institutionId,
      number: answer.number,
      opinions: toJson(answer.opinions),
      sent_by: entry.enteredBy,
      sent_at: entry.enteredAt,
    })
    .execute()
}

export async function insertOpinionDecision(
  transaction: Transaction,
  { roundId, institutionId }: Of,
  decided: OpinionItem & Decided & { readonly version: number },
  entry: Entry,
): Promise<void> {
  const { topic, part, version, words, outcome, reason } = decided
  await transaction
    .insertInto('opinion_decision')
    .values({
      ...{ round_id: roundId, institution_id: institutionId },
      ...{ topic, part, version, words, outcome, reason },
      decided_by: entry.enteredBy,
      decided_at: entry.enteredAt,
    })
    .execute()
}
