import type { InBothLanguages } from '../core/base/language.ts'
import type { LogHead } from '../core/publication/log-chain.ts'
import { readEntries } from '../store/audit.reader.ts'
import { type AuditEntry, hashOf, noHash } from '../store/audit-entry.ts'
import type { Database } from '../store/database.ts'

/** The head as it is shown and noted, "12:ab…", or undefined when it is none. */
export function parseLogHead(text: string): LogHead | undefined {
  const [, seq, hash] = /^(\d{1,18}):([0-9a-f]{64})$/.exec(text) ?? []
  return seq && hash ? { seq, hash } : undefined
}

/**
 * missing: an entry was taken out; changed: a field is not what was hashed; unlinked: the entry was
 * hashed after another one than stands before it; other-history: not the log that the noted head is of.
 */
export type LogFault = 'missing' | 'changed' | 'unlinked' | 'other-history'

export type LogVerification =
  | { readonly whole: true; readonly head: LogHead }
  | { readonly whole: false; readonly fault: LogFault; readonly seq: string }

/**
 * Recomputes the chain from the first entry and stops at the first fault.
 *
 * What stands in the log cannot show that its last entries were cut off, or that someone with all
 * rights on the database wrote the whole chain anew. A head noted earlier can: it must still be
 * in the chain.
 */
export const verifyLog = (
  database: Database,
  noted?: LogHead,
  portion?: number,
): Promise<LogVerification> => verifyEntries(readEntries(database, {}, portion), noted)

/** The same of entries that were written out, in the order of their numbers. */
export async function verifyEntries(
  entries: AsyncIterable<AuditEntry> | Iterable<AuditEntry>,
  noted?: LogHead,
): Promise<LogVerification> {
  let head: LogHead = { seq: '0', hash: noHash }
  for await (const entry of entries) {
    const fault = faultAfter(head, entry) ?? faultAgainst(noted, entry)
    if (fault) return { whole: false, ...fault }
    head = { seq: entry.seq, hash: entry.hash }
  }
  if (noted && BigInt(noted.seq) > BigInt(head.seq))
    return { whole: false, fault: 'missing', seq: next(head.seq) }
  return { whole: true, head }
}

const next = (seq: string): string => String(BigInt(seq) + 1n)

function faultAfter(
  head: LogHead,
  entry: AuditEntry,
): { fault: LogFault; seq: string } | undefined {
  if (entry.seq !== next(head.seq)) return { fault: 'missing', seq: next(head.seq) }
  if (entry.hash !== hashOf(entry)) return { fault: 'changed', seq: entry.seq }
  if (entry.previousHash !== head.hash) return { fault: 'unlinked', seq: entry.seq }
  return undefined
}

const faultAgainst = (noted: LogHead | undefined, entry: AuditEntry) =>
  noted?.seq === entry.seq && noted.hash !== entry.hash
    ? { fault: 'other-history' as const, seq: entry.seq }
    : undefined

/** What is wrong with which entry, as the end of a sentence. */
export const faultWords: Readonly<Record<LogFault, (seq: string) => InBothLanguages>> = {
  missing: (seq) => ({ bg: `липсва запис ${seq}`, en: `entry ${seq} is missing` }),
  changed: (seq) => ({ bg: `запис ${seq} е променен`, en: `entry ${seq} was changed` }),
  unlinked: (seq) => ({
    bg: `запис ${seq} не следва предишния`,
    en: `entry ${seq} does not follow the one before it`,
  }),
  'other-history': (seq) => ({
    bg: `запис ${seq} не е този, чийто край е бил записан`,
    en: `entry ${seq} is not the one whose head was noted`,
  }),
}
