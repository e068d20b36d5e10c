import type { Publication } from '../../../core/publication/publication.ts'
import { type SearchIndex, searchIndexOf } from '../../../core/publication/search/search-index.ts'

/** The latest plans of a council and some more; each index is about as large as its publication. */
const most = 8

/** What was made before, by the digest of the publication: that never changes, so neither does its index. */
const kept = new Map<string, SearchIndex>()

export function keptIndex(sha256: string, publication: Publication): SearchIndex {
  const index = kept.get(sha256) ?? searchIndexOf(publication)
  // Set anew, it is the youngest again; the oldest goes when there are too many.
  kept.delete(sha256)
  kept.set(sha256, index)
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  return index
}
