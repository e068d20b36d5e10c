import { sql } from 'kysely'
import type { AccountRole } from '../core/access/roles.ts'
import { usualPreference } from '../core/mail/account-mail.ts'
import { type NoticeKind, type NoticeSubject, noticeKinds } from '../core/mail/notice.ts'
import type { Transaction } from './database.ts'
import { toJson } from './json-text.ts'

export interface NewNotice {
  /** Names what happened for good. */
  readonly key: string
  readonly kind: NoticeKind
  readonly subject: NoticeSubject
  readonly createdAt: string
}

/**
 * One for each account that holds the role and, where institutions are named, stands for one of them. Left
 * out are the one that did it, those that can no longer sign in, and those that want no news, where it is news; who has one under this key
 * already is not told again.
 */
export async function insertNotices(
  transaction: Transaction,
  { key, kind, subject, createdAt }: NewNotice,
  to: {
    readonly role: AccountRole
    readonly institutions: readonly string[] | null
    readonly exceptAccountId: string
  },
): Promise<void> {
  const formal = noticeKinds[kind] === 'formal'
  await sql`
insert into notice (key, account_id, kind, subject, created_at)
select ${key}, account.id, ${kind}, ${toJson(subject)}::jsonb, ${createdAt}
from account
join account_role on account_role.account_id = account.id and role = ${to.role}
left join mail_preference on mail_preference.account_id = account.id
where account.disabled_at is null and account.id::text <> ${to.exceptAccountId}
  and (${formal} or coalesce(news, ${usualPreference.news}))
  and (${to.institutions === null} or exists (
    select from account_institution
    where account_institution.account_id = account.id
      and institution_id = any (${to.institutions ?? []}::bigint[])
  ))
on conflict (key, account_id) do nothing`.execute(transaction)
}

export async function markTold(
  transaction: Transaction,
  noticeIds: readonly string[],
  mailId: string,
): Promise<void> {
  if (noticeIds.length === 0) return
  await transaction
    .updateTable('notice')
    .set({ mail_id: mailId })
    .where('id', 'in', [...noticeIds])
    .execute()
}

/** Forgets what an account was still to be told and does not want to be. */
export async function deleteUntoldNews(transaction: Transaction, accountId: string): Promise<void> {
  const news = (Object.keys(noticeKinds) as NoticeKind[]).filter(
    (kind) => noticeKinds[kind] === 'news',
  )
  await transaction
    .deleteFrom('notice')
    .where('account_id', '=', accountId)
    .where('mail_id', 'is', null)
    .where('kind', 'in', news)
    .execute()
}
