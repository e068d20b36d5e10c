import { localTime } from '../core/base/instant.ts'
import type { Words } from '../core/base/language.ts'
import type { Period } from '../core/base/period.ts'
import { Refused } from '../core/base/refusal.ts'
import { refusalUnlessThere } from '../core/plan/indicator-there.ts'
import { ruleInForce } from '../core/plan/target-in-force.ts'
import { refusalToCorrect, refusalToReport } from '../core/report/refusal-to-report.ts'
import type { Report, ReportedValue } from '../core/report/report.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { selectOptionalIndicatorToReportOn } from '../store/indicator.reader.ts'
import { selectOptionalReport } from '../store/report.reader.ts'
import { insertReports } from '../store/report.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { refusedAsNotThere } from './not-there.ts'
import { changedMeanwhile, noSuchIndicator } from './refusals.ts'

export interface EnteredValue {
  readonly slug: string
  /** The measure's code. */
  readonly measure: string
  /** The indicator's position in its measure. */
  readonly indicator: number
  readonly period: Period
  readonly reported: ReportedValue
  readonly note: Words | null
  /** The revision of this period that the person saw; 0 when there was none. */
  readonly revision: number
  /** Whether the institution is to report for the period all the same. */
  readonly leavesOwed?: boolean
}

/**
 * Reports a value for a period, or corrects it: a correction is the next revision, the old one stays.
 *
 * @throws {Refused} when the actor may not, there is no such indicator, the value does not fit it, a
 *   correction says no reason, or somebody reported meanwhile.
 */
export async function enterValue(
  context: ActionContext,
  entered: EnteredValue,
): Promise<{ revision: number }> {
  return await whenPermitted(context, 'enter-value', async (transaction) => {
    const indicator = await selectOptionalIndicatorToReportOn(transaction, entered)
    if (!indicator) throw await refusedAsNotThere(transaction, entered.slug, noSuchIndicator)
    const enteredAt = context.now()
    const today = localTime(enteredAt).date
    const { rule } = ruleInForce(indicator.rule, indicator.targetRevisions, today)
    const refusal =
      refusalUnlessThere(indicator, today) ??
      refusalToReport({ rule, planYear: indicator.planYear }, entered)
    if (refusal) throw new Refused(refusal)

    const old = await selectOptionalReport(transaction, indicator.id, entered.period)
    if ((old?.revision ?? 0) !== entered.revision) throw new Refused(changedMeanwhile)
    const withoutReason = refusalToCorrect(entered.revision + 1, entered.note)
    if (withoutReason) throw new Refused(withoutReason)
    const report: Report = {
      period: entered.period,
      reported: entered.reported,
      note: entered.note,
      enteredBy: context.actor.name,
      enteredAt,
      revision: entered.revision + 1,
      demonstration: false,
    }
    const leavesOwed = entered.leavesOwed ?? false
    await insertReports(transaction, [{ ...report, indicatorId: indicator.id, leavesOwed }])
    const { slug, measure, indicator: position, period } = entered
    await appendToLog(transaction, {
      at: report.enteredAt,
      actor: context.actor,
      action: 'enter-value',
      entity: 'report',
      entityId: `${slug}/${measure}/${position}/${period}`,
      old: old ? whatItSays(old) : null,
      new: { ...whatItSays(report), ...(leavesOwed ? { leavesOwed } : {}) },
    })
    return { revision: report.revision }
  })
}

const whatItSays = ({ reported, note, revision }: Report) => ({
  reported,
  note,
  revision,
})
