import type { Language } from '../core/base/language.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import { parseTypedPrevious, type RawPrevious } from '../core/report/typed-previous.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { selectOptionalIndicatorToReportOn } from '../store/indicator.reader.ts'
import { listPreviousValues } from '../store/previous-value.reader.ts'
import { insertPreviousValue } from '../store/previous-value.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { refusedAsNotThere } from './not-there.ts'
import { changedMeanwhile, noSuchIndicator } from './refusals.ts'

export interface PreviousValueEntry {
  readonly slug: string
  /** The measure's code. */
  readonly measure: string
  /** The indicator's position in its measure. */
  readonly indicator: number
  readonly previous: RawPrevious
  readonly language: Language
  /** The version that the person saw; 0 when there was none. */
  readonly seen: number
}

/**
 * Enters last year's value of an indicator with where it is from, or corrects it: a correction is the
 * next version, the old one stays.
 *
 * @throws {Refused} when the actor may not, there is no such indicator, the fields are wrong, or somebody
 *   entered a value meanwhile.
 */
export async function enterPreviousValue(
  context: ActionContext,
  { slug, measure, indicator: position, previous: raw, language, seen }: PreviousValueEntry,
): Promise<void> {
  await whenPermitted(context, 'enter-value', async (transaction) => {
    const at = context.now()
    const place = { slug, measure, indicator: position }
    const indicator = await selectOptionalIndicatorToReportOn(transaction, place)
    if (!indicator) throw await refusedAsNotThere(transaction, place.slug, noSuchIndicator)
    const previous = parseTypedPrevious(raw, indicator.planYear, language)
    if (areRefusals(previous)) throw new Refused(...previous)
    const latest = (await listPreviousValues(transaction, indicator.planId)).findLast(
      (each) => each.measure === measure && each.indicator === position,
    )
    const version = latest?.version ?? 0
    if (version !== seen) throw new Refused(changedMeanwhile)

    await insertPreviousValue(transaction, indicator.id, version + 1, previous, {
      enteredBy: context.actor.name,
      enteredAt: at,
      demonstration: false,
    })
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'enter-previous-value',
      entity: 'indicator',
      entityId: `${slug}/${measure}/${position}`,
      old: latest ? { value: latest.value, period: latest.period, source: latest.source } : null,
      new: previous,
    })
  })
}
