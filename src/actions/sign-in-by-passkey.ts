import { Refused } from '../core/base/refusal.ts'
import { selectOptionalAccountById } from '../store/account.reader.ts'
import { selectOptionalPasskey } from '../store/passkey.reader.ts'
import {
  insertPasskeyChallenge,
  noteUseOfPasskey,
  takePasskeyChallenge,
} from '../store/passkey.writer.ts'
import { takeBackFailure } from '../store/sign-in-attempt.writer.ts'
import type { Surroundings } from './action-context.ts'
import { countAttempt } from './count-attempt.ts'
import { inTransaction } from './in-transaction.ts'
import { type Origin, openSession } from './open-session.ts'
import { challengeEnds } from './passkey-challenge.ts'
import { accountIsDisabled, passkeyRefused } from './refusals.ts'
import type { SignedIn } from './sign-in.ts'
import { keysOf } from './sign-in-limits.ts'
import { counterOfShown, requestOptions } from './web-authn.ts'

/** What the browser needs to show a passkey. Its challenge is good once, for minutes. */
export async function askForPasskey(
  { database, now }: Surroundings,
  origin: string,
): Promise<object> {
  const options = await requestOptions(origin)
  const at = now()
  await inTransaction(database, (transaction) =>
    insertPasskeyChallenge(transaction, options.challenge, null, {
      now: at,
      expiresAt: challengeEnds(at),
    }),
  )
  return options
}

/**
 * Opens a session for whoever shows a passkey. It is two factors at once, what one has and what the
 * device asks for before it is used, so no other is asked for.
 *
 * @throws {Refused} when it is nobody's, answers no challenge of ours, or was shown to another site; after
 *   many failures from an address, before it is looked at, saying how long to wait.
 */
export async function signInByPasskey(
  { database, now }: Surroundings,
  shown: Origin & { readonly response: unknown; readonly origin: string },
): Promise<SignedIn> {
  const { response, origin, ...from } = shown
  const at = now()
  const key = keysOf('', from.remoteAddress).address
  await countAttempt(database, [key], at)
  return await inTransaction(database, async (transaction) => {
    const passkey = await selectOptionalPasskey(transaction, idOf(response))
    const account = passkey && (await selectOptionalAccountById(transaction, passkey.accountId))
    if (!passkey || !account) throw new Refused(passkeyRefused)
    const counter = await counterOfShown(response, origin, passkey, (challenge) =>
      takePasskeyChallenge(transaction, challenge, null, at),
    )
    if (counter === undefined) throw new Refused(passkeyRefused)
    if (account.disabledAt !== null) throw new Refused(accountIsDisabled)
    await takeBackFailure(transaction, key)
    await noteUseOfPasskey(transaction, passkey.credentialId, { counter, at })
    const session = await openSession(transaction, account, from, 'passkey', at)
    return { opened: 'session', subject: account, ...session }
  })
}

/** The id that a browser's answer names; what is no answer names none. */
function idOf(response: unknown): string {
  if (typeof response !== 'object' || response === null || !('id' in response)) return ''
  return typeof response.id === 'string' ? response.id : ''
}
