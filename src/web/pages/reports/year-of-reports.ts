import type { PlainDate } from '../../../core/base/plain-date.ts'
import { decisionInForce } from '../../../core/plan/decision.ts'
import type { ReportingPeriod } from '../../../core/report/reporting-period.ts'
import {
  type OwedReport,
  type PeriodStanding,
  standingOfYear,
} from '../../../core/report/year-standing.ts'
import type { Database } from '../../../store/database.ts'
import { listDuties, selectOptionalYearOpening } from '../../../store/duty.reader.ts'
import { listInstitutions } from '../../../store/institution.reader.ts'
import { listReportStandings } from '../../../store/measure-report.reader.ts'
import type { PlanView } from '../../parts/plan/plan-view.ts'

/** How the year of a plan goes: every institution by every period. */
export interface YearOfReports {
  readonly calendar: readonly ReportingPeriod[]
  readonly standings: readonly PeriodStanding[]
  /** Short names by ids, in the order in which they are shown. */
  readonly names: ReadonlyMap<string, string>
}

/** Nothing while the year is not open. */
export async function yearOfReports(
  database: Database,
  { plan, circumstances }: PlanView,
  today: PlainDate,
): Promise<YearOfReports | undefined> {
  if (!(await selectOptionalYearOpening(database, plan.id))) return undefined
  const calendar = circumstances.periods ?? []
  const duties = await listDuties(database, plan.id)
  const begun = new Map(
    (await listReportStandings(database, plan.id)).map((each) => [
      `${each.measure} ${each.period}`,
      each,
    ]),
  )
  const owed = duties.flatMap(({ measure, reports: institution }) => {
    const steps = (circumstances.decisions ?? []).filter((each) => each.measure === measure)
    const isOut = decisionInForce(steps, today) !== null
    return calendar.flatMap(({ period }): OwedReport[] => {
      const kept = begun.get(`${measure} ${period}`)
      if (isOut && !kept) return []
      const { status, returns } = kept ?? { status: 'open' as const, returns: 0 }
      return [{ measure, period, institution, status, returns }]
    })
  })
  const owing = new Set(owed.map(({ institution }) => institution))
  const register = await listInstitutions(database)
  return {
    calendar,
    standings: standingOfYear(owed, calendar, today),
    names: new Map(
      register.filter(({ id }) => owing.has(id)).map(({ id, shortName }) => [id, shortName]),
    ),
  }
}
