import { isRefusal, Refused } from '../core/base/refusal.ts'
import type { Draft } from '../core/draft/draft.ts'
import { likeness, samePlanFrom } from '../core/draft/likeness.ts'
import type { ReadPlan } from '../intake/read-plan.ts'
import { readPlanApart } from '../intake/read-plan-apart.ts'
import type { Register } from '../intake/register.ts'
import { selectOptionalAmendmentInHand } from '../store/amendment.reader.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { Transaction } from '../store/database.ts'
import { insertDocument } from '../store/document.writer.ts'
import { insertDraft } from '../store/draft.writer.ts'
import { listComparableDrafts, selectOptionalSameOffer } from '../store/offered-version.reader.ts'
import { insertOfferedVersion } from '../store/offered-version.writer.ts'
import { insertPlan, lockPlans } from '../store/plan.writer.ts'
import { sha256 } from '../store/sha256.ts'
import type { ActionContext } from './action-context.ts'
import { refuseUnlessPermitted, whenPermitted } from './in-transaction.ts'

/** What came of a document: a draft of a new plan, or the offer of a newer version of one that is known. */
export type Imported =
  | { readonly planId: string }
  | { readonly offerId: string; readonly planId: string }

/**
 * Keeps the file as it came and, beside it, what was read from it with all findings: as the draft of a
 * plan; or, where most of its measures are those of a plan that is known already, as a newer version of
 * that, which waits for a person to look at the difference. One plan never becomes two unasked.
 *
 * @throws {Refused} when the actor may not, or when no plan can be read from the file.
 */
export async function importPlan(
  context: ActionContext,
  file: { readonly fileName: string; readonly bytes: Uint8Array },
  register: Register,
): Promise<Imported> {
  refuseUnlessPermitted(context, 'import-plan')
  const name = nameAlone(file.fileName)
  const read = await readPlanApart({ name, bytes: file.bytes }, register)
  if (isRefusal(read)) throw new Refused(read)
  return await whenPermitted(context, 'import-plan', async (transaction) => {
    // Of two who bring in the same file at once the second finds the plan of the first.
    await lockPlans(transaction)
    const known = await knownPlan(transaction, read.draft)
    const waiting = known && (await selectOptionalSameOffer(transaction, known, sha256(file.bytes)))
    if (known && waiting) return { offerId: waiting, planId: known }
    const document = await insertDocument(transaction, { name, bytes: file.bytes })
    const given = { ...read, document: { ...document, name } }
    return known === undefined
      ? await keepNewPlan(context, transaction, given)
      : await offerVersion(context, transaction, known, given)
  })
}

/** The plan that a draft is most like, if it is like any; of one that is being amended, its amendment. */
async function knownPlan(transaction: Transaction, draft: Draft): Promise<string | undefined> {
  const known = await listComparableDrafts(transaction, draft.year)
  const [best] = known
    .map((each) => ({ planId: each.planId, like: likeness(each.draft, draft) }))
    .filter(({ like }) => like >= samePlanFrom)
    .sort((a, b) => b.like - a.like)
  if (!best) return undefined
  return (await selectOptionalAmendmentInHand(transaction, best.planId)) ?? best.planId
}

/** What was read from a document that is kept. */
type Given = ReadPlan & {
  readonly document: { readonly id: string; readonly name: string; readonly sha256: string }
}

/** Keeps a draft that was read as that of a plan of its own. */
export async function keepNewPlan(
  context: ActionContext,
  transaction: Transaction,
  given: Given,
  action: 'import-plan' | 'keep-plan-apart' = 'import-plan',
): Promise<{ planId: string }> {
  const { draft, findings, document } = given
  const at = context.now()
  const planId = await insertPlan(transaction, { demonstration: false, createdAt: at })
  await insertDraft(
    transaction,
    { planId, draft, findings, documentId: document.id },
    { action, by: context.actor, at },
  )
  await appendToLog(transaction, {
    at,
    actor: context.actor,
    action,
    entity: 'plan',
    entityId: planId,
    old: null,
    new: summaryOf(given),
  })
  return { planId }
}

async function offerVersion(
  context: ActionContext,
  transaction: Transaction,
  planId: string,
  given: Given,
): Promise<{ offerId: string; planId: string }> {
  const at = context.now()
  const { draft, findings, document } = given
  const offerId = await insertOfferedVersion(transaction, {
    planId,
    documentId: document.id,
    draft,
    findings,
    offeredBy: context.actor.name,
    offeredAt: at,
  })
  await appendToLog(transaction, {
    at,
    actor: context.actor,
    action: 'offer-plan-version',
    entity: 'plan',
    entityId: planId,
    old: null,
    new: { offer: offerId, ...summaryOf(given) },
  })
  return { offerId, planId }
}

const summaryOf = ({ draft, findings, document }: Given) => ({
  fileName: document.name,
  sha256: document.sha256,
  title: draft.title,
  year: draft.year,
  measures: draft.measures.length,
  findings: findings.length,
})

const longestName = 200

/** A browser may send a path, and anybody anything: the last part of it, visible characters only. */
const nameAlone = (fileName: string): string =>
  (fileName.split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}]/gu, '').slice(-longestName)
