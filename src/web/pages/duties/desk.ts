import { mayFor } from '../../../core/access/permissions.ts'
import type { Period } from '../../../core/base/period.ts'
import type { PlainDate } from '../../../core/base/plain-date.ts'
import { canBe } from '../../../core/report/report-status.ts'
import { isOwed } from '../../../core/report/what-is-due.ts'
import { hasBegun } from '../../../core/report/year-standing.ts'
import type { Database } from '../../../store/database.ts'
import {
  type ExpectedReport,
  listExpectedReports,
  type ReportedPlan,
} from '../../../store/expected-report.reader.ts'
import { listReportSteps } from '../../../store/measure-report.reader.ts'
import { listReportPlaces, type ReportPlace } from '../../../store/report-place.reader.ts'
import type { Visit } from '../../visit.ts'
import { todayOf } from '../plans/as-of.ts'
import { isComplete } from './scene.ts'

/** A report as it stands on the desk of whoever owes it. */
export interface DeskLine extends ExpectedReport {
  /** Whether it lies with the institution and can be submitted as it is. */
  readonly isComplete: boolean
}

/** What the visitor's institutions owe for one period of one plan: what is still owed first, each in the order of the plan. */
export interface DeskPeriod {
  readonly plan: ReportedPlan
  readonly period: Period
  readonly due: PlainDate | null
  readonly lines: readonly DeskLine[]
  /** Those of which nothing is due and nothing was written. */
  readonly notDue: readonly ExpectedReport[]
}

/** Of a visit, as much as says whose desk it is. */
type DeskVisit = Pick<Visit, 'database' | 'now' | 'roles' | 'institutions'>

/** The periods that have begun, those first of which something is owed. */
export async function deskOf(visit: DeskVisit): Promise<readonly DeskPeriod[]> {
  const today = todayOf(visit)
  const { database, institutions } = visit
  const expected = (await listExpectedReports(database, { institutions }, today)).filter(
    ({ period, duty, status, notDue }) =>
      hasBegun(period, today) &&
      mayFor(visit, 'read-duties', [duty.reports, ...duty.contributes]) &&
      (status !== 'open' || notDue?.kind !== 'taken-out'),
  )
  const complete = await completeOf(visit, expected, today)
  const periods = Map.groupBy(expected, ({ plan, period }) => `${plan.id} ${period}`)
  const found = [...periods.values()].map((of) => periodFrom(of, complete))
  const isDone = ({ lines }: DeskPeriod) =>
    lines.every(({ status, notDue }) => !isOwed(status, notDue))
  return [...found.filter((each) => !isDone(each)), ...found.filter(isDone).toReversed()]
}

const periodFrom = (of: readonly ExpectedReport[], complete: ReadonlySet<string>): DeskPeriod => {
  const [first] = of
  if (!first) throw new TypeError('a period of reports has none')
  const { plan, period, due } = first
  const isRest = ({ version, notDue }: ExpectedReport) => version === 0 && notDue !== null
  const lines = of
    .filter((each) => !isRest(each))
    .map((each) => ({ ...each, isComplete: complete.has(nameOf(each)) }))
    // What is to be done stands above what is done.
    .toSorted((a, b) => Number(isOwed(b.status, b.notDue)) - Number(isOwed(a.status, a.notDue)))
  return { plan, period, due, lines, notDue: of.filter(isRest) }
}

/** The names of those that are written and lack nothing: only these are read whole. */
async function completeOf(
  { database }: DeskVisit,
  expected: readonly ExpectedReport[],
  today: PlainDate,
): Promise<ReadonlySet<string>> {
  const written = expected.filter(({ status, version }) => version > 0 && canBe(status, 'submit'))
  const complete = new Set<string>()
  for (const of of Map.groupBy(written, ({ plan, period }) => `${plan.id} ${period}`).values()) {
    const [first] = of
    if (!first) continue
    const { plan, period } = first
    const measures = of.map(({ measure }) => measure.code)
    const asked = { slug: plan.slug, period, measures }
    for (const place of await listReportPlaces(database, asked, today))
      if (isComplete(place) && (await isMended(database, place)))
        complete.add(`${plan.id} ${period} ${place.measureId}`)
  }
  return complete
}

/** What was returned is not sent again as it was. */
async function isMended(
  database: Database,
  { id, status, changedAt }: ReportPlace,
): Promise<boolean> {
  if (status !== 'returned' || id === null) return true
  const last = (await listReportSteps(database, id)).at(-1)
  return last === undefined || last.madeAt !== changedAt
}

const nameOf = ({ plan, period, measure }: ExpectedReport): string =>
  `${plan.id} ${period} ${measure.id}`
