import { localTime } from '../core/base/instant.ts'
import type { Language } from '../core/base/language.ts'
import { areRefusals, type Refusal, Refused } from '../core/base/refusal.ts'
import type { Draft } from '../core/draft/draft.ts'
import { type Duty, parseTypedDuty, type TypedDuty } from '../core/plan/duty.ts'
import { indicatorAt } from '../core/plan/indicator-at.ts'
import { placedMeasures } from '../core/plan/placed-measures.ts'
import type { Measure, Plan, PlanHeading } from '../core/plan/plan.ts'
import { planOn } from '../core/plan/plan-on.ts'
import { refusalToMovePlan } from '../core/plan/plan-status.ts'
import {
  type ChangedMeasure,
  changesNothingOf,
  proposedAmendment,
} from '../core/plan/proposed-amendment.ts'
import { refusalsToDropFunding } from '../core/plan/reported-funding.ts'
import {
  parseTypedAmendment,
  type RawAmendment,
  type TypedAmendment,
} from '../core/plan/typed-amendment.ts'
import { refusalToDecide } from '../core/plan/typed-decision.ts'
import { refusalToRevise } from '../core/plan/typed-revision.ts'
import { selectOptionalPlanToAmend } from '../store/amendment.reader.ts'
import type { Transaction } from '../store/database.ts'
import { listDecisions } from '../store/decision.reader.ts'
import { selectOptionalYearOpening } from '../store/duty.reader.ts'
import { listInstitutions } from '../store/institution.reader.ts'
import { listReportedAllocations } from '../store/money-report.reader.ts'
import { selectPlan } from '../store/plan.reader.ts'
import { keepPlanStatus } from '../store/plan.writer.ts'
import type { ActionContext } from './action-context.ts'
import { translated, translatedHeading } from './amendment-translations.ts'
import { draftToChange, type SeenDraft } from './draft-to-change.ts'
import { whenPermitted } from './in-transaction.ts'
import { keepAmendment } from './keep-amendment.ts'
import { refusedAsNotThere } from './not-there.ts'
import { amendsNothing, noDraftOfAmendment, noSuchPlan } from './refusals.ts'

export interface AmendmentToRecord extends SeenDraft {
  readonly amendment: RawAmendment
  readonly language: Language
  /** Who owes the reports of each added measure, by its position in the draft; asked where the year is open. */
  readonly owners?: Readonly<Record<number, TypedDuty | undefined>>
  /** The words of changed cells in other languages, by the names of their fields. */
  readonly translations?: Readonly<Record<string, string | undefined>>
}

/** The names of the two fields of an added measure's duty in the form. */
export const ownerFields = (position: number) => ({
  reports: `reports-${position}`,
  contributes: `contributes-${position}`,
})

/** What an amendment puts into the plan, once nothing stands in its way. */
export interface ReadyAmendment {
  readonly slug: string
  readonly plan: Plan
  readonly number: number
  readonly draftPlanId: string
  readonly said: TypedAmendment
  readonly heading: PlanHeading | null
  readonly changed: readonly ChangedMeasure[]
  readonly added: readonly { readonly measure: Measure; readonly duty: Duty | null }[]
}

/**
 * Records the act by which an adopted plan reads otherwise from a day on. What was adopted stays as it
 * was; what the act decides of measures, their targets and whatever it adds become parts of it.
 *
 * @throws {Refused} with everything that stands in the way; nothing is kept then.
 */
