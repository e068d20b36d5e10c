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
}

/** With its JSON, byte for byte as it was published. */
export interface KeptPublication extends PublicationSummary, PublicationContent {}

/** What was published, of one plan or of all, the latest first. */
export async function listPublications(
  database: Database,
  slug?: string,
): Promise<PublicationSummary[]> {
  return await publications(database)
    .$if(slug !== undefined, (query) => query.where('plan.slug', '=', slug ?? ''))
    .orderBy('publication.published_at', 'desc')
    .orderBy('publication.id', 'desc')
    .execute()
}

/** The latest publication of each plan, the one published last first. */
export async function listLatestPublications(database: Database): Promise<KeptPublication[]> {
  const rows = await publications(database)
    .where('publication.version', '=', (latest) =>
      latest
        .selectFrom('publication as any_version')
        .whereRef('any_version.plan_id', '=', 'publication.plan_id')
        .select((all) => all.fn.max('any_version.version').as('version')),
    )
    .orderBy('publication.published_at', 'desc')
    .orderBy('publication.id', 'desc')
    .execute()
  return await Promise.all(rows.map((row) => withContent(database, row)))
}

/** The publication as it stood; nothing when there is no such plan or version. */
export async function selectOptionalPublication(
  database: Database,
  slug: string,
  version: number | 'latest',
): Promise<KeptPublication | undefined> {
  if (version !== 'latest' && !isCount(version)) return undefined
  const row = await publications(database)
    .where('plan.slug', '=', slug)
    .$if(version !== 'latest', (query) => query.where('publication.version', '=', Number(version)))
    .orderBy('publication.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && (await withContent(database, row))
}

async function withContent(
  database: Database,
  { id, ...summary }: PublicationSummary & { readonly id: string },
): Promise<KeptPublication> {
  const content = await keptContent(summary.sha256, async () => {
    const row = await database
      .selectFrom('publication')
      .select('content')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return row.content
  })
  return { ...summary, ...content }
}

const publications = (database: Database) =>
  database
    .selectFrom('publication')
    .innerJoin('plan', 'plan.id', 'publication.plan_id')
    .select([
      'publication.id',
      'plan.slug',
      'publication.version',
      'publication.published_at as publishedAt',
      'publication.published_by as publishedBy',
      'publication.sha256',
    ])
    .$narrowType<{ slug: string }>()
