import type { Council } from '../../core/access/council.ts'
import type { Database } from '../../store/database.ts'
import { selectOptionalPublication } from '../../store/publication.reader.ts'
import { currentShelf } from '../../store/shelf.reader.ts'

/** Whom the site speaks for where a page is of no plan: the council of what was published last. */
export async function councilShown(database: Database): Promise<Council | null> {
  const { versions } = await currentShelf(database)
  const [latest] = versions
  if (!latest) return null
  const kept = await selectOptionalPublication(database, latest.slug, 'latest')
  return kept?.publication.council ?? null
}
