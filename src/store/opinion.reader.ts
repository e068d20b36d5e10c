import type { SentAnswer } from '../core/coordination/answered-round.ts'
import { isTopic, type Opinion, type Opinions, type Topic } from '../core/coordination/opinion.ts'
import type { DecisionOnItem } from '../core/coordination/outcome.ts'
import type { Database, Transaction } from './database.ts'
import { isRowId } from './row-id.ts'

/** What an institution has written on a topic last. */
export interface WrittenOpinion {
  readonly opinion: Opinion
  /** From 1; one more with each change. A change names the version that the person saw. */
  readonly version: number
  readonly by: string
  readonly at: string
}

/** What an institution is writing in a round, by topic, and how many changes that took in all. */
export interface Writing {
  readonly topics: ReadonlyMap<Topic, WrittenOpinion>
  readonly changes: number
}

export async function readWriting(
  database: Database,
  roundId: string,
  institutionId: string,
): Promise<Writing> {
  if (!isRowId(institutionId)) return { topics: new Map(), changes: 0 }
  const rows = await database
    .selectFrom('opinion')
    .distinctOn('topic')
    .select(['topic', 'version', 'content as opinion', 'entered_by as by', 'entered_at as at'])
    .where('round_id', '=', roundId)
    .where('institution_id', '=', institutionId)
    .orderBy('topic')
    .orderBy('version', 'desc')
    .execute()
  return {
    topics: new Map(rows.map(({ topic, ...written }) => [topic, written])),
    changes: rows.reduce((sum, { version }) => sum + version, 0),
  }
}

/** Nobody else writes or sends for the institution in this round until the transaction ends; false when it is not asked. */
export async function lockAsked(
  transaction: Transaction,
  roundId: string,
  institutionId: string,
): Promise<boolean> {
  if (!isRowId(institutionId)) return false
  const row = await transaction
    .selectFrom('round_institution')
    .select('institution_id')
    .where('round_id', '=', roundId)
    .where('institution_id', '=', institutionId)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

export const opinionsIn = ({ topics }: Writing): Opinions =>
  Object.fromEntries([...topics].map(([topic, { opinion }]) => [topic, opinion]))

/** The answers that an institution has sent in a round, the first one first. */
export async function listSentAnswers(
  database: Database,
  roundId: string,
  institutionId: string,
): Promise<SentAnswer[]> {
  if (!isRowId(institutionId)) return []
  return await answers(database)
    .where('round_id', '=', roundId)
    .where('institution_id', '=', institutionId)
    .orderBy('number')
    .execute()
}

/** The latest answer of every institution in some rounds. */
export async function listLatestAnswers(
  database: Database,
  roundIds: readonly string[],
): Promise<(SentAnswer & { readonly roundId: string; readonly institutionId: string })[]> {
  if (roundIds.length === 0) return []
  return await answers(database)
    .distinctOn(['round_id', 'institution_id'])
    .select(['round_id as roundId', 'institution_id as institutionId'])
    .where('round_id', 'in', [...roundIds])
    .orderBy('round_id')
    .orderBy('institution_id')
    .orderBy('number', 'desc')
    .execute()
}

const answers = (database: Database) =>
  database
    .selectFrom('sent_answer')
    .select(['number', 'opinions', 'sent_by as sentBy', 'sent_at as sentAt'])

/** Every decision on what was answered in some rounds, in the order of deciding. */
export async function listOpinionDecisions(
  database: Database,
  roundIds: readonly string[],
): Promise<(DecisionOnItem & { readonly roundId: string; readonly institutionId: string })[]> {
  if (roundIds.length === 0) return []
  const rows = await database
    .selectFrom('opinion_decision')
    .select([
      'round_id as roundId',
      'institution_id as institutionId',
      'topic',
      'part',
      'version',
      'words',
      'outcome',
      'reason',
      'decided_by as by',
      'decided_at as at',
    ])
    .where('round_id', 'in', [...roundIds])
    .orderBy('version')
    .execute()
  return rows.filter(({ topic }) => isTopic(topic))
}

/** The institutions that have written anything in a round, sent or not. */
export async function listWriting(database: Database, roundId: string): Promise<string[]> {
  const rows = await database
    .selectFrom('opinion')
    .select('institution_id as id')
    .distinct()
    .where('round_id', '=', roundId)
    .execute()
  return rows.map(({ id }) => id)
}
