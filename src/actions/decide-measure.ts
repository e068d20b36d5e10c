import { localTime } from '../core/base/instant.ts'
import type { Language } from '../core/base/language.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import type { DecidedStep } from '../core/plan/decision.ts'
import {
  parseTypedDecision,
  type RawDecision,
  refusalToDecide,
} from '../core/plan/typed-decision.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { listDecisions } from '../store/decision.reader.ts'
import { insertDecision } from '../store/decision.writer.ts'
import { selectOptionalMeasureToDecide } from '../store/measure-to-decide.reader.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { refusedAsNotThere } from './not-there.ts'
import { changedMeanwhile, noSuchMeasure } from './refusals.ts'

export interface MeasureDecision {
  readonly slug: string
  /** The measure's code. */
  readonly measure: string
  readonly decision: RawDecision
  readonly language: Language
  /** How many decisions on the measure the person saw. */
  readonly seen: number
}

/**
 * Records that a body decided to carry a measure over into the next plan, to drop it, or to take such a
 * decision back. What its indicators alone say is still computed and shown.
 *
 * @throws {Refused} when the actor may not, there is no such measure, the fields are wrong, the decision
 *   does not follow from those before it, or somebody decided meanwhile.
 */
export async function decideMeasure(
  context: ActionContext,
  { slug, measure: code, decision: raw, language, seen }: MeasureDecision,
): Promise<void> {
  await whenPermitted(context, 'decide-measure', async (transaction) => {
    const at = context.now()
    const measure = await selectOptionalMeasureToDecide(transaction, { slug, measure: code })
    if (!measure) throw await refusedAsNotThere(transaction, slug, noSuchMeasure)
    const plan = { adoption: measure.adoption, year: measure.planYear }
    const decision = parseTypedDecision(raw, plan, { today: localTime(at).date, language })
    if (areRefusals(decision)) throw new Refused(...decision)
    const before = (await listDecisions(transaction, measure.planId)).filter(
      (each) => each.measure === code,
    )
    if (before.length !== seen) throw new Refused(changedMeanwhile)
    const refusal = refusalToDecide(before, decision)
    if (refusal) throw new Refused(refusal)

    await insertDecision(transaction, measure.id, decision, {
      enteredBy: context.actor.name,
      enteredAt: at,
      demonstration: false,
    })
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'decide-measure',
      entity: 'measure',
      entityId: `${slug}/${code}`,
      old: whatWasDecided(before.at(-1)),
      new: decision,
    })
  })
}

const whatWasDecided = (
  latest: (DecidedStep & { readonly measure: string }) | undefined,
): DecidedStep | null => {
  if (!latest) return null
  const { measure: _, ...decision } = latest
  return decision
}
