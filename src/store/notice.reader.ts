import type { NoticeKind, NoticeSubject } from '../core/mail/notice.ts'
import type { Database } from './database.ts'

export interface UntoldNotice {
  readonly id: string
  readonly accountId: string
  readonly kind: NoticeKind
  readonly subject: NoticeSubject
}

/** All that no mail has told yet, in the order in which it happened. */
export async function listUntoldNotices(database: Database): Promise<UntoldNotice[]> {
  return await database
    .selectFrom('notice')
    .select(['id', 'account_id as accountId', 'kind', 'subject'])
    .where('mail_id', 'is', null)
    .orderBy('id')
    .execute()
}
