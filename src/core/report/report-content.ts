import type { Decimal } from '../base/decimal.ts'
import type { Language } from '../base/language.ts'
import { readTypedNumber } from '../base/typed-number.ts'
import { typedLine, typedText } from '../base/typed-text.ts'
import { fieldsOf, type ReportSubject } from './report-fields.ts'

/** The fields of a report as they were typed, by name; one that is empty is not there. */
export type ReportFields = Readonly<Record<string, string>>

/**
 * What an institution has written of a measure for a period. While it is a draft nothing is judged:
 * a wrong number is kept as it was typed.
 */
export interface ReportContent {
  /** The language whose marks its numbers are typed with. */
  readonly language: Language
  readonly fields: ReportFields
}

export const nothingWritten = (language: Language): ReportContent => ({ language, fields: {} })

/** What of a form's fields belongs to a report on this measure. */
export function fieldsFrom(
  typed: Readonly<Record<string, string | undefined>>,
  subject: ReportSubject,
): ReportFields {
  const kept: Record<string, string> = {}
  for (const [name, kind] of fieldsOf(subject)) {
    const text = (kind === 'text' ? typedText : typedLine)(typed[name] ?? '')
    if (text !== '') kept[name] = text
  }
  return kept
}

/**
 * The same in a form of another language: "1,5" of a Bulgarian form is "1.5" in an English one. What is
 * no number stays as it was typed.
 */
export function contentIn(
  content: ReportContent,
  language: Language,
  subject: ReportSubject,
): ReportContent {
  if (content.language === language) return content
  const kinds = fieldsOf(subject)
  const fields = Object.entries(content.fields).map(([name, typed]) => [
    name,
    kinds.get(name) === 'number' ? retyped(typed, content.language, language) : typed,
  ])
  return { language, fields: Object.fromEntries(fields) }
}

function retyped(typed: string, from: Language, to: Language): string {
  const percent = /\s*%\s*$/.exec(typed)?.[0] ?? ''
  const read = readTypedNumber(typed.slice(0, typed.length - percent.length), from)
  return 'decimal' in read ? plainlyTyped(read.decimal, to) + percent : typed
}

/** A number as a person would type it: no groups, the decimal mark of the language. */
export const plainlyTyped = (value: Decimal, language: Language): string =>
  language === 'bg' ? value.replace('.', ',') : value
