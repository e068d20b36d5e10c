import { canonicalJson } from '../core/base/canonical-json.ts'
import type { Finding, ProposedMend } from '../core/base/finding.ts'
import { Refused } from '../core/base/refusal.ts'
import { applyMend } from '../intake/apply-mend.ts'
import type { Register } from '../intake/register.ts'
import { changeBetween } from '../store/draft-change.ts'
import type { ActionContext } from './action-context.ts'
import { mendableDraft } from './draft-to-change.ts'
import { findingsAfterMending } from './findings-after-mending.ts'
import { whenPermitted } from './in-transaction.ts'
import { aboutCell, measureOf } from './measure-of-draft.ts'
import { keepNextVersion } from './mend-draft.ts'
import { changedMeanwhile } from './refusals.ts'

/**
 * Carries out what a finding proposes, as long as the finding still stands.
 *
 * @param request.mend the proposal that the person saw, as canonical JSON
 * @throws {Refused} when the actor may not, there is no such draft, nothing proposes this any more, or
 *   its plan is no draft any more.
 */
export async function applyDraftMend(
  context: ActionContext,
  request: { readonly planId: string; readonly mend: string },
  register: Register,
): Promise<{ version: number }> {
  return await whenPermitted(context, 'mend-draft', async (transaction) => {
    const kept = await mendableDraft(transaction, request.planId)
    const proposed = kept.findings.find(
      (finding): finding is Finding & { mend: ProposedMend } =>
        finding.mend !== undefined && canonicalJson(finding.mend) === request.mend,
    )
    if (!proposed) throw new Refused(changedMeanwhile)
    const { mend, rule } = proposed
    const measure = measureOf(kept.draft, mend.position)
    const draft = applyMend(kept.draft, mend, register)
    const change = changeBetween(kept.draft, draft)
    return await keepNextVersion(context, transaction, kept, {
      draft,
      findings: findingsAfterMending(kept.findings, draft, register),
      action: 'apply-draft-mend',
      about: aboutCell(measure, cellOf(mend)),
      old: {
        rule,
        measures: kept.draft.measures.filter(({ position }) =>
          change?.measures?.some((each) => each.position === position),
        ),
      },
      new: { rule, mend },
    })
  })
}

function cellOf(mend: ProposedMend): string {
  if (mend.kind === 'words') return mend.cell
  return mend.kind === 'shared-funding' ? 'budget' : 'row'
}
