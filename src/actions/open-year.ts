import { isValidOn } from '../core/access/institution.ts'
import { localTime } from '../core/base/instant.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import { areRefusals, type Refusal, Refused } from '../core/base/refusal.ts'
import { decisionInForce } from '../core/plan/decision.ts'
import { type Duty, parseTypedDuty, type TypedDuty } from '../core/plan/duty.ts'
import { parseTypedCalendar, type TypedCalendar } from '../core/report/calendar.ts'
import type { ReportingPeriod } from '../core/report/reporting-period.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { Transaction } from '../store/database.ts'
import { listDecisions } from '../store/decision.reader.ts'
import { listMeasuresToOwe, selectOptionalYearOpening } from '../store/duty.reader.ts'
import { insertDuties, insertYearOpening } from '../store/duty.writer.ts'
import { listInstitutions } from '../store/institution.reader.ts'
import { selectOptionalPlanToSet } from '../store/measure-to-decide.reader.ts'
import { selectReportingPeriods } from '../store/plan-settings.reader.ts'
import { insertReportingPeriods } from '../store/plan-settings.writer.ts'
import { selectToldTitle } from '../store/told-subject.reader.ts'
import type { ActionContext } from './action-context.ts'
import { announce } from './announce.ts'
import { whenPermitted } from './in-transaction.ts'
import { refusedAsNotThere } from './not-there.ts'
import { noSuchPlan, yearIsOpen } from './refusals.ts'

export interface YearToOpen {
  readonly slug: string
  readonly calendar: TypedCalendar
  /** By the codes of the measures. */
  readonly duties: Readonly<Record<string, TypedDuty | undefined>>
}

/** The names of the two fields of a measure's duty in the form. */
export const dutyFields = (measure: string) => ({
  reports: `reports-${measure}`,
  contributes: `contributes-${measure}`,
})

/**
 * Opens the year of an adopted plan: from here on institutions owe reports, by a calendar. Each measure
 * that no decision has taken out has somebody who reports on it.
 *
 * @throws {Refused} with everything that is wrong; when the actor may not, there is no such plan, or its
 *   year is open already.
 */
export async function openYear(context: ActionContext, request: YearToOpen): Promise<void> {
  const { slug } = request
  await whenPermitted(context, 'open-year', async (transaction) => {
    const at = context.now()
    const plan = await selectOptionalPlanToSet(transaction, slug)
    if (!plan) throw await refusedAsNotThere(transaction, slug, noSuchPlan)
    if (await selectOptionalYearOpening(transaction, plan.id)) throw new Refused(yearIsOpen)
    const duties = await dutiesOf(transaction, plan.id, request, localTime(at).date)
    const calendar = parseTypedCalendar(request.calendar, plan.year)
    if (areRefusals(calendar) || areRefusals(duties))
      throw new Refused(...[calendar, duties].filter((each) => areRefusals(each)).flat())

    const { version } = await selectReportingPeriods(transaction, plan.id)
    const entry = { enteredBy: context.actor.name, enteredAt: at }
    await insertYearOpening(transaction, plan.id, entry)
    await insertReportingPeriods(transaction, plan.id, version + 1, calendar.periods, entry)
    await insertDuties(transaction, duties.owed, entry)
    await announceYear(context, transaction, { ...plan, slug }, duties.owed, calendar.periods, at)
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'open-year',
      entity: 'plan',
      entityId: slug,
      institutions: duties.owed.map(({ reports }) => reports),
      old: null,
      new: {
        periods: calendar.periods,
        duties: duties.owed.map(({ code: measure, reports, contributes }) => ({
          ...{ measure, reports, contributes },
        })),
      },
    })
  })
}

/** Lets everybody who is to report know, and by when for the first time. */
async function announceYear(
  { actor }: ActionContext,
  transaction: Transaction,
  plan: { readonly id: string; readonly slug: string },
  owed: readonly OwedMeasure[],
  periods: readonly ReportingPeriod[],
  at: string,
): Promise<void> {
  const today = localTime(at).date
  const [due] = periods.flatMap((each) => (each.due && each.due >= today ? [each.due] : [])).sort()
  await announce(transaction, {
    ...{ kind: 'year-opened', key: plan.slug, by: actor, at },
    to: {
      institutions: [
        ...new Set(owed.flatMap(({ reports, contributes }) => [reports, ...contributes])),
      ],
    },
    subject: {
      plan: {
        title: await selectToldTitle(transaction, plan.id),
        path: '/duties',
      },
      ...(due ? { due } : {}),
    },
  })
}

interface OwedMeasure extends Duty {
  readonly code: string
  readonly measureId: string
  readonly version: number
}

async function dutiesOf(
  transaction: Transaction,
  planId: string,
  { duties }: YearToOpen,
  today: PlainDate,
): Promise<{ readonly owed: readonly OwedMeasure[] } | Refusal[]> {
  const measures = await listMeasuresToOwe(transaction, planId, today)
  const register = (await listInstitutions(transaction)).filter((each) => isValidOn(each, today))
  const decisions = await listDecisions(transaction, planId)
  const wrong: Refusal[] = []
  const owed = measures.flatMap(({ id, code }) => {
    const typed = duties[code] ?? { reports: '', contributes: '' }
    const steps = decisions.filter((each) => each.measure === code)
    const isOut = decisionInForce(steps, today) !== null
    if (isOut && typed.reports.trim() === '') return []
    const duty = parseTypedDuty(typed, register, dutyFields(code))
    if (areRefusals(duty)) wrong.push(...duty)
    return areRefusals(duty) ? [] : [{ ...duty, code, measureId: id, version: 1 }]
  })
  return wrong.length > 0 ? wrong : { owed }
}
