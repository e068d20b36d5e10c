import type { InBothLanguages } from '../base/language.ts'
import { checkIndicator } from './check-indicator.ts'
import { checkMoney } from './check-money.ts'
import type { JudgedReport } from './judge-report.ts'
import type { ReportContent } from './report-content.ts'
import { type ReportSubject, reportField } from './report-fields.ts'

/** Something about an entry that a person should look at again before it goes out; it blocks nothing. */
export interface EntryWarning {
  readonly code: EntryCheck
  readonly field: string
  readonly message: InBothLanguages
}

export const entryChecks = [
  'slip',
  'jump',
  'fall-of-total',
  'zero-unlike-past',
  'stage-undone',
  'over-target',
  'over-funding',
] as const
export type EntryCheck = (typeof entryChecks)[number]

/** All that looks unlike the past, the target or the budget in what is about to be submitted. */
export const checkEntry = (
  subject: ReportSubject,
  { values, money }: Pick<JudgedReport, 'values' | 'money'>,
): readonly EntryWarning[] => [
  ...values.flatMap(({ indicator, reported }) => {
    const checked = subject.indicators.find(({ position }) => position === indicator)
    return checked ? checkIndicator(checked, subject.period, reported) : []
  }),
  ...checkMoney(subject, money),
]

/**
 * What a person confirms who finds that a field is right: the warnings and what was typed. Once the
 * entry changes it is another one and is asked about again.
 */
export const confirmationOf = (
  field: string,
  warnings: readonly EntryWarning[],
  { fields }: Pick<ReportContent, 'fields'>,
): string => {
  const codes = warnings.flatMap((each) => (each.field === field ? [each.code] : [])).sort()
  return [codes.join(' '), ...(fields[field] === undefined ? [] : [fields[field]])].join(': ')
}

/** The warnings that nobody has confirmed yet. */
export const unconfirmed = (
  warnings: readonly EntryWarning[],
  content: Pick<ReportContent, 'fields'>,
): readonly EntryWarning[] =>
  warnings.filter(
    ({ field }) =>
      content.fields[reportField.sure(field)] !== confirmationOf(field, warnings, content),
  )
