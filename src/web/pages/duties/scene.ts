import { mayFor } from '../../../core/access/permissions.ts'
import type { Measure, Plan } from '../../../core/plan/plan.ts'
import { planOn } from '../../../core/plan/plan-on.ts'
import { checkEntry, type EntryWarning } from '../../../core/report/entry-check.ts'
import { isReady } from '../../../core/report/is-ready.ts'
import { judgeFields } from '../../../core/report/judge-report.ts'
import type { ReportContent } from '../../../core/report/report-content.ts'
import type { ReportSubject } from '../../../core/report/report-fields.ts'
import { isOwed, type NotDue } from '../../../core/report/what-is-due.ts'
import { listExpectedReports } from '../../../store/expected-report.reader.ts'
import { selectPlan } from '../../../store/plan.reader.ts'
import {
  listReportPlaces,
  type ReportPlace,
  selectOptionalReportPlace,
} from '../../../store/report-place.reader.ts'
import { measureOf, type PlanView } from '../../parts/plan/plan-view.ts'
import type { Visit } from '../../visit.ts'
import { todayOf } from '../plans/as-of.ts'
import { type PlanInSight, planInSight } from '../plans/plan-in-sight.ts'

/** The report of one measure with the measure itself. */
export interface DutyLine {
  readonly place: ReportPlace
  readonly measure: Measure
  /** Why nothing is due; null where the report is due. */
  readonly notDue: NotDue | null
}

/** What is owed for one period of one plan, in the order of the plan. */
export interface DutyPeriod {
  readonly view: PlanInSight
  readonly lines: readonly DutyLine[]
}

/** Nothing where there is no such plan; a measure that a decision took out is owed by nobody who has not begun. */
export async function dutiesOfPeriod(
  visit: Visit,
  slug: string,
  period: string,
): Promise<DutyPeriod | undefined> {
  const today = todayOf(visit)
  const view = await planInSight(visit, slug, today)
  if (!view) return undefined
  const places = await listReportPlaces(visit.database, { slug, period }, today)
  const wanted = { planId: view.plan.id, withClosed: true }
  const expected = new Map(
    (await listExpectedReports(visit.database, wanted, today))
      .filter((each) => each.period === period)
      .map((each) => [each.measure.code, each.notDue]),
  )
  const plans = await plansThen(visit, view, places)
  const lines = places.flatMap((place) => {
    const measure = measureOf(plans.get(place.goesBy) ?? view, place.measure)
    const notDue = expected.get(place.measure) ?? null
    const isThere = place.status !== 'open' || notDue?.kind !== 'taken-out'
    return measure && isThere ? [{ place, measure, notDue }] : []
  })
  return { view, lines }
}

/** An amended plan as it was on each of the days that reports handed in before go by. */
async function plansThen(
  visit: Visit,
  { plan }: PlanView,
  places: readonly ReportPlace[],
): Promise<ReadonlyMap<string, { readonly plan: Plan }>> {
  const today = todayOf(visit)
  const days = new Set(places.map(({ goesBy }) => goesBy).filter((day) => day !== today))
  if (!plan.amendments || days.size === 0) return new Map()
  const kept = await selectPlan(visit.database, plan.slug)
  return new Map([...days].map((day) => [day, { plan: planOn(kept, day) }]))
}

/** One report that somebody has before them, and where it stands among those that they may write to. */
export interface ReportInHand {
  readonly view: PlanInSight
  readonly line: DutyLine
  /** From 1, of so many of the period. */
  readonly position: number
  readonly all: number
  /** The code of the next measure of which something can be written; null where there is none. */
  readonly next: string | null
}

/** The report of a measure that the visitor's institutions owe or help with; of others there is none. */
export async function reportInHand(
  visit: Visit,
  { slug, period, code }: { readonly slug: string; readonly period: string; readonly code: string },
): Promise<ReportInHand | undefined> {
  const today = todayOf(visit)
  const { database } = visit
  const place = await selectOptionalReportPlace(database, { slug, period, measure: code }, today)
  const view = place && (await planInSight(visit, slug, today))
  if (!view || !measureOf(view, code)) return undefined
  const then = (await plansThen(visit, view, [place])).get(place.goesBy)
  const measure = measureOf(then ?? view, code)
  if (!measure) return undefined
  // Whoever may write to all reports goes on through all of them.
  const institutions = mayFor(visit, 'read-duties', []) ? {} : { institutions: visit.institutions }
  const wanted = { planId: place.planId, withClosed: true, ...institutions }
  const lines = (await listExpectedReports(database, wanted, today)).filter(
    (each) =>
      each.period === period &&
      mayFor(visit, 'read-duties', [each.duty.reports, ...each.duty.contributes]) &&
      (each.status !== 'open' || each.notDue?.kind !== 'taken-out'),
  )
  const own = lines.find((each) => each.measure.code === code)
  if (!own) return undefined
  const asked = lines.filter((each) => each === own || each.version > 0 || each.notDue === null)
  const position = asked.indexOf(own) + 1
  const others = [...asked.slice(position), ...asked.slice(0, position - 1)]
  const next = others.find(({ status, notDue }) => isOwed(status, notDue))?.measure.code ?? null
  const line = { place, measure, notDue: own.notDue }
  return { view, line, position, all: asked.length, next }
}

/** What looks unlike the past in what is right already, whether or not somebody confirmed it. */
export function warningsOf(
  subject: ReportSubject,
  content: ReportContent | null,
): readonly EntryWarning[] {
  return content === null ? [] : checkEntry(subject, judgeFields(subject, content))
}

/** Whether a report can be submitted as it is. */
export const isComplete = ({ subject, content }: ReportPlace): boolean =>
  content !== null && isReady(subject, content)
