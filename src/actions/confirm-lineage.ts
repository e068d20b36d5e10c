import { Refused } from '../core/base/refusal.ts'
import type { LineageLine } from '../core/plan/lineage.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { lockPlans } from '../store/plan.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { keepLineage } from './keep-lineage.ts'
import { lineageInHand, placesOfLine } from './lineage-in-hand.ts'
import { redactPlans } from './redact-publications.ts'
import { nothingToConfirm } from './refusals.ts'

export interface LineageToConfirm {
  readonly slug: string
  /** The slug of the plan that the lines were held against. */
  readonly before: string | undefined
  /** What the person saw. */
  readonly seen: string
  /** The codes of the measures, or all that are sure. */
  readonly which: 'sure' | readonly string[]
}

/**
 * Confirms what measures of a plan go on from, as it was shown; what is shown to go on from nothing begins
 * with this plan.
 *
 * @throws {Refused} when the actor may not, there is no such plan, something that it was shown from has
 *   changed meanwhile, or nothing is there to be confirmed.
 */
export async function confirmLineage(
  context: ActionContext,
  { slug, before, seen, which }: LineageToConfirm,
): Promise<{ confirmed: number }> {
  return await whenPermitted(context, 'link-plans', async (transaction) => {
    await lockPlans(transaction)
    const { plan, lines, next } = await lineageInHand(transaction, slug, before, seen)
    const isMeant = ({ measure, isSure }: LineageLine) =>
      which === 'sure' ? isSure : which.includes(measure.code)
    const meant = lines.filter(isMeant)
    if (meant.length === 0) throw new Refused(nothingToConfirm)
    const links = meant.map(placesOfLine)
    const said = { version: next, byPerson: true }
    const previousValues = await keepLineage(context, transaction, plan, links, said)
    await appendToLog(transaction, {
      at: context.now(),
      actor: context.actor,
      action: 'confirm-lineage',
      entity: 'plan',
      entityId: slug,
      old: null,
      new: { version: next, links, previousValues },
    })
    // What is sensitive in the one plan is so in the other from now on.
    const former = links.flatMap(({ previous }) => previous?.slug ?? [])
    await redactPlans(context, transaction, [...new Set([...former, slug])])
    return { confirmed: meant.length }
  })
}
