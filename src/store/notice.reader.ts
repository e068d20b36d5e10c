import type { NoticeKind, NoticeSubject } from '../core/mail/notice.ts'
import type { Database } from './database.ts'

export interface UntoldNotice {
  readonly id: string
  readonly accountId: string
  readonly kind: NoticeKind
  readonly subject: NoticeSubject
}

/** The names of all that people were ever told of one kind, each once. */
export async function listNoticeKeys(database: Database, kind: NoticeKind): Promise<string[]> {
  const rows = await database
    .selectFrom('notice')
    .select('key')
    .distinct()
    .where('kind', '=', kind)
    .execute()
  return rows.map(({ key }) => key)
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
