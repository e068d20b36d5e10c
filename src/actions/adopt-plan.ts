import { localTime } from '../core/base/instant.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import { adoptDraft } from '../core/plan/adopt-draft.ts'
import { parseAdoption, type RawAdoption } from '../core/plan/adoption.ts'
import { isOfDraft, refusalToMovePlan, wrongPlanStatus } from '../core/plan/plan-status.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { keepAdoptedPlan, lockPlans } from '../store/plan.writer.ts'
import type { ActionContext } from './action-context.ts'
import { draftToChange, type SeenDraft } from './draft-to-change.ts'
import { freeSlug } from './free-slug.ts'
import { whenPermitted } from './in-transaction.ts'
import { keepSensitivity, redactBefore } from './keep-sensitivity.ts'
import { keepToldLineage } from './keep-told-lineage.ts'
import { draftOfAmendment } from './refusals.ts'

/**
 * Records the act by which a body made the plan binding. From then on the plan has a permanent address.
 *
 * @throws {Refused} with everything that stands in the way: the fields of the act, what the draft
 *   lacks, a change made meanwhile, or a plan that is no draft any more.
 */
export async function adoptPlan(
  context: ActionContext,
  request: SeenDraft & { readonly adoption: RawAdoption },
): Promise<{ slug: string }> {
  return await whenPermitted(context, 'adopt-plan', async (transaction) => {
    const at = context.now()
    const { status, version, draft, amends, continues } = await draftToChange(transaction, request)
    const refusal = refusalToMovePlan(status, 'adopted', context.actor)
    if (refusal || !isOfDraft(status)) throw new Refused(refusal ?? wrongPlanStatus)
    if (amends !== null) throw new Refused(draftOfAmendment)

    const adoption = parseAdoption(request.adoption, localTime(at).date)
    const content = adoptDraft(draft)
    if (areRefusals(adoption) || areRefusals(content))
      throw new Refused(...[adoption, content].filter((each) => areRefusals(each)).flat())

    await lockPlans(transaction)
    const slug = await freeSlug(transaction, content.year)
    await keepAdoptedPlan(transaction, request.planId, {
      slug,
      content,
      adoption,
      by: context.actor.name,
      at,
    })
    const goesOn =
      continues === null
        ? {}
        : { continues, ...(await keepToldLineage(context, transaction, slug, continues)) }
    const entry = { enteredBy: context.actor.name, enteredAt: at }
    const sensitive = await keepSensitivity(
      transaction,
      { slug, language: content.language },
      content.measures,
      entry,
    )
    await redactBefore(context, transaction, slug, sensitive)
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'adopt-plan',
      entity: 'plan',
      entityId: request.planId,
      old: { status, version },
      new: {
        ...{ status: 'adopted', slug, adoption, measures: content.measures.length, ...goesOn },
        ...(sensitive.length > 0 ? { sensitive } : {}),
      },
    })
    return { slug }
  })
}
