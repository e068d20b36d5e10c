import { localTime } from '../core/base/instant.ts'
import { interfaceLanguageFor } from '../core/base/language.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import { adoptDraft } from '../core/plan/adopt-draft.ts'
import { draftOfPlan } from '../core/plan/draft-of-plan.ts'
import { withTargetsInForce } from '../core/plan/plan-on.ts'
import { rolledOver } from '../core/plan/rolled-over.ts'
import { lint } from '../intake/lint/lint.ts'
import type { Register } from '../intake/register.ts'
import { planDocument } from '../render/docx/plan-document.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { insertDocument } from '../store/document.writer.ts'
import { insertDraft } from '../store/draft.writer.ts'
import { selectOptionalPlan } from '../store/plan.reader.ts'
import { insertPlan, lockPlans } from '../store/plan.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { withKnownSensitivity } from './known-sensitivity.ts'
import { noSuchPlan, nothingToRollOver } from './refusals.ts'
import { totalsOfPlan } from './totals-of-plan.ts'

export interface PlanToRollOver {
  readonly slug: string
  /** The codes of the measures that go over. */
  readonly measures: readonly string[]
  readonly renumbered: boolean
}

/**
 * Begins the plan of the next year as a draft made from this one: what was chosen goes over a year on, and
 * the last accepted values become baselines. The linter holds its targets against this year's.
 *
 * @throws {Refused} when the actor may not, there is no such plan, or no measure is chosen.
 */
export async function rollOver(
  context: ActionContext,
  { slug, measures, renumbered }: PlanToRollOver,
  register: Register,
): Promise<{ planId: string }> {
  return await whenPermitted(context, 'roll-over', async (transaction) => {
    const at = context.now()
    await lockPlans(transaction)
    const kept = await selectOptionalPlan(transaction, slug)
    if (!kept) throw new Refused(noSuchPlan)
    const { plan, totals } = await totalsOfPlan(transaction, kept, localTime(at).date)
    const chosen = new Set(
      plan.measures.map(({ code }) => code).filter((code) => measures.includes(code)),
    )
    if (chosen.size === 0) throw new Refused(nothingToRollOver)

    const draft = await withKnownSensitivity(
      transaction,
      slug,
      rolledOver(plan, { measures: chosen, renumbered, lastValue: totals }),
      plan.measures.filter(({ code }) => chosen.has(code)),
    )
    const content = adoptDraft(draft)
    if (areRefusals(content)) throw new Refused(...content)
    const document = await insertDocument(transaction, {
      name: `${slug}-${content.year}.docx`,
      bytes: await planDocument(content, interfaceLanguageFor(content.language)),
    })
    const { demonstration } = plan
    const planId = await insertPlan(transaction, { demonstration, createdAt: at })
    const previous = draftOfPlan(withTargetsInForce(plan), plan.language)
    const findings = lint(draft, register, { paragraphs: [], totals: [], previous })
    await insertDraft(
      transaction,
      { planId, draft, findings, documentId: document.id, continues: plan.id },
      { action: 'roll-over', by: context.actor, at },
    )
    const leftOut = plan.measures.flatMap(({ code }) => (chosen.has(code) ? [] : [code]))
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'roll-over',
      entity: 'plan',
      entityId: slug,
      old: null,
      new: { draft: planId, year: draft.year, measures: chosen.size, leftOut, renumbered },
    })
    return { planId }
  })
}
