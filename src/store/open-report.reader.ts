import type { PlainDate } from '../core/base/plain-date.ts'
import type { OpenReport } from '../core/report/closing.ts'
import { isOwed } from '../core/report/what-is-due.ts'
import type { Database } from './database.ts'
import { listExpectedReports } from './expected-report.reader.ts'

/** The reports of a plan that somebody owes or that wait to be accepted, measure by measure in its order. */
export async function listOpenReports(
  database: Database,
  planId: string,
  today: PlainDate,
): Promise<OpenReport[]> {
  const open = (await listExpectedReports(database, { planId, withClosed: true }, today)).filter(
    ({ status, notDue }) => status === 'submitted' || isOwed(status, notDue),
  )
  return [...Map.groupBy(open, ({ measure }) => measure.code)].flatMap(([measure, of]) =>
    of.map(({ period }) => ({ measure, period })),
  )
}
