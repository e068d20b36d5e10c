import { areRefusals, Refused } from '../core/base/refusal.ts'
import { withSensitivity } from '../core/draft/sensitivity.ts'
import { parseTypedSensitivity, type RawSensitivity } from '../core/draft/typed-sensitivity.ts'
import type { ActionContext } from './action-context.ts'
import { draftToMend, mendableDraft, type SeenDraft } from './draft-to-change.ts'
import { whenPermitted } from './in-transaction.ts'
import { aboutCell, measureOf } from './measure-of-draft.ts'
import { keepNextVersion } from './mend-draft.ts'
import { noSuchIndicator } from './refusals.ts'

/**
 * Says of indicators of a draft whether small counts of them would reveal people. It goes with them to the plan that is
 * adopted of the draft.
 *
 * @throws {Refused} when the actor may not, there is no such draft or indicator, nothing is chosen or no reason given,
 *   one of the measures has changed meanwhile, or the plan is no draft any more.
 */
export async function markDraftSensitive(
  context: ActionContext,
  { typed, ...seen }: SeenDraft & { readonly typed: RawSensitivity },
): Promise<{ version: number }> {
  return await whenPermitted(context, 'mark-sensitive', async (transaction) => {
    const kept = await mendableDraft(transaction, seen.planId)
    const parsed = parseTypedSensitivity(typed)
    if (areRefusals(parsed)) throw new Refused(...parsed)
    const { said } = parsed
    const positions = [...new Set(said.map(({ position }) => position))]
    for (const position of positions) await draftToMend(transaction, { ...seen, position })
    for (const { position, index } of said)
      if (!measureOf(kept.draft, position).indicators[index]) throw new Refused(noSuchIndicator)
    const [first] = positions
    const only = positions.length === 1 && first !== undefined
    return await keepNextVersion(context, transaction, kept, {
      draft: withSensitivity(kept.draft, said),
      findings: kept.findings,
      action: 'mark-draft-sensitive',
      about: only ? aboutCell(measureOf(kept.draft, first), 'target') : {},
      old: said.map(({ position, index }) => ({
        ...{ position, index },
        sensitivity: measureOf(kept.draft, position).indicators[index]?.sensitivity ?? null,
      })),
      new: said,
    })
  })
}
