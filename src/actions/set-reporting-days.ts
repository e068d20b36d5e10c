import { areRefusals, Refused } from '../core/base/refusal.ts'
import { periodsOfCalendar } from '../core/report/reporting-period.ts'
import { parseTypedDueDays } from '../core/report/typed-due-days.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { selectOptionalPlanToSet } from '../store/measure-to-decide.reader.ts'
import { selectReportingPeriods } from '../store/plan-settings.reader.ts'
import { insertReportingPeriods } from '../store/plan-settings.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { refusedAsNotThere } from './not-there.ts'
import { changedMeanwhile, noSuchPlan } from './refusals.ts'

/**
 * Sets the last day on which each period's report is in time. A report entered later is marked late and
 * counts all the same.
 *
 * @throws {Refused} when the actor may not, there is no such plan, a day is wrong, or somebody set the
 *   days meanwhile.
 */
export async function setReportingDays(
  context: ActionContext,
  request: {
    readonly slug: string
    /** As typed, in the order of the calendar's periods; empty where none is set. */
    readonly days: readonly string[]
    /** The version of the days that the person saw; 0 when none were set. */
    readonly seen: number
  },
): Promise<void> {
  const { slug, days, seen } = request
  await whenPermitted(context, 'set-plan-criteria', async (transaction) => {
    const at = context.now()
    const plan = await selectOptionalPlanToSet(transaction, slug)
    if (!plan) throw await refusedAsNotThere(transaction, slug, noSuchPlan)
    const before = await selectReportingPeriods(transaction, plan.id)
    if (before.version !== seen) throw new Refused(changedMeanwhile)
    const read = parseTypedDueDays(days, periodsOfCalendar(before.periods, plan.year))
    if (areRefusals(read)) throw new Refused(...read)
    const { periods } = read

    const entry = { enteredBy: context.actor.name, enteredAt: at }
    await insertReportingPeriods(transaction, plan.id, before.version + 1, periods, entry)
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'set-reporting-days',
      entity: 'plan',
      entityId: slug,
      old: before.version === 0 ? null : before.periods,
      new: periods,
    })
  })
}
