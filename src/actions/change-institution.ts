import type { Institution } from '../core/access/institution.ts'
import { refusalsAmong } from '../core/access/refusals-among.ts'
import { parseTypedInstitution, type RawInstitution } from '../core/access/typed-institution.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { listInstitutions } from '../store/institution.reader.ts'
import { lockInstitutions, updateInstitution } from '../store/institution.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { changedMeanwhile, unknownInstitution } from './refusals.ts'

/**
 * Changes what the register says of an institution, or ends it on a day. The words of plans stay as
 * they are.
 *
 * @param seen the version that the person saw
 * @throws {Refused} when the actor may not, there is no such institution, somebody changed it meanwhile,
 *   or for everything that is wrong with what was typed.
 */
export async function changeInstitution(
  context: ActionContext,
  request: { readonly id: string; readonly typed: RawInstitution; readonly seen: number },
): Promise<void> {
  const { id, typed, seen } = request
  await whenPermitted(context, 'manage-institutions', async (transaction) => {
    const facts = parseTypedInstitution(typed)
    if (areRefusals(facts)) throw new Refused(...facts)
    await lockInstitutions(transaction)
    const register = await listInstitutions(transaction)
    const before = register.find((each) => each.id === id)
    if (!before) throw new Refused(unknownInstitution)
    if (before.version !== seen) throw new Refused(changedMeanwhile)
    const refusals = refusalsAmong(facts, register, id)
    if (refusals.length > 0) throw new Refused(...refusals)

    const after: Institution = { ...facts, id, version: seen + 1 }
    await updateInstitution(transaction, after)
    await appendToLog(transaction, {
      at: context.now(),
      actor: context.actor,
      action: 'change-institution',
      entity: 'institution',
      entityId: id,
      old: before,
      new: after,
    })
  })
}
