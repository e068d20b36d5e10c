import { Refused } from '../core/base/refusal.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { selectOptionalPreparation } from '../store/preparation.reader.ts'
import { markCancelled } from '../store/preparation.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { nothingToCancel } from './refusals.ts'

/**
 * Calls off the making of a publication's files: the one in hand is given up, no other begun. What is made
 * stays.
 *
 * @throws {Refused} when the actor may not, or nothing is being made.
 */
export async function cancelPreparation(
  context: ActionContext,
  { slug, version }: { readonly slug: string; readonly version: number },
): Promise<void> {
  await whenPermitted(context, 'publish-plan', async (transaction) => {
    const preparation = await selectOptionalPreparation(transaction, slug, version)
    const at = context.now()
    if (!preparation || !(await markCancelled(transaction, preparation, at)))
      throw new Refused(nothingToCancel)
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'cancel-preparation',
      entity: 'publication',
      entityId: `${slug}/${version}`,
      old: { state: preparation.state, step: preparation.step, steps: preparation.steps },
      new: { state: 'cancelled' },
    })
  })
}
