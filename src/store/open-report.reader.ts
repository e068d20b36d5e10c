import type { PlainDate } from '../core/base/plain-date.ts'
import { decisionInForce } from '../core/plan/decision.ts'
import type { OpenReport } from '../core/report/closing.ts'
import type { Database } from './database.ts'
import { listDecisions } from './decision.reader.ts'
import { listDuties } from './duty.reader.ts'
import { listReportStandings } from './measure-report.reader.ts'
import { selectReportingPeriods } from './plan-settings.reader.ts'

/**
 * The reports of a plan that somebody owes and that are not accepted, in the order of the plan. A measure
 * that a decision in force has taken out owes none.
 */
export async function listOpenReports(
  database: Database,
  planId: string,
  today: PlainDate,
): Promise<OpenReport[]> {
  const duties = await listDuties(database, planId)
  const { periods } = await selectReportingPeriods(database, planId)
  const decisions = await listDecisions(database, planId)
  const accepted = new Set(
    (await listReportStandings(database, planId))
      .filter(({ status }) => status === 'accepted')
      .map(({ measure, period }) => `${measure} ${period}`),
  )
  return duties.flatMap(({ measure }) => {
    const steps = decisions.filter((each) => each.measure === measure)
    if (decisionInForce(steps, today) !== null) return []
    return periods
      .filter(({ period }) => !accepted.has(`${measure} ${period}`))
      .map(({ period }) => ({ measure, period }))
  })
}
