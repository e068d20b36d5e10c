import { localTime } from '../core/base/instant.ts'
import type { Language } from '../core/base/language.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import { ruleInForce } from '../core/plan/target-in-force.ts'
import {
  parseTypedRevision,
  type RawRevision,
  refusalToRevise,
} from '../core/plan/typed-revision.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { selectOptionalIndicatorToReportOn } from '../store/indicator.reader.ts'
import { insertTargetRevision } from '../store/target-revision.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { refusedAsNotThere } from './not-there.ts'
import { changedMeanwhile, noSuchIndicator } from './refusals.ts'

export interface TargetAmendment {
  readonly slug: string
  /** The measure's code. */
  readonly measure: string
  /** The indicator's position in its measure. */
  readonly indicator: number
  readonly revision: RawRevision
  readonly language: Language
  /** How many amendments of the target the person saw. */
  readonly seen: number
}

/**
 * Records that an amendment gave an indicator another target from a day on. The target before it stays
 * as it was, and what is asked of an earlier day is answered by it.
 *
 * @throws {Refused} when the actor may not, there is no such indicator, the fields are wrong, nothing
 *   would change, or somebody amended meanwhile.
 */
export async function reviseTarget(
  context: ActionContext,
  { slug, measure, indicator: position, revision: raw, language, seen }: TargetAmendment,
): Promise<void> {
  await whenPermitted(context, 'revise-target', async (transaction) => {
    const at = context.now()
    const place = { slug, measure, indicator: position }
    const indicator = await selectOptionalIndicatorToReportOn(transaction, place)
    if (!indicator) throw await refusedAsNotThere(transaction, place.slug, noSuchIndicator)
    const { adoption, planYear: year, rule, targetRevisions } = indicator
    const today = localTime(at).date
    const revision = parseTypedRevision(raw, { adoption, year }, { today, language })
    if (areRefusals(revision)) throw new Refused(...revision)
    if (targetRevisions.length !== seen) throw new Refused(changedMeanwhile)
    const refusal = refusalToRevise(indicator, revision)
    if (refusal) throw new Refused(refusal)

    await insertTargetRevision(transaction, indicator.id, revision, {
      enteredBy: context.actor.name,
      enteredAt: at,
      demonstration: false,
    })
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'revise-target',
      entity: 'indicator',
      entityId: `${slug}/${measure}/${position}`,
      old: { target: ruleInForce(rule, targetRevisions, null).rule.target },
      new: revision,
    })
  })
}
