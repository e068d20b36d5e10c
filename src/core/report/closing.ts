import type { Period } from '../base/period.ts'
import type { Refusal } from '../base/refusal.ts'
import { typedText } from '../base/typed-text.ts'

/** A report that is owed and not accepted. */
export interface OpenReport {
  /** The measure's code. */
  readonly measure: string
  readonly period: Period
}

/** Why a year is closed without a report that is owed. */
export interface WithoutReport extends OpenReport {
  readonly reason: string
}

/** The name of the field for the reason of one of them. */
export const reasonField = ({ measure, period }: OpenReport): string =>
  `reason-${measure}-${period}`

/** How many characters a reason may have. */
const longest = 1000

/**
 * The reason why the year is closed without each of the reports that are owed, or a refusal for each that
 * has none.
 *
 * @param common said for all that have no reason of their own
 */
export function reasonsToClose(
  open: readonly OpenReport[],
  typed: Readonly<Record<string, string | undefined>>,
  common: string,
): { readonly without: readonly WithoutReport[] } | Refusal[] {
  const without = open.map((each) => ({
    ...each,
    reason: typedText(typed[reasonField(each)] ?? '') || typedText(common),
  }))
  const wrong = without.flatMap((each) =>
    each.reason === ''
      ? [reasonWanted(each)]
      : each.reason.length > longest
        ? [reasonTooLong(each)]
        : [],
  )
  return wrong.length > 0 ? wrong : { without }
}

const reasonWanted = (open: OpenReport): Refusal => ({
  code: 'owed-without-reason',
  field: reasonField(open),
  message: {
    bg: `Отчетът за мярка ${open.measure}, ${open.period}, не е приет. Въведете защо годината се приключва без него.`,
    en: `The report of measure ${open.measure} for ${open.period} is not accepted. Enter why the year is closed without it.`,
  },
})

const reasonTooLong = (open: OpenReport): Refusal => ({
  code: 'field-too-long',
  field: reasonField(open),
  message: {
    bg: 'Въведете причина до 1000 знака.',
    en: 'Enter a reason of at most 1,000 characters.',
  },
})
