import type { Language } from '../core/base/language.ts'
import { isUnderWay, type LeftOut, type PreparationState } from '../core/publication/preparation.ts'
import type { Database } from './database.ts'

/** Which files of which publication: 0 is the edition that was published. */
export interface PreparationKey {
  readonly publicationId: string
  readonly edition: number
}

/** How the files of a published version are coming along. */
export interface KeptPreparation extends PreparationKey {
  readonly state: PreparationState
  readonly attempts: number
  /** How many of the files are behind us, of how many; 0 of 0 before it has begun. */
  readonly step: number
  readonly steps: number
  /** The file in hand; null when none is. */
  readonly name: string | null
  readonly language: Language | null
  readonly leftOut: readonly LeftOut[]
  readonly changedAt: string
}

const columns = [
  'preparation.publication_id as publicationId',
  'preparation.edition',
  'preparation.state',
  'preparation.attempts',
  'preparation.step',
  'preparation.steps',
  'preparation.name',
  'preparation.language',
  'preparation.left_out as leftOut',
  'preparation.changed_at as changedAt',
] as const

/** That of the latest edition; nothing when there is no such version. */
export async function selectOptionalPreparation(
  database: Database,
  slug: string,
  version: number,
): Promise<KeptPreparation | undefined> {
  return await database
    .selectFrom('publication_preparation as preparation')
    .innerJoin('publication', 'publication.id', 'preparation.publication_id')
    .innerJoin('plan', 'plan.id', 'publication.plan_id')
    .where('plan.slug', '=', slug)
    .where('publication.version', '=', version)
    .select(columns)
    .orderBy('preparation.edition', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Whatever was asked for and is not finished, whether or not somebody is at it. */
export async function listPreparationsUnderWay(database: Database): Promise<PreparationKey[]> {
  const rows = await database
    .selectFrom('publication_preparation as preparation')
    .select(['preparation.publication_id as publicationId', 'edition', 'state'])
    .orderBy('publicationId')
    .execute()
  return rows
    .filter(({ state }) => isUnderWay(state))
    .map(({ publicationId, edition }) => ({ publicationId, edition }))
}
