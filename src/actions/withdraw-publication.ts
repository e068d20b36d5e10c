import { localTime } from '../core/base/instant.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import { parseTypedWithdrawal, type RawWithdrawal } from '../core/publication/withdrawal.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { selectOptionalVersion } from '../store/publication.reader.ts'
import { insertWithdrawal } from '../store/withdrawal.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { noSuchPublication, withdrawnAlready } from './refusals.ts'

/**
 * Takes a published version off the public pages, for a reason and by an act that are told in its place.
 * What was kept stays kept, and a withdrawal is not taken back: what is right is published anew.
 *
 * @throws {Refused} when the actor may not, there is no such version, it was withdrawn before, or for
 *   everything that is wrong with what was typed.
 */
export async function withdrawPublication(
  context: ActionContext,
  request: { readonly slug: string; readonly version: number; readonly typed: RawWithdrawal },
): Promise<void> {
  const { slug, version, typed } = request
  await whenPermitted(context, 'withdraw-publication', async (transaction) => {
    const at = context.now()
    const published = await selectOptionalVersion(transaction, slug, version)
    if (!published) throw new Refused(noSuchPublication)
    if (published.isWithdrawn) throw new Refused(withdrawnAlready)
    const withdrawal = parseTypedWithdrawal(typed, {
      published: localTime(published.publishedAt).date,
      today: localTime(at).date,
    })
    if (areRefusals(withdrawal)) throw new Refused(...withdrawal)
    const entry = { enteredBy: context.actor.name, enteredAt: at }
    const isFirst = await insertWithdrawal(transaction, published.id, withdrawal, entry)
    if (!isFirst) throw new Refused(withdrawnAlready)
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'withdraw-publication',
      entity: 'publication',
      entityId: `${slug}/${version}`,
      old: { sha256: published.sha256 },
      new: withdrawal,
    })
  })
}
