import { interfaceLanguageFor } from '../core/base/language.ts'
import { draftOfPlan } from '../core/plan/draft-of-plan.ts'
import { planOn, withTargetsInForce } from '../core/plan/plan-on.ts'
import type { Register } from '../intake/register.ts'
import { planDocument } from '../render/docx/plan-document.ts'
import {
  selectOptionalAmendmentInHand,
  selectOptionalPlanToAmend,
} from '../store/amendment.reader.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { Transaction } from '../store/database.ts'
import { insertDocument } from '../store/document.writer.ts'
import { insertDraft } from '../store/draft.writer.ts'
import { selectPlan } from '../store/plan.reader.ts'
import { insertPlan } from '../store/plan.writer.ts'
import type { ActionContext } from './action-context.ts'
import { findingsAfterMending } from './findings-after-mending.ts'
import { whenPermitted } from './in-transaction.ts'
import { withKnownSensitivity } from './known-sensitivity.ts'
import { refusedAsNotThere } from './not-there.ts'
import { noSuchPlan } from './refusals.ts'

/**
 * Begins an amendment: a draft of the plan as it is in force, which is changed like every other draft and then
 * recorded with its act. While one is in hand, that one is answered with.
 *
 * @throws {Refused} when the actor may not, there is no such plan, or its year is closed.
 */
export async function startAmendment(
  context: ActionContext,
  { slug }: { readonly slug: string },
  register: Register,
): Promise<{ planId: string }> {
  return await whenPermitted(context, 'amend-plan', (transaction) =>
    amendmentInHand(context, transaction, slug, register),
  )
}

/**
 * The same, in a transaction of somebody who is permitted.
 *
 * @throws {Refused} when there is no such plan or its year is closed.
 */
export async function amendmentInHand(
  context: ActionContext,
  transaction: Transaction,
  slug: string,
  register: Register,
): Promise<{ planId: string }> {
  const at = context.now()
  const locked = await selectOptionalPlanToAmend(transaction, slug)
  if (!locked) throw await refusedAsNotThere(transaction, slug, noSuchPlan)
  const inHand = await selectOptionalAmendmentInHand(transaction, locked.id)
  if (inHand !== undefined) return { planId: inHand }

  const plan = planOn(await selectPlan(transaction, slug), null)
  const inForce = withTargetsInForce(plan)
  const draft = await withKnownSensitivity(
    transaction,
    slug,
    draftOfPlan(inForce, plan.language),
    inForce.measures,
  )
  const document = await insertDocument(transaction, {
    name: `${slug}.docx`,
    bytes: await planDocument(plan, interfaceLanguageFor(plan.language)),
  })
  const { demonstration } = plan
  const planId = await insertPlan(transaction, { demonstration, createdAt: at })
  const findings = findingsAfterMending([], draft, register)
  await insertDraft(
    transaction,
    { planId, draft, findings, documentId: document.id, amends: locked.id },
    { action: 'start-amendment', by: context.actor, at },
  )
  await appendToLog(transaction, {
    at,
    actor: context.actor,
    action: 'start-amendment',
    entity: 'plan',
    entityId: slug,
    old: null,
    new: { draft: planId },
  })
  return { planId }
}
