import { localTime } from '../core/base/instant.ts'
import { Refused } from '../core/base/refusal.ts'
import { planOn } from '../core/plan/plan-on.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { selectOptionalPlan } from '../store/plan.reader.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { keepPublication } from './keep-publication.ts'
import { noSuchPlan, publishedMeanwhile, reportChangedMeanwhile } from './refusals.ts'
import { selectOptionalSignedReport } from './signed-report.ts'
import { refuseUnlessConfirmed } from './texts-to-confirm.ts'

/**
 * Freezes the plan, its reports and their degrees as they stand into the next version, which the
 * public pages answer from.
 *
 * @param seen the latest version that the person saw, 0 for none: a form sent twice publishes once.
 * @param confirmed the digest of the words in which a number stands that is kept back, as the person saw them; of none
 *   nothing has to be confirmed.
 * @param report the version of the annual report that is to be published with it, 0 for none.
 * @throws {Refused} when the actor may not, there is no such adopted plan, a later version is out, or the
 *   annual report is another than the person saw, or words that may tell what is kept back were not confirmed.
 */
export async function publishPlan(
  context: ActionContext,
  {
    slug,
    seen,
    report = 0,
    confirmed = '',
  }: {
    readonly slug: string
    readonly seen: number
    readonly report?: number
    readonly confirmed?: string
  },
): Promise<{ version: number }> {
  return await whenPermitted(context, 'publish-plan', async (transaction) => {
    const plan = await selectOptionalPlan(transaction, slug)
    if (!plan) throw new Refused(noSuchPlan)
    const publishedAt = context.now()
    const asToday = planOn(plan, localTime(publishedAt).date)
    const signed = await selectOptionalSignedReport(transaction, slug, localTime(publishedAt).date)
    if ((signed?.version ?? 0) !== report) throw new Refused(reportChangedMeanwhile)
    const by = { publishedAt, publishedBy: context.actor.name }
    const { version, sha256, telling, isKeeping } = await keepPublication(
      transaction,
      asToday,
      by,
      signed?.report,
    )
    if (version !== seen + 1) throw new Refused(publishedMeanwhile)
    refuseUnlessConfirmed(telling, confirmed)
    // Apart, since anyone sees what the entry of the publishing says; and also where there are none, since anyone can
    // count the entries: how many texts there are would tell what is kept back.
    if (isKeeping)
      await appendToLog(transaction, {
        at: publishedAt,
        actor: context.actor,
        action: 'confirm-texts',
        entity: 'publication',
        entityId: `${slug}/${version}`,
        old: null,
        new: { texts: telling.length },
      })
    await appendToLog(transaction, {
      at: publishedAt,
      actor: context.actor,
      action: 'publish-plan',
      entity: 'publication',
      entityId: `${slug}/${version}`,
      old: version === 1 ? null : { version: version - 1 },
      new: {
        ...{ version, sha256 },
        ...(signed ? { annualReport: signed.version } : {}),
      },
    })
    return { version }
  })
}
