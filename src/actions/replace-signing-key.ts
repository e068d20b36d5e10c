import { Refused } from '../core/base/refusal.ts'
import type { ReplacementCause } from '../core/publication/signing-key.ts'
import { listSigningKeys } from '../store/signing-key.reader.ts'
import { lockSigningKeys } from '../store/signing-key.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import type { Keys } from './keys.ts'
import { changedMeanwhile, noKeyYet, noReasonForKey } from './refusals.ts'
import { makeKey, privateHalf } from './signing-key.ts'

/** How long a reason may be, in characters. */
const longestReason = 500

/**
 * A new key in the place of the one in use, which signs that this is its successor, where it can be opened.
 * What it has signed stays verifiable.
 *
 * @param seen the fingerprint of the key that the person saw in use.
 * @throws {Refused} when the actor may not, gives no reason, or the key was replaced meanwhile.
 */
export async function replaceSigningKey(
  context: ActionContext,
  keys: Keys,
  asked: { readonly seen: string; readonly cause: ReplacementCause; readonly reason: string },
): Promise<void> {
  await whenPermitted(context, 'replace-signing-key', async (transaction) => {
    const reason = asked.reason.replace(/\s+/gu, ' ').trim()
    if (reason === '' || reason.length > longestReason) throw new Refused(noReasonForKey)
    await lockSigningKeys(transaction)
    const [key] = (await listSigningKeys(transaction)).slice(-1)
    if (!key) throw new Refused(noKeyYet)
    if (key.fingerprint !== asked.seen) throw new Refused(changedMeanwhile)
    const privateKey = await privateHalf(transaction, key, keys)
    await makeKey(transaction, keys, {
      before: { key, privateKey },
      cause: asked.cause,
      reason,
      actor: context.actor,
      at: context.now(),
    })
  })
}
