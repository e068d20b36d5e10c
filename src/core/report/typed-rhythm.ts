import type { InBothLanguages } from '../base/language.ts'
import type { Period } from '../base/period.ts'
import type { Refusal } from '../base/refusal.ts'
import { typedText } from '../base/typed-text.ts'
import { type ReportRhythm, rhythmKinds } from './what-is-due.ts'

/** The fields of the form that says for which periods a measure reports, as they were typed. */
export interface RawRhythm {
  readonly rhythm: string
  readonly reason: string
  /** The periods that were marked. */
  readonly periods: readonly string[]
}

const longestReason = 1000

/**
 * For which periods a measure reports, or a refusal for each field that is wrong. Whatever is not as the
 * deadline has it needs a reason, and keeps none where it is.
 *
 * @param calendar the periods of the plan
 */
export function parseTypedRhythm(
  raw: RawRhythm,
  calendar: readonly Period[],
): (ReportRhythm & { readonly reason: string }) | Refusal[] {
  const kind = rhythmKinds.find((each) => each === raw.rhythm)
  if (kind === undefined) return [refusal('rhythm-wanted', 'rhythm', sentences.rhythm)]
  if (kind === 'by-deadline') return { kind, periods: [], reason: '' }
  const reason = typedText(raw.reason)
  const periods = calendar.filter((period) => raw.periods.includes(period))
  const wrong = [
    ...(kind === 'chosen-periods' && periods.length === 0
      ? [refusal('periods-wanted', 'rhythm', sentences.periods)]
      : []),
    ...(reason === '' ? [refusal('reason-wanted', 'reason', sentences.reason)] : []),
    ...(reason.length > longestReason
      ? [refusal('field-too-long', 'reason', sentences.tooLong)]
      : []),
  ]
  if (wrong.length > 0) return wrong
  return { kind, periods: kind === 'chosen-periods' ? periods : [], reason }
}

const refusal = (code: string, field: string, message: InBothLanguages): Refusal => ({
  ...{ code, field, message },
})

const sentences = {
  rhythm: {
    bg: 'Изберете за кои периоди се отчита мярката.',
    en: 'Choose for which periods the measure is reported on.',
  },
  periods: {
    bg: 'Отметнете поне един период. Ако мярката не се изпълнява, внесете решение за нея.',
    en: 'Tick at least one period. If the measure is not carried out, record a decision on it.',
  },
  reason: {
    bg: 'Въведете защо мярката не се отчита според срока си.',
    en: 'Enter why the measure is not reported on by its deadline.',
  },
  tooLong: {
    bg: `Въведете основание до ${longestReason} знака.`,
    en: 'Enter a reason of at most 1,000 characters.',
  },
} as const
