import { areRefusals, Refused } from '../core/base/refusal.ts'
import { parseTypedActivityRule, type RawActivityRule } from '../core/report/typed-activity-rule.ts'
import { listActivityRules } from '../store/activity.reader.ts'
import { insertActivityRule } from '../store/activity.writer.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { selectOptionalIndicatorToReportOn } from '../store/indicator.reader.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { refusedAsNotThere } from './not-there.ts'
import { changedMeanwhile, noSuchIndicator } from './refusals.ts'

/**
 * Sets that an indicator's value is proposed from registered activities, by how many there are or by who
 * took part; or that it is no longer so.
 *
 * @throws {Refused} when the actor may not, there is no such indicator, its value is no count, the fields
 *   are wrong, or somebody set it meanwhile.
 */
export async function setActivityRule(
  context: ActionContext,
  request: {
    readonly slug: string
    readonly measure: string
    readonly indicator: number
    readonly rule: RawActivityRule
    /** The version that the person saw; 0 when none was set. */
    readonly seen: number
  },
): Promise<void> {
  const { slug, measure, indicator: position, seen } = request
  await whenPermitted(context, 'set-plan-criteria', async (transaction) => {
    const at = context.now()
    const indicator = await selectOptionalIndicatorToReportOn(transaction, request)
    if (!indicator) throw await refusedAsNotThere(transaction, request.slug, noSuchIndicator)
    const read = parseTypedActivityRule(request.rule, indicator.rule)
    if (areRefusals(read)) throw new Refused(...read)
    const before = (await listActivityRules(transaction, indicator.planId)).find(
      (each) => each.measure === measure && each.indicator === position,
    )
    if ((before?.version ?? 0) !== seen) throw new Refused(changedMeanwhile)

    await insertActivityRule(
      transaction,
      { indicatorId: indicator.id, version: seen + 1 },
      read.rule,
      { enteredBy: context.actor.name, enteredAt: at },
    )
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'set-activity-rule',
      entity: 'indicator',
      entityId: `${slug}/${measure}/${position}`,
      old: before?.rule ?? null,
      new: read.rule,
    })
  })
}
