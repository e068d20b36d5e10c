import { Refused } from '../core/base/refusal.ts'
import type { Register } from '../intake/register.ts'
import { selectDecisions, selectOptionalVersion } from '../store/draft-revision.reader.ts'
import type { Decided } from '../store/draft-revision.ts'
import type { ActionContext } from './action-context.ts'
import { mendableDraft, type SeenDraft } from './draft-to-change.ts'
import { findingsAfterMending } from './findings-after-mending.ts'
import { whenPermitted } from './in-transaction.ts'
import { keepNextVersion } from './mend-draft.ts'
import { changedMeanwhile, noSuchVersion } from './refusals.ts'
import { asItWas } from './undo-draft-change.ts'

/**
 * Returns a draft to one of its earlier versions, with what had been found right by then. Everything
 * since stays kept and can be returned to as well.
 *
 * @throws {Refused} when the actor may not, there is no such draft or version, the draft has changed
 *   meanwhile, or its plan is no draft any more.
 */
export async function restoreDraftVersion(
  context: ActionContext,
  request: SeenDraft & { readonly restore: number },
  register: Register,
): Promise<{ version: number }> {
  const { planId, restore } = request
  return await whenPermitted(context, 'mend-draft', async (transaction) => {
    const kept = await mendableDraft(transaction, planId)
    if (kept.version !== request.version) throw new Refused(changedMeanwhile)
    const then = await selectOptionalVersion(transaction, planId, restore)
    if (!then || restore >= kept.version) throw new Refused(noSuchVersion)
    const restored = await asItWas(transaction, planId, then)
    return await keepNextVersion(context, transaction, kept, {
      ...restored,
      findings: findingsAfterMending(restored.findings, restored.draft, register),
      action: 'restore-draft-version',
      about: {},
      decided: backTo(
        await selectDecisions(transaction, planId),
        await selectDecisions(transaction, planId, restore),
      ),
      restores: restore,
      old: { version: kept.version },
      new: { restores: restore },
    })
  })
}

type Decisions = ReadonlyMap<string, Decided>

/** What has to be decided, and decided no more, so that the decisions are those of then. */
const backTo = (now: Decisions, then: Decisions): Decided[] => [
  ...[...now.values()].filter(({ digest }) => !then.has(digest)).map(taken),
  ...[...then.values()].filter(({ digest }) => !now.has(digest)).map(given),
]

const taken = ({ position, cell, digest }: Decided): Decided => ({
  position,
  cell,
  digest,
  holds: false,
})

const given = ({ position, cell, digest }: Decided): Decided => ({
  position,
  cell,
  digest,
  holds: true,
})
