import { mayFor } from '../../../core/access/permissions.ts'
import { decisionInForce } from '../../../core/plan/decision.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import { checkEntry, type EntryWarning } from '../../../core/report/entry-check.ts'
import { isReady } from '../../../core/report/is-ready.ts'
import { judgeFields } from '../../../core/report/judge-report.ts'
import type { ReportContent } from '../../../core/report/report-content.ts'
import type { ReportSubject } from '../../../core/report/report-fields.ts'
import { listReportPlaces, type ReportPlace } from '../../../store/report-place.reader.ts'
import { measureOf, type PlanView } from '../../parts/plan/plan-view.ts'
import type { Visit } from '../../visit.ts'
import { todayOf } from '../plans/as-of.ts'
import { planAtWork } from '../plans/plan-at-work.ts'

/** The report of one measure with the measure itself. */
export interface DutyLine {
  readonly place: ReportPlace
  readonly measure: Measure
}

/** What the visitor's institutions owe for one period of one plan, in the order of the plan. */
export interface DutyPeriod {
  readonly view: PlanView
  readonly lines: readonly DutyLine[]
}

/** Nothing where there is no such plan; a measure that a decision took out is owed by nobody who has not begun. */
export async function dutiesOfPeriod(
  visit: Visit,
  slug: string,
  period: string,
): Promise<DutyPeriod | undefined> {
  const today = todayOf(visit)
  const view = await planAtWork(visit.database, slug, today)
  if (!view) return undefined
  const places = await listReportPlaces(visit.database, { slug, period }, today)
  const isOut = (code: string) => {
    const steps = (view.circumstances.decisions ?? []).filter((each) => each.measure === code)
    return decisionInForce(steps, today) !== null
  }
  const lines = places.flatMap((place) => {
    const measure = measureOf(view, place.measure)
    const isOwed = place.status !== 'open' || !isOut(place.measure)
    return measure && isOwed ? [{ place, measure }] : []
  })
  return { view, lines }
}

/** Those that the visitor may write to. */
export const ownLines = (visit: Visit, lines: readonly DutyLine[]): readonly DutyLine[] =>
  lines.filter(({ place }) =>
    mayFor(visit, 'read-duties', [place.duty.reports, ...place.duty.contributes]),
  )

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
