import type { Institution } from '../../../core/access/institution.ts'
import type { Decimal } from '../../../core/base/decimal.ts'
import type { Period } from '../../../core/base/period.ts'
import { valueFromActivities } from '../../../core/report/activity-rule.ts'
import type { ReportFields } from '../../../core/report/report-content.ts'
import type { FormContent } from '../../../render/xlsx/form-content.ts'
import { listActivities, listActivityRules } from '../../../store/activity.reader.ts'
import { listReportSteps } from '../../../store/measure-report.reader.ts'
import { degreeOfMeasure } from '../../parts/plan/plan-view.ts'
import type { Visit } from '../../visit.ts'
import { type DutyLine, type DutyPeriod, dutiesOfPeriod } from '../duties/scene.ts'

/** The form of one institution: the measures that it reports on or helps with. Nothing where there are none. */
export async function formContent(
  visit: Visit,
  asked: { readonly slug: string; readonly period: string },
  institution: Institution,
  register: readonly Institution[],
): Promise<FormContent | undefined> {
  const duties = await dutiesOfPeriod(visit, asked.slug, asked.period)
  if (!duties) return undefined
  return contentOf(visit, duties, institution, register, await besideLines(visit, duties.lines))
}

/** The forms of all institutions that owe something for the period, in the order of the register. */
export async function allFormContents(
  visit: Visit,
  asked: { readonly slug: string; readonly period: string },
  register: readonly Institution[],
): Promise<readonly { readonly institution: Institution; readonly content: FormContent }[]> {
  const duties = await dutiesOfPeriod(visit, asked.slug, asked.period)
  if (!duties) return []
  const beside = await besideLines(visit, duties.lines)
  return register.flatMap((institution) => {
    const content = contentOf(visit, duties, institution, register, beside)
    return content ? [{ institution, content }] : []
  })
}

/** Whether a form asks for the report: it is due, or somebody has begun it. */
export const standsInForm = ({ place, notDue }: DutyLine): boolean =>
  notDue === null || place.version > 0

function contentOf(
  visit: Visit,
  { view, lines }: DutyPeriod,
  { id, name }: Institution,
  register: readonly Institution[],
  beside: BesideLines,
): FormContent | undefined {
  const own = lines.filter(
    (line) =>
      standsInForm(line) && [line.place.duty.reports, ...line.place.duty.contributes].includes(id),
  )
  const [first] = own
  if (!first) return undefined
  const shortName = (of: string) => register.find((each) => each.id === of)?.shortName ?? ''
  return {
    plan: view.plan,
    period: first.place.period as Period,
    due: first.place.due,
    institution: { id, name },
    madeAt: visit.now(),
    lines: own.map(({ place, measure }) => ({
      ...{ measure, subject: place.subject, status: place.status, version: place.version },
      content: place.content,
      proposed: beside.proposed.filter((each) => each.measure === measure.code),
      remarks: beside.remarks.get(measure.code) ?? {},
      degrees: degreeOfMeasure(view, measure.code)?.indicators ?? [],
      reportedBy: place.duty.reports === id ? null : shortName(place.duty.reports),
    })),
  }
}

/** What stands beside the reports of a period: what activities propose, and why some were returned. */
interface BesideLines {
  readonly proposed: readonly {
    readonly measure: string
    readonly indicator: number
    readonly value: Decimal
  }[]
  /** By the measure's code, then by field; '' is on the whole report. */
  readonly remarks: ReadonlyMap<string, ReportFields>
}

async function besideLines({ database }: Visit, lines: readonly DutyLine[]): Promise<BesideLines> {
  const [first] = lines
  if (!first) return { proposed: [], remarks: new Map() }
  const { planId, period } = first.place
  const rules = await listActivityRules(database, planId)
  const proposed = []
  for (const { measure, indicator, rule } of rules) {
    if (rule === null) continue
    const activities = await listActivities(database, { planId, measure })
    const standing = activities.filter(({ withdrawnBecause }) => withdrawnBecause === null)
    const { value } = valueFromActivities(rule, standing, period)
    proposed.push({ measure, indicator, value })
  }
  const remarks = new Map<string, ReportFields>()
  for (const { place } of lines) {
    if (place.id === null || place.status !== 'returned') continue
    const last = (await listReportSteps(database, place.id)).findLast(
      ({ move }) => move === 'return' || move === 'reopen',
    )
    const whole = last?.remark ? { '': last.remark } : {}
    if (last) remarks.set(place.measure, { ...whole, ...last.remarks })
  }
  return { proposed, remarks }
}
