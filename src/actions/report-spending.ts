import { localTime } from '../core/base/instant.ts'
import { Refused } from '../core/base/refusal.ts'
import type { MoneyReport } from '../core/report/money-report.ts'
import { type ReportedAmount, refusalOfMoney } from '../core/report/refusal-of-money.ts'
import { appendToLog } from '../store/audit.writer.ts'
import {
  selectMoneyReportsOf,
  selectOptionalMeasureToReportOn,
} from '../store/money-report.reader.ts'
import { insertMoneyReports } from '../store/money-report.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { refusedAsNotThere } from './not-there.ts'
import { changedMeanwhile, noSuchMeasure } from './refusals.ts'

export interface EnteredMoney extends ReportedAmount {
  readonly slug: string
  /** The measure's code. */
  readonly measure: string
  /** The position of the funding that it is of; 0 for money that the plan does not name. */
  readonly allocation: number
  /** The revision of this kind and period that the person saw; 0 when there was none. */
  readonly revision: number
}

/**
 * Reports what was planned, committed or spent in a period, or corrects it: a correction is the next
 * revision, the old one stays.
 *
 * @throws {Refused} when the actor may not, there is no such measure, the amount cannot be of it, or
 *   somebody reported meanwhile.
 */
export async function reportSpending(
  context: ActionContext,
  entered: EnteredMoney,
): Promise<{ revision: number }> {
  return await whenPermitted(context, 'report-spending', async (transaction) => {
    const measure = await selectOptionalMeasureToReportOn(
      transaction,
      entered,
      localTime(context.now()).date,
    )
    if (!measure) throw await refusedAsNotThere(transaction, entered.slug, noSuchMeasure)
    const { slug, measure: code, allocation, kind, period } = entered
    const of = { measureId: measure.id, allocation, kind }
    const reports = await selectMoneyReportsOf(transaction, of)
    const periods = reports.map((report) => report.period)
    const refusal = refusalOfMoney(measure, allocation, entered, periods)
    if (refusal) throw new Refused(refusal)

    const old = reports.find((report) => report.period === period)
    if ((old?.revision ?? 0) !== entered.revision) throw new Refused(changedMeanwhile)
    const report: MoneyReport = {
      period,
      kind,
      amount: entered.amount,
      currency: entered.currency,
      evidence: entered.evidence,
      note: entered.note,
      enteredBy: context.actor.name,
      enteredAt: context.now(),
      revision: entered.revision + 1,
      demonstration: false,
    }
    await insertMoneyReports(transaction, [{ ...report, ...of }])
    await appendToLog(transaction, {
      at: report.enteredAt,
      actor: context.actor,
      action: 'report-spending',
      entity: 'money-report',
      entityId: `${slug}/${code}/${allocation}/${kind}/${period}`,
      old: old ? whatItSays(old) : null,
      new: whatItSays(report),
    })
    return { revision: report.revision }
  })
}

const whatItSays = ({ amount, currency, evidence, note, revision }: MoneyReport) => ({
  amount,
  currency,
  evidence,
  note,
  revision,
})
