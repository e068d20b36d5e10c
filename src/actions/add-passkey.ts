import { Refused } from '../core/base/refusal.ts'
import { selectOptionalAccountById } from '../store/account.reader.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { listPasskeys, selectOptionalPasskey } from '../store/passkey.reader.ts'
import {
  deletePasskey,
  insertPasskey,
  insertPasskeyChallenge,
  takePasskeyChallenge,
} from '../store/passkey.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { challengeEnds } from './passkey-challenge.ts'
import { noSuchAccount, noSuchPasskey, passkeyNameWanted, passkeyRefused } from './refusals.ts'
import { creationOptions, madePasskey } from './web-authn.ts'

const longestName = 100

/** What the browser needs to make a passkey for one's own account. Its challenge is good once, for minutes. */
export async function offerPasskey(context: ActionContext, origin: string): Promise<object> {
  return await whenPermitted(context, 'keep-own-account', async (transaction) => {
    const { accountId } = context.actor
    const account = await selectOptionalAccountById(transaction, accountId)
    if (!account) throw new Refused(noSuchAccount)
    const options = await creationOptions(
      origin,
      account,
      await listPasskeys(transaction, accountId),
    )
    const now = context.now()
    const ends = { now, expiresAt: challengeEnds(now) }
    await insertPasskeyChallenge(transaction, options.challenge, accountId, ends)
    return options
  })
}

/**
 * Keeps the passkey that the browser has made.
 *
 * @throws {Refused} when it answers no challenge of ours, was made for another site, or has no name.
 */
export async function addPasskey(
  context: ActionContext,
  made: { readonly response: unknown; readonly name: string; readonly origin: string },
): Promise<void> {
  await whenPermitted(context, 'keep-own-account', async (transaction) => {
    const { actor } = context
    const at = context.now()
    const name = made.name.replace(/\s+/gu, ' ').trim()
    if (name === '' || name.length > longestName) throw new Refused(passkeyNameWanted)
    const passkey = await madePasskey(made.response, made.origin, (challenge) =>
      takePasskeyChallenge(transaction, challenge, actor.accountId, at),
    )
    if (!passkey || (await selectOptionalPasskey(transaction, passkey.credentialId)))
      throw new Refused(passkeyRefused)
    await insertPasskey(transaction, {
      ...passkey,
      accountId: actor.accountId,
      name,
      createdAt: at,
    })
    await appendToLog(transaction, {
      at,
      actor,
      action: 'add-passkey',
      entity: 'account',
      entityId: actor.accountId,
      old: null,
      new: { name },
    })
  })
}

/**
 * From now on the passkey opens nothing.
 *
 * @throws {Refused} when the account has none such.
 */
export async function removePasskey(context: ActionContext, credentialId: string): Promise<void> {
  await whenPermitted(context, 'keep-own-account', async (transaction) => {
    const { actor } = context
    const name = await deletePasskey(transaction, actor.accountId, credentialId)
    if (name === undefined) throw new Refused(noSuchPasskey)
    await appendToLog(transaction, {
      at: context.now(),
      actor,
      action: 'remove-passkey',
      entity: 'account',
      entityId: actor.accountId,
      old: { name },
      new: null,
    })
  })
}
