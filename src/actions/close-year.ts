import { localTime } from '../core/base/instant.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import { typedText } from '../core/base/typed-text.ts'
import { lastDayOfYear } from '../core/plan/in-the-year.ts'
import { refusalToMovePlan } from '../core/plan/plan-status.ts'
import { reasonsToClose } from '../core/report/closing.ts'
import { idsOfMeasures } from '../store/amendment.reader.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { listOpenReports } from '../store/open-report.reader.ts'
import { keepPlanStatus } from '../store/plan.writer.ts'
import { listYearEnds, selectOptionalPlanToClose } from '../store/year-end.reader.ts'
import { insertYearEnd } from '../store/year-end.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { noSuchPlan, yearIsNotOver } from './refusals.ts'

export interface YearToClose {
  readonly slug: string
  /** A reason for all reports that are owed and have none of their own. */
  readonly reason: string
  /** The reasons for single reports, by the names of their fields. */
  readonly reasons: Readonly<Record<string, string | undefined>>
}

/**
 * Closes the year of a plan: nothing is reported, decided or amended in it any more. Each report that is
 * still owed is named with the reason why the year ends without it.
 *
 * @throws {Refused} when the actor may not, there is no such plan, it is closed already, its year is not
 *   over, or a report is owed that no reason is given for.
 */
export async function closeYear(
  context: ActionContext,
  { slug, reason, reasons }: YearToClose,
): Promise<void> {
  await whenPermitted(context, 'close-year', async (transaction) => {
    const at = context.now()
    const today = localTime(at).date
    const plan = await selectOptionalPlanToClose(transaction, slug)
    if (!plan) throw new Refused(noSuchPlan)
    const refusal = refusalToMovePlan(plan.status, 'closed', context.actor)
    if (refusal) throw new Refused(refusal)
    if (today <= lastDayOfYear(plan.year)) throw new Refused(yearIsNotOver)
    const open = await listOpenReports(transaction, plan.id, today)
    const given = reasonsToClose(open, reasons, reason)
    if (areRefusals(given)) throw new Refused(...given)

    const version = ((await listYearEnds(transaction, plan.id)).at(-1)?.version ?? 0) + 1
    const ids = await idsOfMeasures(transaction, plan.id)
    await insertYearEnd(
      transaction,
      { planId: plan.id, version, how: 'closed', reason: typedText(reason) },
      given.without.map((each) => ({ ...each, measureId: ids.get(each.measure)?.id ?? '' })),
      { enteredBy: context.actor.name, enteredAt: at },
    )
    await keepPlanStatus(transaction, plan.id, 'closed')
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'close-year',
      entity: 'plan',
      entityId: slug,
      old: { status: plan.status },
      new: { status: 'closed', withoutReport: given.without },
    })
  })
}
