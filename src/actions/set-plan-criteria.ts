import type { Language } from '../core/base/language.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import { parseTypedCriteria, type RawCriteria } from '../core/plan/typed-settings.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { selectOptionalPlanToSet } from '../store/measure-to-decide.reader.ts'
import { selectOptionalCriteria } from '../store/plan-settings.reader.ts'
import { insertCriteria } from '../store/plan-settings.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { refusedAsNotThere } from './not-there.ts'
import { changedMeanwhile, noSuchPlan } from './refusals.ts'

/**
 * Sets what each verdict of a plan asks for. What was published before keeps the criteria of its time.
 *
 * @param seen the version of the criteria that the person saw; 0 for the usual ones
 * @throws {Refused} when the actor may not, there is no such plan, the criteria make no sense, or somebody
 *   set them meanwhile.
 */
export async function setPlanCriteria(
  context: ActionContext,
  request: {
    readonly slug: string
    readonly criteria: RawCriteria
    readonly language: Language
    readonly seen: number
  },
): Promise<void> {
  const { slug, language, seen } = request
  await whenPermitted(context, 'set-plan-criteria', async (transaction) => {
    const at = context.now()
    const plan = await selectOptionalPlanToSet(transaction, slug)
    if (!plan) throw await refusedAsNotThere(transaction, slug, noSuchPlan)
    const criteria = parseTypedCriteria(request.criteria, language)
    if (areRefusals(criteria)) throw new Refused(...criteria)
    const before = await selectOptionalCriteria(transaction, plan.id)
    const version = before?.version ?? 0
    if (version !== seen) throw new Refused(changedMeanwhile)

    const entry = { enteredBy: context.actor.name, enteredAt: at }
    await insertCriteria(transaction, plan.id, version + 1, criteria, entry)
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'set-plan-criteria',
      entity: 'plan',
      entityId: slug,
      old: before?.criteria ?? null,
      new: criteria,
    })
  })
}
