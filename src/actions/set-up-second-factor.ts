import { randomBytes } from 'node:crypto'
import { Refused } from '../core/base/refusal.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { selectOptionalSecondFactor } from '../store/second-factor.reader.ts'
import {
  confirmSecondFactor,
  deleteSecondFactor,
  offerSecondFactor,
  putRecoveryCodes,
  takeTimeStep,
} from '../store/second-factor.writer.ts'
import { deleteSessionsOf } from '../store/session.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import type { Keys } from './keys.ts'
import { hashOfRecoveryCode, newRecoveryCodes } from './recovery-codes.ts'
import { hasSecondFactor, noSecondFactor, wrongCode } from './refusals.ts'
import { sealingOf, secretOf } from './second-factor-secret.ts'
import { stepOfCode } from './totp.ts'

const secretBytes = 20

/**
 * Makes a secret for an authenticator app, to be confirmed by a code from it.
 *
 * @throws {Refused} when the account has a second factor already.
 */
export async function offerSecret(context: ActionContext, keys: Keys): Promise<void> {
  await whenPermitted(context, 'keep-own-account', async (transaction) => {
    const { accountId } = context.actor
    const kept = await selectOptionalSecondFactor(transaction, accountId)
    if (kept && kept.confirmedAt !== null) throw new Refused(hasSecondFactor)
    const secret = randomBytes(secretBytes).toString('base64url')
    await offerSecondFactor(transaction, accountId, keys.seal(secret, sealingOf(accountId)))
  })
}

/** The secret that waits to be confirmed; nothing where none does. */
export async function waitingSecret(
  { actor, database }: ActionContext,
  keys: Keys,
): Promise<Uint8Array | undefined> {
  const kept = await selectOptionalSecondFactor(database, actor.accountId)
  if (!kept || kept.confirmedAt !== null) return undefined
  return secretOf(kept.sealedSecret, actor.accountId, keys)
}

/**
 * From now on a code is asked for after the password. Answers with the recovery codes, which are kept
 * nowhere and cannot be asked for again. Other sessions, opened without it, end.
 *
 * @param session the one that stays
 * @throws {Refused} when the code is not the app's.
 */
export async function confirmOfferedSecret(
  context: ActionContext,
  keys: Keys,
  { code, session }: { readonly code: string; readonly session: string | null },
): Promise<string[]> {
  return await whenPermitted(context, 'keep-own-account', async (transaction) => {
    const { actor } = context
    const at = context.now()
    const kept = await selectOptionalSecondFactor(transaction, actor.accountId)
    if (!kept || kept.confirmedAt !== null) throw new Refused(wrongCode)
    const secret = secretOf(kept.sealedSecret, actor.accountId, keys)
    const step = secret && stepOfCode(secret, code.replace(/\s/g, ''), at)
    if (step === undefined || !(await takeTimeStep(transaction, actor.accountId, step)))
      throw new Refused(wrongCode)

    const codes = newRecoveryCodes()
    await confirmSecondFactor(transaction, actor.accountId, at)
    await putRecoveryCodes(transaction, actor.accountId, codes.map(hashOfRecoveryCode))
    const sessions = await deleteSessionsOf(transaction, actor.accountId, { except: session })
    await appendToLog(transaction, {
      at,
      actor,
      action: 'set-up-second-factor',
      entity: 'account',
      entityId: actor.accountId,
      old: { sessions },
      new: null,
    })
    return codes
  })
}

/**
 * New recovery codes in the place of those before them.
 *
 * @throws {Refused} when the account has no second factor.
 */
export async function renewRecoveryCodes(context: ActionContext): Promise<string[]> {
  return await whenPermitted(context, 'keep-own-account', async (transaction) => {
    const { actor } = context
    const kept = await selectOptionalSecondFactor(transaction, actor.accountId)
    if (!kept?.confirmedAt) throw new Refused(noSecondFactor)
    const codes = newRecoveryCodes()
    await putRecoveryCodes(transaction, actor.accountId, codes.map(hashOfRecoveryCode))
    await appendToLog(transaction, {
      at: context.now(),
      actor,
      action: 'renew-recovery-codes',
      entity: 'account',
      entityId: actor.accountId,
      old: null,
      new: null,
    })
    return codes
  })
}

/**
 * From now on the password alone opens the account.
 *
 * @throws {Refused} when the account has no second factor.
 */
export async function removeSecondFactor(context: ActionContext): Promise<void> {
  await whenPermitted(context, 'keep-own-account', async (transaction) => {
    const { actor } = context
    const kept = await selectOptionalSecondFactor(transaction, actor.accountId)
    if (!kept?.confirmedAt) throw new Refused(noSecondFactor)
    await deleteSecondFactor(transaction, actor.accountId)
    await appendToLog(transaction, {
      at: context.now(),
      actor,
      action: 'remove-second-factor',
      entity: 'account',
      entityId: actor.accountId,
      old: { since: kept.confirmedAt },
      new: null,
    })
  })
}
