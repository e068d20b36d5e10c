import { languages } from '../core/base/language.ts'
import { Refused } from '../core/base/refusal.ts'
import {
  leastMail,
  type MailPreference,
  rhythms,
  usualPreference,
} from '../core/mail/account-mail.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { Transaction } from '../store/database.ts'
import {
  type KeptPreference,
  selectOptionalPreference,
  selectOptionalPreferenceByToken,
} from '../store/mail-preference.reader.ts'
import { insertPreference, updatePreference } from '../store/mail-preference.writer.ts'
import { deleteUntoldNews } from '../store/notice.writer.ts'
import type { ActionContext, Surroundings } from './action-context.ts'
import { inTransaction, whenPermitted } from './in-transaction.ts'
import { changedMeanwhile, noSuchMailLink } from './refusals.ts'
import { newToken } from './session-token.ts'

/**
 * Sets how the actor's own account wants its mail.
 *
 * @throws {Refused} when the actor may not, or it was set elsewhere meanwhile.
 */
export async function setMailPreference(
  context: ActionContext,
  typed: {
    readonly language: string
    readonly reminders: string
    readonly news: boolean
    /** The version that the person saw; 0 when nothing was set. */
    readonly seen: number
  },
): Promise<void> {
  const wanted: MailPreference = {
    language: languages.find((each) => each === typed.language) ?? usualPreference.language,
    reminders: rhythms.find((each) => each === typed.reminders) ?? usualPreference.reminders,
    news: typed.news,
  }
  await whenPermitted(context, 'choose-mail', async (transaction) => {
    const { accountId } = context.actor
    const before = await selectOptionalPreference(transaction, accountId)
    if ((before?.version ?? 0) !== typed.seen) throw new Refused(changedMeanwhile)
    await insertPreference(transaction, accountId, usualPreference, newToken())
    const old = before ?? { ...usualPreference, accountId, version: 1 }
    await keep(transaction, context.actor, old, wanted, context.now())
  })
}

/**
 * As little mail as the law lets one have, for whoever comes by the link in a mail: without signing in, as
 * mail programs do it by themselves (RFC 8058). Done again, it changes nothing.
 *
 * @throws {Refused} when the link is not, or no longer, one of ours.
 */
export async function makeMailLess({ database, now }: Surroundings, token: string): Promise<void> {
  await inTransaction(database, async (transaction) => {
    const before = await selectOptionalPreferenceByToken(transaction, token)
    if (!before) throw new Refused(noSuchMailLink)
    await keep(transaction, before, before, { ...chosen(before), ...leastMail }, now())
  })
}

const chosen = ({ language, reminders, news }: MailPreference): MailPreference => ({
  ...{ language, reminders, news },
})

async function keep(
  transaction: Transaction,
  by: { readonly accountId: string; readonly name: string },
  before: KeptPreference,
  wanted: MailPreference,
  at: string,
): Promise<void> {
  const { accountId, version } = before
  if (!(await updatePreference(transaction, accountId, wanted, version)))
    throw new Refused(changedMeanwhile)
  if (!wanted.news) await deleteUntoldNews(transaction, accountId)
  await appendToLog(transaction, {
    at,
    actor: { accountId: by.accountId, name: by.name },
    action: 'set-mail-preference',
    entity: 'account',
    entityId: accountId,
    old: chosen(before),
    new: wanted,
  })
}