export async function recordAmendment(
  context: ActionContext,
  request: AmendmentToRecord,
): Promise<{ slug: string; number: number }> {
  return await whenPermitted(context, 'amend-plan', async (transaction) => {
    const today = localTime(context.now()).date
    const { translations = {} } = request
    const { draft, slug, planId } = await draftOfAmendment(context, transaction, request)
    const plan = planOn(await selectPlan(transaction, slug), null)
    const proposed = proposedAmendment(plan, draft)
    if (areRefusals(proposed)) throw new Refused(...proposed)

    const at = { today, language: request.language }
    const said = parseTypedAmendment(request.amendment, plan, proposed.removed, at)
    const owners = await ownersOf(transaction, plan.id, proposed.added, request.owners ?? {})
    const wrong = [said, owners].flatMap((each) => (areRefusals(each) ? each : []))
    if (areRefusals(said) || areRefusals(owners)) throw new Refused(...wrong)
    if (changesNothingOf(proposed) && said.decisions.length === 0) throw new Refused(amendsNothing)
    await refuseWhatDoesNotFollow(transaction, plan, said, proposed.changed)

    const placed = placedMeasures(plan.measures, proposed.added)
    const number = (plan.amendments?.at(-1)?.number ?? 0) + 1
    await keepAmendment(context, transaction, {
      ...{ slug, plan, number, said, draftPlanId: planId },
      heading: proposed.heading && translatedHeading(proposed.heading, plan.language, translations),
      changed: proposed.changed.map((each) => translated(each, plan.language, translations)),
      added: placed.map((measure, index) => ({ measure, duty: owners.duties[index] ?? null })),
    })
    await keepPlanStatus(transaction, planId, 'recorded')
    return { slug, number }
  })
}

/** The draft with the plan that it is to amend, both locked until the transaction ends. */
async function draftOfAmendment(
  context: ActionContext,
  transaction: Transaction,
  seen: SeenDraft,
): Promise<{ draft: Draft; slug: string; planId: string }> {
  const { status, draft, amends: slug, planId } = await draftToChange(transaction, seen)
  const refusal = refusalToMovePlan(status, 'recorded', context.actor)
  if (refusal) throw new Refused(refusal)
  if (slug === null) throw new Refused(noDraftOfAmendment)
  if (!(await selectOptionalPlanToAmend(transaction, slug)))
    throw await refusedAsNotThere(transaction, slug, noSuchPlan)
  return { draft, slug, planId }
}

/** Who owes the added measures: everybody has an owner once the year is open. */
async function ownersOf(
  transaction: Transaction,
  planId: string,
  added: readonly Measure[],
  typed: Readonly<Record<number, TypedDuty | undefined>>,
): Promise<{ readonly duties: readonly Duty[] } | Refusal[]> {
  if (added.length === 0 || !(await selectOptionalYearOpening(transaction, planId)))
    return { duties: [] }
  const register = await listInstitutions(transaction)
  const wrong: Refusal[] = []
  const duties = added.flatMap(({ position }) => {
    const given = typed[position] ?? { reports: '', contributes: '' }
    const duty = parseTypedDuty(given, register, ownerFields(position))
    if (areRefusals(duty)) wrong.push(...duty)
    return areRefusals(duty) ? [] : [duty]
  })
  return wrong.length > 0 ? wrong : { duties }
}

async function refuseWhatDoesNotFollow(
  transaction: Transaction,
  plan: Plan,
  { decisions, act, reason, from }: TypedAmendment,
  changed: readonly ChangedMeasure[],
): Promise<void> {
  const before = await listDecisions(transaction, plan.id)
  const ofDecisions = decisions.flatMap(({ measure, kind }) => {
    const field = kind === 'dropped' ? 'dropped' : 'carriedOver'
    const steps = before.filter((each) => each.measure === measure)
    const refusal = refusalToDecide(steps, { kind, reason, act, from })
    return refusal ? [{ ...refusal, field: refusal.field === 'kind' ? field : 'date' }] : []
  })
  const adopted = new Map(plan.measures.map((measure) => [measure.code, measure]))
  const ofTargets = changed.flatMap(({ before: { code }, targets }) =>
    targets.flatMap(({ indicator, ...to }) => {
      const measure = adopted.get(code)
      const kept = measure && indicatorAt(measure, indicator.position)
      return (kept && refusalToRevise(kept, { from, ...to, act, reason })) ?? []
    }),
  )
  const reported = Map.groupBy(
    await listReportedAllocations(transaction, plan.id),
    (each) => each.measure,
  )
  const places = new Map(
    [...reported].map(([code, of]) => [code, of.map(({ allocation }) => allocation)]),
  )
  const all = [...ofDecisions, ...ofTargets, ...refusalsToDropFunding(changed, places)]
  if (all.length > 0) throw new Refused(...all)
}
