import type { Database } from './database.ts'
import { keptContent, type PublicationContent } from './kept-publications.ts'
import { isCount } from './row-id.ts'

export interface PublicationSummary {
  readonly slug: string
  readonly version: number
  readonly publishedAt: string
  readonly publishedBy: string
  /** SHA-256 of the content's bytes, in hexadecimal. */
  readonly sha256: string
  /** 0 as published; a later one is served instead where something had to be kept back afterwards. */
  readonly edition: number
  /** When the edition was made that is served instead; null where none was. */
  readonly redactedAt: string | null
}

/** With whether it may be shown. */
export interface PublishedVersion extends PublicationSummary {
  readonly id: string
  readonly isWithdrawn: boolean
}

/** With its JSON, byte for byte as it is served. */
export interface KeptPublication extends PublicationSummary, PublicationContent {}

/** What was published, of one plan or of all, the latest first; what was withdrawn since among it. */
export async function listPublications(
  database: Database,
  slug?: string,
): Promise<PublishedVersion[]> {
  return await publications(database)
    .$if(slug !== undefined, (query) => query.where('plan.slug', '=', slug ?? ''))
    .orderBy('publication.published_at', 'desc')
    .orderBy('publication.id', 'desc')
    .execute()
}

/** The latest publication of each plan that was not withdrawn, the one published last first. */
export async function listLatestPublications(database: Database): Promise<KeptPublication[]> {
  const rows = await publications(database)
    .where('publication.version', '=', (latest) =>
      latest
        .selectFrom('publication as any_version')
        .leftJoin('publication_withdrawal as any_withdrawal', (join) =>
          join.onRef('any_withdrawal.publication_id', '=', 'any_version.id'),
        )
        .whereRef('any_version.plan_id', '=', 'publication.plan_id')
        .where('any_withdrawal.publication_id', 'is', null)
        .select((all) => all.fn.max('any_version.version').as('version')),
    )
    .orderBy('publication.published_at', 'desc')
    .orderBy('publication.id', 'desc')
    .execute()
  return await Promise.all(rows.map((row) => withContent(database, row)))
}

/**
 * The publication as it stood; nothing when there is no such plan or version, or it was withdrawn. The
 * latest is the latest of those that were not.
 */
export async function selectOptionalPublication(
  database: Database,
  slug: string,
  version: number | 'latest',
): Promise<KeptPublication | undefined> {
  if (version !== 'latest' && !isCount(version)) return undefined
  const row = await publications(database)
    .where('plan.slug', '=', slug)
    .where('publication_withdrawal.publication_id', 'is', null)
    .$if(version !== 'latest', (query) => query.where('publication.version', '=', Number(version)))
    .orderBy('publication.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && (await withContent(database, row))
}

/** What is known of a version without its content, whether or not it was withdrawn. */
export async function selectOptionalVersion(
  database: Database,
  slug: string,
  version: number,
): Promise<PublishedVersion | undefined> {
  if (!isCount(version)) return undefined
  return await publications(database)
    .where('plan.slug', '=', slug)
    .where('publication.version', '=', version)
    .executeTakeFirst()
}

export async function selectPublicationById(
  database: Database,
  id: string,
): Promise<KeptPublication> {
  const row = await publications(database)
    .where('publication.id', '=', id)
    .executeTakeFirstOrThrow()
  return await withContent(database, row)
}

/** Every version of a plan in its order, withdrawn or not: what was told once is not told otherwise again. */
export async function listKeptVersions(
  database: Database,
  slug: string,
): Promise<(KeptPublication & Pick<PublishedVersion, 'id'>)[]> {
  const rows = await publications(database)
    .where('plan.slug', '=', slug)
    .orderBy('publication.version')
    .execute()
  return await Promise.all(
    rows.map(async (row) => ({ id: row.id, ...(await withContent(database, row)) })),
  )
}

async function withContent(
  database: Database,
  { id, isWithdrawn: _, ...summary }: PublishedVersion,
): Promise<KeptPublication> {
  const { edition } = summary
  const content = await keptContent(summary.sha256, async () => {
    const row =
      edition === 0
        ? database.selectFrom('publication').select('content').where('id', '=', id)
        : database
            .selectFrom('publication_edition')
            .select('content')
            .where('publication_id', '=', id)
            .where('edition', '=', edition)
    return (await row.executeTakeFirstOrThrow()).content
  })
  return { ...summary, ...content }
}

const publications = (database: Database) =>
  database
    .selectFrom('publication')
    .innerJoin('plan', 'plan.id', 'publication.plan_id')
    .leftJoin('publication_withdrawal', 'publication_withdrawal.publication_id', 'publication.id')
    .leftJoin(
      (latest) =>
        latest
          .selectFrom('publication_edition')
          .distinctOn('publication_id')
          .select(['publication_id', 'edition', 'sha256', 'made_at'])
          .orderBy('publication_id')
          .orderBy('edition', 'desc')
          .as('redacted'),
      (join) => join.onRef('redacted.publication_id', '=', 'publication.id'),
    )
    .select([
      'publication.id',
      'plan.slug',
      'publication.version',
      'publication.published_at as publishedAt',
      'publication.published_by as publishedBy',
      'redacted.made_at as redactedAt',
    ])
    .select(({ fn, val }) => [
      fn.coalesce('redacted.sha256', 'publication.sha256').as('sha256'),
      fn.coalesce('redacted.edition', val(0)).as('edition'),
    ])
    .select(({ eb }) =>
      eb('publication_withdrawal.publication_id', 'is not', null).as('isWithdrawn'),
    )
    .$narrowType<{ slug: string; isWithdrawn: boolean }>()
