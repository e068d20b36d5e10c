import { publicationFrom } from '../core/publication/kept-publication.ts'
import type { Publication } from '../core/publication/publication.ts'

/** A publication's bytes and what they say. */
export interface PublicationContent {
  readonly content: string
  readonly publication: Publication
}

/** The last few that were asked for; each is some hundred kilobytes. */
const most = 16

/**
 * What was read before, by the digest of its bytes. A publication never changes, so what is kept here is
 * as good as what the database has; only reading and parsing it again is saved.
 */
const kept = new Map<string, PublicationContent>()

/** @param fetch asks the database for the bytes, when they are not here. */
export async function keptContent(
  sha256: string,
  fetch: () => Promise<string>,
): Promise<PublicationContent> {
  const known = kept.get(sha256) ?? parsed(await fetch())
  // Set anew, it is the youngest again; the oldest goes when there are too many.
  kept.delete(sha256)
  kept.set(sha256, known)
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  return known
}

const parsed = (content: string): PublicationContent => ({
  content,
  publication: publicationFrom(JSON.parse(content) as Publication),
})
