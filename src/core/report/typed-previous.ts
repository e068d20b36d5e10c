import type { Decimal } from '../base/decimal.ts'
import type { InBothLanguages, Language, Words } from '../base/language.ts'
import { type Period, parsePeriod, yearOf } from '../base/period.ts'
import type { Refusal } from '../base/refusal.ts'
import { readTypedNumber } from '../base/typed-number.ts'
import { refusalsOfText, typedText } from '../base/typed-text.ts'

/** The fields of the form that enters last year's value, as they were typed. */
export interface RawPrevious {
  readonly value: string
  readonly period: string
  readonly source: string
}

/** Last year's value with where it is from, as typed into a form, or a refusal for each field that is wrong. */
export function parseTypedPrevious(
  raw: RawPrevious,
  planYear: number,
  language: Language,
): { readonly value: Decimal; readonly period: Period; readonly source: Words } | Refusal[] {
  const read = readTypedNumber(raw.value.replace(/\s*%\s*$/u, ''), language)
  const period = parsePeriod(raw.period.trim())
  const source = typedText(raw.source)
  const refusals = [
    ...('decimal' in read ? [] : [{ code: 'not-a-number', field: 'value', message: numberWanted }]),
    ...(period !== undefined && yearOf(period) < planYear
      ? []
      : [{ code: 'period-not-before', field: 'period', message: earlierWanted(planYear) }]),
    ...refusalsOfText('source', source, 500, sourceWanted),
  ]
  if (!('decimal' in read) || period === undefined || refusals.length > 0) return refusals
  return { value: read.decimal, period, source: { [language]: source } }
}

const numberWanted: InBothLanguages = {
  bg: 'Въведете само число, например 1\u00a0234,5.',
  en: 'Enter a number only, for example 1,234.5.',
}

const earlierWanted = (year: number): InBothLanguages => ({
  bg: `Въведете година преди ${year}\u00a0г., например ${year - 1}.`,
  en: `Enter a year before ${year}, for example ${year - 1}.`,
})

const sourceWanted: InBothLanguages = {
  bg: 'Въведете откъде е стойността, например „Годишен отчет за 2023 г., стр. 12“.',
  en: 'Enter where the value is from, for example "Annual report for 2023, page 12".',
}
