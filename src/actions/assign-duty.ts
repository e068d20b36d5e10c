import { isValidOn } from '../core/access/institution.ts'
import { localTime } from '../core/base/instant.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import { parseTypedDuty, type TypedDuty } from '../core/plan/duty.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { listDuties } from '../store/duty.reader.ts'
import { insertDuties } from '../store/duty.writer.ts'
import { listInstitutions } from '../store/institution.reader.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { measureInOpenYear } from './measure-in-open-year.ts'
import { changedMeanwhile } from './refusals.ts'

/**
 * Gives the reports of a measure to other institutions than before, while its year runs. What the first
 * have written stays and goes over to the others.
 *
 * @throws {Refused} when the actor may not, there is no such measure, its year is not open, an institution
 *   is unknown, or somebody else gave the duty away meanwhile.
 */
export async function assignDuty(
  context: ActionContext,
  request: TypedDuty & {
    readonly slug: string
    /** The measure's code. */
    readonly measure: string
    /** The version of the duty that the person saw; 0 when nobody owed it. */
    readonly seen: number
  },
): Promise<void> {
  const { slug, measure: code, seen } = request
  await whenPermitted(context, 'assign-duty', async (transaction) => {
    const at = context.now()
    const measure = await measureInOpenYear(transaction, { slug, measure: code })
    const duties = await listDuties(transaction, measure.planId)
    const before = duties.find((each) => each.measure === code)
    if ((before?.version ?? 0) !== seen) throw new Refused(changedMeanwhile)
    const today = localTime(at).date
    const register = (await listInstitutions(transaction)).filter((each) => isValidOn(each, today))
    const fields = { reports: 'reports', contributes: 'contributes' }
    const duty = parseTypedDuty(request, register, fields)
    if (areRefusals(duty)) throw new Refused(...duty)

    await insertDuties(transaction, [{ ...duty, measureId: measure.id, version: seen + 1 }], {
      enteredBy: context.actor.name,
      enteredAt: at,
    })
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'assign-duty',
      entity: 'measure',
      entityId: `${slug}/${code}`,
      institutions: [duty.reports, ...(before ? [before.reports] : [])],
      old: before ? { reports: before.reports, contributes: before.contributes } : null,
      new: duty,
    })
  })
}
