import type { AccountRole } from '../core/access/roles.ts'
import type { NoticeKind, NoticeSubject } from '../core/mail/notice.ts'
import type { Transaction } from '../store/database.ts'
import { insertNotices } from '../store/notice.writer.ts'

export interface Announcement {
  readonly kind: NoticeKind
  /** Names what happened for good: announced again under it, nobody is told twice. */
  readonly key: string
  /** Whose people: those who report for these institutions, or those of a role whomever they stand for. */
  readonly to: { readonly institutions: readonly string[] } | { readonly role: AccountRole }
  /** Who did it, and need not be told. */
  readonly by: { readonly accountId: string }
  readonly subject: NoticeSubject
  /** ISO 8601 instant, UTC. */
  readonly at: string
}

/**
 * Lets people know of something, in the transaction in which it happens. It stands in the next mail of the
 * day to each of them, in the language and as often as each wants it.
 */
export async function announce(
  transaction: Transaction,
  { kind, key, to, by, subject, at }: Announcement,
): Promise<void> {
  await insertNotices(
    transaction,
    { key: `${kind}/${key}`, kind, subject, createdAt: at },
    'role' in to
      ? { role: to.role, institutions: null, exceptAccountId: by.accountId }
      : { role: 'focal-point', institutions: to.institutions, exceptAccountId: by.accountId },
  )
}
