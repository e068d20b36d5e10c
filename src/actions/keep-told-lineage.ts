import { planOn } from '../core/plan/plan-on.ts'
import { proposedLineage } from '../core/plan/proposed-lineage.ts'
import type { Transaction } from '../store/database.ts'
import { selectPlan } from '../store/plan.reader.ts'
import type { ActionContext } from './action-context.ts'
import { keepLineage } from './keep-lineage.ts'

/**
 * Keeps which measures and indicators of a plan just adopted go on from which of the plan that it was begun
 * from, as their words tell it. A person confirms or changes it afterwards.
 */
export async function keepToldLineage(
  context: ActionContext,
  transaction: Transaction,
  slug: string,
  continues: string,
): Promise<{ linkedMeasures: number; previousValues: number }> {
  const before = await selectPlan(transaction, continues)
  const plan = await selectPlan(transaction, slug)
  const links = proposedLineage(planOn(before, null), plan).map((each) => ({
    measure: each.measure,
    previous: { slug: continues, measure: each.previous },
    indicators: each.indicators.map(({ position, previous: indicator }) => ({
      position,
      previous: { slug: continues, measure: each.previous, indicator },
    })),
  }))
  const said = { version: 1, byPerson: false }
  const previousValues = await keepLineage(context, transaction, plan, links, said)
  return { linkedMeasures: links.length, previousValues }
}
