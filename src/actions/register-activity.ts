import { localTime } from '../core/base/instant.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import { areRefusals, type Refusal, Refused } from '../core/base/refusal.ts'
import { refusalsOfText, typedText } from '../core/base/typed-text.ts'
import { longestReason } from '../core/plan/in-the-year.ts'
import type { Activity } from '../core/report/activity.ts'
import { parseTypedActivity, type RawActivity } from '../core/report/typed-activity.ts'
import { type KeptActivity, listActivityVersions } from '../store/activity.reader.ts'
import { insertActivity, insertActivityVersion } from '../store/activity.writer.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { Transaction } from '../store/database.ts'
import { isRowId } from '../store/row-id.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { type MeasureOnDuty, measureOnDuty } from './measure-on-duty.ts'
import { changedMeanwhile } from './refusals.ts'

interface OfMeasure {
  readonly slug: string
  /** The measure's code. */
  readonly measure: string
}

/** An activity that is registered, and the version of it that the person saw. */
interface SeenActivity extends OfMeasure {
  readonly id: string
  readonly seen: number
}

/**
 * Registers something that took place in carrying out a measure.
 *
 * @throws {Refused} when the actor may not, there is no such measure, or a field is wrong.
 */
export async function registerActivity(
  context: ActionContext,
  request: OfMeasure & { readonly activity: RawActivity },
): Promise<string> {
  return await whenPermitted(context, 'give-evidence', async (transaction) => {
    const measure = await measureOnDuty(transaction, context, request)
    const activity = read(request.activity, measure, context)
    const own = measure.institutions.find((id) => context.actor.institutions.includes(id))
    const id = await insertActivity(transaction, measure.id, own ?? measure.institutions[0] ?? null)
    await keep(transaction, context, { ...request, id, measureOnDuty: measure }, null, {
      ...activity,
      withdrawnBecause: null,
    })
    return id
  })
}

/**
 * Corrects a registered activity; what it said before is kept.
 *
 * @throws {Refused} as above, or when it was changed meanwhile or is withdrawn.
 */
export async function correctActivity(
  context: ActionContext,
  request: SeenActivity & { readonly activity: RawActivity },
): Promise<void> {
  await whenPermitted(context, 'give-evidence', async (transaction) => {
    const measure = await measureOnDuty(transaction, context, request)
    const before = await standing(transaction, measure, request)
    const activity = read(request.activity, measure, context)
    await keep(transaction, context, { ...request, measureOnDuty: measure }, before, {
      ...activity,
      withdrawnBecause: null,
    })
  })
}

/**
 * Withdraws an activity that did not take place: it is kept and counts no longer.
 *
 * @throws {Refused} as above, or when no reason is given.
 */
export async function withdrawActivity(
  context: ActionContext,
  request: SeenActivity & { readonly reason: string },
): Promise<void> {
  await whenPermitted(context, 'give-evidence', async (transaction) => {
    const measure = await measureOnDuty(transaction, context, request)
    const before = await standing(transaction, measure, request)
    const reason = typedText(request.reason)
    const wrong = refusalsOfText('reason', reason, longestReason, {
      bg: 'Въведете защо я оттегляте.',
      en: 'Enter why you withdraw it.',
    })
    if (wrong.length > 0) throw new Refused(...wrong)
    await keep(transaction, context, { ...request, measureOnDuty: measure }, before, {
      ...before,
      withdrawnBecause: reason,
    })
  })
}

function read(raw: RawActivity, measure: MeasureOnDuty, { now }: ActionContext): Activity {
  const activity = parseTypedActivity(raw, {
    today: localTime(now()).date,
    first: `${measure.planYear}-01-01` as PlainDate,
  })
  if (areRefusals(activity)) throw new Refused(...activity)
  return activity
}

/** The activity as the person saw it, still standing. */
async function standing(
  transaction: Transaction,
  { planId }: MeasureOnDuty,
  { measure, id, seen }: SeenActivity,
): Promise<KeptActivity> {
  const versions = isRowId(id)
    ? await listActivityVersions(transaction, { planId, measure, id })
    : []
  const latest = versions.at(-1)
  if (!latest || latest.withdrawnBecause !== null) throw new Refused(noSuchActivity)
  if (latest.version !== seen) throw new Refused(changedMeanwhile)
  return latest
}

async function keep(
  transaction: Transaction,
  { actor, now }: ActionContext,
  of: OfMeasure & { readonly id: string; readonly measureOnDuty: MeasureOnDuty },
  before: KeptActivity | null,
  after: Activity & { readonly withdrawnBecause: string | null },
): Promise<void> {
  const at = now()
  const version = (before?.version ?? 0) + 1
  await insertActivityVersion(transaction, { activityId: of.id, version }, after, {
    enteredBy: actor.name,
    enteredAt: at,
    demonstration: false,
  })
  await appendToLog(transaction, {
    at,
    actor,
    action: actionOf(before, after),
    entity: 'activity',
    entityId: `${of.slug}/${of.measure}/activity-${of.id}`,
    institutions: of.measureOnDuty.institutions,
    old: before && whatItSays(before),
    new: whatItSays(after),
  })
}

const actionOf = (before: KeptActivity | null, after: { withdrawnBecause: string | null }) => {
  if (before === null) return 'register-activity'
  return after.withdrawnBecause === null ? 'correct-activity' : 'withdraw-activity'
}

const whatItSays = ({
  kind,
  title,
  from,
  until,
  place,
  participants,
  materials,
  withdrawnBecause,
}: Activity & { readonly withdrawnBecause: string | null }) => ({
  ...{ kind, title, from, until, place, participants, materials },
  ...(withdrawnBecause === null ? {} : { withdrawnBecause }),
})

const noSuchActivity: Refusal = {
  code: 'no-such-activity',
  message: { bg: 'Няма такава дейност.', en: 'There is no such activity.' },
}
