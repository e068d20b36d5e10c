import { isRefusal, Refused } from '../core/base/refusal.ts'
import { readPlanApart } from '../intake/read-plan-apart.ts'
import type { Register } from '../intake/register.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { insertDocument } from '../store/document.writer.ts'
import { insertDraft } from '../store/draft.writer.ts'
import { insertPlan } from '../store/plan.writer.ts'
import type { ActionContext } from './action-context.ts'
import { refuseUnlessPermitted, whenPermitted } from './in-transaction.ts'

/**
 * Keeps the file as it came and, beside it, the draft plan that was read from it with all findings.
 *
 * @throws {Refused} when the actor may not, or when no plan can be read from the file.
 */
export async function importPlan(
  context: ActionContext,
  file: { readonly fileName: string; readonly bytes: Uint8Array },
  register: Register,
): Promise<{ planId: string }> {
  refuseUnlessPermitted(context, 'import-plan')
  const name = nameAlone(file.fileName)
  const read = await readPlanApart({ name, bytes: file.bytes }, register)
  if (isRefusal(read)) throw new Refused(read)
  const { draft, findings } = read
  return await whenPermitted(context, 'import-plan', async (transaction) => {
    const at = context.now()
    const document = await insertDocument(transaction, { name, bytes: file.bytes })
    const planId = await insertPlan(transaction, { demonstration: false, createdAt: at })
    await insertDraft(
      transaction,
      { planId, draft, findings, documentId: document.id },
      { action: 'import-plan', by: context.actor, at },
    )
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'import-plan',
      entity: 'plan',
      entityId: planId,
      old: null,
      new: {
        fileName: name,
        sha256: document.sha256,
        title: draft.title,
        year: draft.year,
        measures: draft.measures.length,
        findings: findings.length,
      },
    })
    return { planId }
  })
}

const longestName = 200

/** A browser may send a path, and anybody anything: the last part of it, visible characters only. */
const nameAlone = (fileName: string): string =>
  (fileName.split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}]/gu, '').slice(-longestName)
