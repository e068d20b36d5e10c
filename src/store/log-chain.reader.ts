import {
  type LogChain,
  type LogHead,
  peopleDigest,
  saltedMatter,
} from '../core/publication/log-chain.ts'
import { readEntries, selectOptionalEntryOf } from './audit.reader.ts'
import { type AuditEntry, contentOf, isSalted, noHash } from './audit-entry.ts'
import type { Database } from './database.ts'
import { sha256 } from './sha256.ts'

/** How many entries are read at once. */
const portion = 1000

interface OfVersion {
  readonly slug: string
  readonly version: number
}

/** The entry that tells of these very bytes of a version; nothing where the log has none. */
export async function selectOptionalEntryOfContent(
  database: Database,
  { slug, version, sha256: digest }: OfVersion & { readonly sha256: string },
): Promise<AuditEntry | undefined> {
  const says = ['sha256', digest] as const
  const own = { entity: 'publication', entityId: `${slug}/${version}`, says } as const
  return (
    (await selectOptionalEntryOf(database, own)) ??
    (await selectOptionalEntryOf(database, { entity: 'plan', action: 'load-sample', says }))
  )
}

/** The entry by which a version was published, by itself or with the sample plan, whatever became of it since. */
export async function selectOptionalPublishingEntry(
  database: Database,
  { slug, version }: OfVersion,
): Promise<AuditEntry | undefined> {
  const entityId = `${slug}/${version}`
  const own = { entity: 'publication', entityId, action: 'publish-plan' } as const
  const ofSample = { entity: 'plan', action: 'load-sample', says: ['slug', slug] } as const
  return (
    (await selectOptionalEntryOf(database, own)) ??
    (version === 1 ? await selectOptionalEntryOf(database, ofSample) : undefined)
  )
}

/**
 * The log from after one entry to another, as anyone may see it. It begins later where there are entries
 * from before they had a salt: after the last of those.
 *
 * @param from the head before, null for the log's beginning
 */
export async function selectLogChain(
  database: Database,
  from: LogHead | null,
  last: AuditEntry,
): Promise<LogChain> {
  let after: LogHead = from ? { seq: from.seq, hash: from.hash } : { seq: '0', hash: noHash }
  let links: string[] = []
  for await (const entry of readEntries(database, {}, portion, after.seq)) {
    if (BigInt(entry.seq) > BigInt(last.seq)) break
    if (isSalted(entry)) links.push(contentOf(entry))
    else {
      after = { seq: entry.seq, hash: entry.hash }
      links = []
    }
  }
  return {
    format: 'merilo-log-chain/1',
    after,
    links,
    last: isSalted(last)
      ? { matter: saltedMatter(sha256, last), people: peopleDigest(sha256, last) }
      : null,
  }
}
