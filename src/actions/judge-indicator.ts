import { localTime } from '../core/base/instant.ts'
import type { Language } from '../core/base/language.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import {
  parseTypedJudgement,
  type RawJudgement,
  refusalToJudge,
} from '../core/degree/typed-judgement.ts'
import { refusalUnlessThere } from '../core/plan/indicator-there.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { selectOptionalIndicatorToReportOn } from '../store/indicator.reader.ts'
import { listJudgements } from '../store/judgement.reader.ts'
import { insertJudgement } from '../store/judgement.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { refusedAsNotThere } from './not-there.ts'
import { changedMeanwhile, noSuchIndicator } from './refusals.ts'

export interface IndicatorJudgement {
  readonly slug: string
  /** The measure's code. */
  readonly measure: string
  /** The indicator's position in its measure. */
  readonly indicator: number
  readonly judgement: RawJudgement
  readonly language: Language
  /** How many judgements of the indicator the person saw. */
  readonly seen: number
}

/**
 * Records what a person found of an indicator, and why. Of a target in words it is the verdict; beside a
 * computed verdict it stands and replaces nothing.
 *
 * @throws {Refused} when the actor may not, there is no such indicator, the fields are wrong, a judgement
 *   of a later day holds, or somebody judged meanwhile.
 */
export async function judgeIndicator(
  context: ActionContext,
  { slug, measure, indicator: position, judgement: raw, language, seen }: IndicatorJudgement,
): Promise<void> {
  await whenPermitted(context, 'judge-indicator', async (transaction) => {
    const at = context.now()
    const place = { slug, measure, indicator: position }
    const indicator = await selectOptionalIndicatorToReportOn(transaction, place)
    if (!indicator) throw await refusedAsNotThere(transaction, place.slug, noSuchIndicator)
    const notThere = refusalUnlessThere(indicator, localTime(at).date)
    if (notThere) throw new Refused(notThere)
    const judgement = parseTypedJudgement(raw, indicator, {
      today: localTime(at).date,
      language,
    })
    if (areRefusals(judgement)) throw new Refused(...judgement)
    const before = (await listJudgements(transaction, indicator.planId)).filter(
      (each) => each.measure === measure && each.indicator === position,
    )
    if (before.length !== seen) throw new Refused(changedMeanwhile)
    const refusal = refusalToJudge(before, judgement)
    if (refusal) throw new Refused(refusal)

    await insertJudgement(transaction, indicator.id, judgement, {
      enteredBy: context.actor.name,
      enteredAt: at,
      demonstration: false,
    })
    const latest = before.at(-1)
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'judge-indicator',
      entity: 'indicator',
      entityId: `${slug}/${measure}/${position}`,
      old: latest ? { verdict: latest.verdict, by: latest.by, on: latest.on } : null,
      new: judgement,
    })
  })
}
