import type { Language } from '../core/base/language.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import { parseTypedWeight } from '../core/plan/typed-settings.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { selectOptionalMeasureToDecide } from '../store/measure-to-decide.reader.ts'
import { selectWeights } from '../store/plan-settings.reader.ts'
import { insertWeights } from '../store/plan-settings.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { refusedAsNotThere } from './not-there.ts'
import { changedMeanwhile, noSuchMeasure } from './refusals.ts'

/**
 * Sets how much a measure counts in the means of its goal and of the plan, and each of its indicators in
 * the measure's own.
 *
 * @throws {Refused} when the actor may not, there is no such measure, a weight is wrong, or somebody set
 *   them meanwhile.
 */
export async function setMeasureWeights(
  context: ActionContext,
  request: {
    readonly slug: string
    /** The measure's code. */
    readonly measure: string
    /** As typed; an empty field is the usual weight of 1. */
    readonly weight: string
    /** In the order of the indicators. */
    readonly indicators: readonly string[]
    readonly language: Language
    /** The version of the weights that the person saw; 0 when none were set. */
    readonly seen: number
  },
): Promise<void> {
  const { slug, measure: code, language, seen } = request
  await whenPermitted(context, 'set-plan-criteria', async (transaction) => {
    const at = context.now()
    const measure = await selectOptionalMeasureToDecide(transaction, { slug, measure: code })
    if (!measure) throw await refusedAsNotThere(transaction, slug, noSuchMeasure)
    const weights = parseWeights(request, measure.indicators, language)
    const before = await selectWeights(transaction, { planId: measure.planId, code })
    if ((before?.version ?? 0) !== seen) throw new Refused(changedMeanwhile)

    const entry = { enteredBy: context.actor.name, enteredAt: at }
    await insertWeights(transaction, measure.id, seen + 1, weights, entry)
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'set-measure-weights',
      entity: 'measure',
      entityId: `${slug}/${code}`,
      old: before?.weights ?? null,
      new: weights,
    })
  })
}

function parseWeights(
  typed: { readonly weight: string; readonly indicators: readonly string[] },
  indicators: number,
  language: Language,
) {
  const own = parseTypedWeight('weight', typed.weight, language)
  const each = Array.from({ length: indicators }, (_, index) =>
    parseTypedWeight(`indicator${index + 1}`, typed.indicators[index] ?? '', language),
  )
  const refusals = [own, ...each].filter((read) => areRefusals(read)).flat()
  if (areRefusals(own) || refusals.length > 0) throw new Refused(...refusals)
  return {
    weight: own.weight,
    indicators: each.flatMap((read) => (areRefusals(read) ? [] : [read.weight])),
  }
}
