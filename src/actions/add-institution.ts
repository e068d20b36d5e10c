import { refusalsAmong } from '../core/access/refusals-among.ts'
import { parseTypedInstitution, type RawInstitution } from '../core/access/typed-institution.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { listInstitutions } from '../store/institution.reader.ts'
import { insertInstitution, lockInstitutions } from '../store/institution.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'

/**
 * Adds an institution to the register. Answers with its id.
 *
 * @throws {Refused} when the actor may not, or for everything that is wrong with what was typed.
 */
export async function addInstitution(
  context: ActionContext,
  typed: RawInstitution,
): Promise<{ id: string }> {
  return await whenPermitted(context, 'manage-institutions', async (transaction) => {
    const facts = parseTypedInstitution(typed)
    if (areRefusals(facts)) throw new Refused(...facts)
    await lockInstitutions(transaction)
    const refusals = refusalsAmong(facts, await listInstitutions(transaction), null)
    if (refusals.length > 0) throw new Refused(...refusals)

    const id = await insertInstitution(transaction, facts)
    await appendToLog(transaction, {
      at: context.now(),
      actor: context.actor,
      action: 'add-institution',
      entity: 'institution',
      entityId: id,
      old: null,
      new: facts,
    })
    return { id }
  })
}
