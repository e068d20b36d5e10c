import { localTime } from '../core/base/instant.ts'
import type { Period } from '../core/base/period.ts'
import { planOn } from '../core/plan/plan-on.ts'
import { proposedLineage } from '../core/plan/proposed-lineage.ts'
import { idsOfMeasures } from '../store/amendment.reader.ts'
import type { Transaction } from '../store/database.ts'
import { insertLineage } from '../store/lineage.writer.ts'
import { selectPlan } from '../store/plan.reader.ts'
import { insertPreviousValue } from '../store/previous-value.writer.ts'
import type { ActionContext } from './action-context.ts'
import { totalsOfPlan } from './totals-of-plan.ts'

/**
 * Keeps which measures and indicators of a plan just adopted go on from which of the plan before, and last
 * year's values with them, which trends are judged against. Answers with how many there are.
 */
export async function keepLineage(
  context: ActionContext,
  transaction: Transaction,
  slug: string,
  continues: string,
): Promise<{ linkedMeasures: number; previousValues: number }> {
  const at = context.now()
  const entry = { enteredBy: context.actor.name, enteredAt: at, demonstration: false }
  const before = await selectPlan(transaction, continues)
  const { totals } = await totalsOfPlan(transaction, before, localTime(at).date)
  const plan = await selectPlan(transaction, slug)
  const links = proposedLineage(planOn(before, null), plan)
  const [old, now] = [
    await idsOfMeasures(transaction, before.id),
    await idsOfMeasures(transaction, plan.id),
  ]
  const indicators = links.flatMap(({ measure, previous, indicators: pairs }) =>
    pairs.flatMap((pair) => {
      const id = now.get(measure)?.indicators.get(pair.position)
      const from = old.get(previous)?.indicators.get(pair.previous)
      const total = totals(previous, pair.previous)
      return id && from ? [{ id, previous: from, total, of: previous }] : []
    }),
  )
  await insertLineage(
    transaction,
    1,
    {
      measures: links.flatMap(({ measure, previous }) => {
        const [id, from] = [now.get(measure)?.id, old.get(previous)?.id]
        return id && from ? [{ id, previous: from }] : []
      }),
      indicators: indicators.map(({ id, previous }) => ({ id, previous })),
    },
    entry,
  )
  let previousValues = 0
  for (const { id, total, of } of indicators) {
    if (!total) continue
    previousValues += 1
    const source = {
      bg: `${continues}, мярка ${of}, отчетено до ${total.of}`,
      en: `${continues}, measure ${of}, reported up to ${total.of}`,
    }
    const period = String(before.year) as Period
    await insertPreviousValue(transaction, id, 1, { value: total.value, period, source }, entry)
  }
  return { linkedMeasures: links.length, previousValues }
}
