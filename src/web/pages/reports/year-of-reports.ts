import type { PlainDate } from '../../../core/base/plain-date.ts'
import type { ReportingPeriod } from '../../../core/report/reporting-period.ts'
import {
  type OwedReport,
  type PeriodStanding,
  standingOfYear,
} from '../../../core/report/year-standing.ts'
import type { Database } from '../../../store/database.ts'
import { selectOptionalYearOpening } from '../../../store/duty.reader.ts'
import { listExpectedReports } from '../../../store/expected-report.reader.ts'
import { listInstitutions } from '../../../store/institution.reader.ts'
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
  const wanted = { planId: plan.id, withClosed: true }
  const owed = (await listExpectedReports(database, wanted, today)).flatMap(
    ({ measure, period, duty, status, returns, notDue }): OwedReport[] =>
      status === 'open' && notDue?.kind === 'taken-out'
        ? []
        : [{ measure: measure.code, institution: duty.reports, period, status, returns, notDue }],
  )
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
