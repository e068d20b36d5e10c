import { sql } from 'kysely'
import type { PlanLanguage } from '../core/base/language.ts'
import { type PlainDate, parsePlainDate } from '../core/base/plain-date.ts'
import type { AskedInstitution } from '../core/coordination/answered-round.ts'
import type { Round } from '../core/coordination/round.ts'
import type { Database, Transaction } from './database.ts'
import { isCount, isRowId } from './row-id.ts'

/** A round with what it is of. */
export interface KeptRound extends Round {
  readonly id: string
  readonly planId: string
}

/** One of the days that a round was to last to. */
export interface RoundDeadline {
  readonly due: PlainDate
  /** Empty for the first. */
  readonly reason: string
  readonly by: string
  readonly at: string
}

/** The rounds of a plan in their order. */
export async function listRounds(database: Database, planId: string): Promise<KeptRound[]> {
  if (!isRowId(planId)) return []
  const rows = await rounds(database).where('plan_id', '=', planId).orderBy('number').execute()
  return rows.map(roundFrom)
}

/** The rounds that are not over and last to a day from the one to the other. */
export async function listRoundsDue(
  database: Database,
  from: PlainDate,
  until: PlainDate,
): Promise<KeptRound[]> {
  const rows = await rounds(database)
    .where('round_end.round_id', 'is', null)
    .orderBy('coordination_round.id')
    .execute()
  return rows.map(roundFrom).filter(({ due }) => from <= due && due <= until)
}

export async function selectOptionalRound(
  database: Database,
  planId: string,
  number: number,
): Promise<KeptRound | undefined> {
  if (!isRowId(planId) || !isCount(number)) return undefined
  const row = await rounds(database)
    .where('plan_id', '=', planId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row && roundFrom(row)
}

/** The same, and nobody ends or extends it until the transaction ends, where others do as they like in it. */
export const selectOptionalRoundToAnswer = (
  transaction: Transaction,
  planId: string,
  number: number,
): Promise<KeptRound | undefined> => locked(transaction, planId, number, 'share')

/** The same, and nobody answers in it or changes it until the transaction ends. */
export const selectOptionalRoundToChange = (
  transaction: Transaction,
  planId: string,
  number: number,
): Promise<KeptRound | undefined> => locked(transaction, planId, number, 'update')

/** The lock comes first: what is read after it is what was committed before. */
async function locked(
  transaction: Transaction,
  planId: string,
  number: number,
  how: 'share' | 'update',
): Promise<KeptRound | undefined> {
  if (!isRowId(planId) || !isCount(number)) return undefined
  const row = transaction
    .selectFrom('coordination_round')
    .select('id')
    .where('plan_id', '=', planId)
    .where('number', '=', number)
  await (how === 'share' ? row.forShare() : row.forUpdate()).execute()
  return await selectOptionalRound(transaction, planId, number)
}

/** The institutions that are asked in a round, in the order of their short names. */
export const listAsked = (
  database: Database,
  roundId: string,
): Promise<(AskedInstitution & { readonly aliases: readonly string[] })[]> =>
  database
    .selectFrom('round_institution')
    .innerJoin('institution', 'institution.id', 'round_institution.institution_id')
    .select([
      'institution.id',
      'short_name as shortName',
      'short_name_en as shortNameEn',
      'name',
      'aliases',
    ])
    .where('round_id', '=', roundId)
    .orderBy('short_name')
    .orderBy('institution.id')
    .execute()

/** Every day that a round was to last to, the first one first. */
export async function listRoundDeadlines(
  database: Database,
  roundId: string,
): Promise<RoundDeadline[]> {
  const rows = await database
    .selectFrom('round_deadline')
    .select(['due', 'reason', 'entered_by as by', 'entered_at as at'])
    .where('round_id', '=', roundId)
    .orderBy('version')
    .execute()
  return rows.map(({ due, ...entry }) => ({ due: due as PlainDate, ...entry }))
}

/** A round in which an institution is asked, as its people find it in a list. */
export interface RoundToAnswer extends KeptRound {
  readonly title: string
  readonly language: PlanLanguage
  readonly institutionId: string
  readonly shortName: string
  readonly shortNameEn: string | null
  /** When its latest answer was sent; null while there is none. */
  readonly answeredAt: string | null
}

/** The rounds that some institutions are asked in, or all where none are named; the latest first. */
export async function listRoundsToAnswer(
  database: Database,
  institutionIds: readonly string[] | 'all',
): Promise<RoundToAnswer[]> {
  if (institutionIds !== 'all' && institutionIds.length === 0) return []
  const rows = await rounds(database)
    .innerJoin('round_institution', 'round_institution.round_id', 'coordination_round.id')
    .innerJoin('institution', 'institution.id', 'round_institution.institution_id')
    .innerJoin('draft', 'draft.plan_id', 'coordination_round.plan_id')
    .$if(institutionIds !== 'all', (query) =>
      query.where('institution.id', 'in', [...(institutionIds === 'all' ? [] : institutionIds)]),
    )
    .select((round) => [
      'institution.id as institutionId',
      'institution.short_name as shortName',
      'institution.short_name_en as shortNameEn',
      round.ref('draft.content', '->').key('title').as('title'),
      round.ref('draft.content', '->').key('language').as('language'),
      round
        .selectFrom('sent_answer')
        .whereRef('sent_answer.round_id', '=', 'coordination_round.id')
        .whereRef('sent_answer.institution_id', '=', 'institution.id')
        .select(({ fn }) => fn.max('sent_at').as('at'))
        .as('answeredAt'),
    ])
    .orderBy('coordination_round.id', 'desc')
    .orderBy('institution.short_name')
    .execute()
  return rows.map((row) => ({
    ...roundFrom(row),
    title: row.title,
    language: row.language,
    institutionId: row.institutionId,
    shortName: row.shortName,
    shortNameEn: row.shortNameEn,
    answeredAt: row.answeredAt,
  }))
}

const rounds = (database: Database) =>
  database
    .selectFrom('coordination_round')
    .leftJoin('round_end', 'round_end.round_id', 'coordination_round.id')
    .select([
      'coordination_round.id',
      'coordination_round.plan_id as planId',
      'number',
      'draft_version as draftVersion',
      'message',
      'visibility',
      'silence',
      'sent_by as sentBy',
      'sent_at as sentAt',
      'round_end.how as endedHow',
      'round_end.reason as endedReason',
      'round_end.entered_by as endedBy',
      'round_end.entered_at as endedAt',
      sql<string>`(select due from round_deadline
        where round_deadline.round_id = coordination_round.id
        order by version desc limit 1)`.as('due'),
    ])

type RoundRow = Awaited<ReturnType<ReturnType<typeof rounds>['execute']>>[number]

function roundFrom(row: RoundRow): KeptRound {
  const { id, planId, number, draftVersion, message, visibility, silence, sentBy, sentAt } = row
  const due = parsePlainDate(row.due)
  if (!due) throw new Error(`round ${id} has no deadline`)
  const { endedHow: how, endedReason: reason, endedBy: by, endedAt: at } = row
  const over = how !== null && reason !== null && by !== null && at !== null
  return {
    ...{ id, planId, number, draftVersion, message, due, visibility, silence, sentBy, sentAt },
    ended: over ? { how, reason, by, at } : null,
  }
}
