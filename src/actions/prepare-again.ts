import { Refused } from '../core/base/refusal.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { enqueueJob } from '../store/jobs/job.writer.ts'
import { selectOptionalPreparation } from '../store/preparation.reader.ts'
import { markToBeginAgain } from '../store/preparation.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { alreadyPreparing } from './refusals.ts'

/**
 * Has those files of a publication made that are not there: after it was called off, after it failed, or
 * where the machine could not print before.
 *
 * @throws {Refused} when the actor may not, or it is under way anyhow.
 */
export async function prepareAgain(
  context: ActionContext,
  { slug, version }: { readonly slug: string; readonly version: number },
): Promise<void> {
  await whenPermitted(context, 'publish-plan', async (transaction) => {
    const preparation = await selectOptionalPreparation(transaction, slug, version)
    const at = context.now()
    if (!preparation || !(await markToBeginAgain(transaction, preparation, at)))
      throw new Refused(alreadyPreparing)
    const { publicationId, edition } = preparation
    await enqueueJob(transaction, 'prepare-publication', { publicationId, edition })
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'prepare-publication',
      entity: 'publication',
      entityId: `${slug}/${version}`,
      old: { state: preparation.state, leftOut: preparation.leftOut.length },
      new: { state: 'waiting' },
    })
  })
}
