import { disclosureOfPlan } from '../../../actions/disclosure-of-plan.ts'
import { mayFor } from '../../../core/access/permissions.ts'
import type { PlainDate } from '../../../core/base/plain-date.ts'
import { degreesOfPlan } from '../../../core/degree/plan-degrees.ts'
import type { Plan } from '../../../core/plan/plan.ts'
import { type InSight, inSight } from '../../../core/publication/in-sight.ts'
import { toldBefore } from '../../../core/publication/told-before.ts'
import type { Told } from '../../../core/publication/withhold.ts'
import { listDuties } from '../../../store/duty.reader.ts'
import { listKeptVersions } from '../../../store/publication.reader.ts'
import type { PlanView } from '../../parts/plan/plan-view.ts'
import type { Visit } from '../../visit.ts'
import { planAtWork } from './plan-at-work.ts'

/** A plan at work as whoever looks at it may see it. */
export interface PlanInSight extends PlanView {
  /** The codes of the measures of which they see no more than has been published. */
  readonly outOfSight: ReadonlySet<string>
}

/**
 * A plan as it was known on the evening of a day: to whom may see small counts as it is, to all others with what has
 * been published of its sensitive indicators. Every page and file inside is made of this.
 *
 * @param asOf as a rule today
 */
export async function planInSight(
  visit: Visit,
  slug: string,
  asOf: PlainDate,
): Promise<PlanInSight | undefined> {
  const view = await planAtWork(visit.database, slug, asOf)
  if (!view) return undefined
  const seen = await seenBy(visit, view)
  if (seen.outOfSight.size === 0) return { ...view, outOfSight: seen.outOfSight }
  const { plan, reports, circumstances } = seen
  return { ...view, ...seen, degrees: degreesOfPlan(plan, reports, circumstances) }
}

/** The words of a plan without the baselines that whoever looks may not see. */
export const wordsInSight = async (visit: Visit, plan: Plan): Promise<Plan> =>
  (await seenBy(visit, { plan, reports: [], circumstances: {} })).plan

const nothingAway: ReadonlySet<string> = new Set()

async function seenBy(visit: Visit, { plan, reports, circumstances }: Told): Promise<InSight> {
  const told = { plan, reports, circumstances }
  if (mayFor(visit, 'read-small-counts', [])) return { ...told, outOfSight: nothingAway }
  const { database } = visit
  const rule = await disclosureOfPlan(database, plan.slug)
  if (rule.sensitive.length === 0) return { ...told, outOfSight: nothingAway }
  const versions = await listKeptVersions(database, plan.slug)
  const duties = await listDuties(database, plan.id)
  const own = new Set(
    duties
      .filter(({ reports: owes, contributes }) =>
        mayFor(visit, 'read-small-counts', [owes, ...contributes]),
      )
      .map(({ measure }) => measure),
  )
  return inSight(told, rule, toldBefore(versions.map(({ publication }) => publication)), (code) =>
    own.has(code),
  )
}
