import { type FigureValue, isSuppressed } from '../../core/annual-report/figure.ts'
import type { Decimal } from '../../core/base/decimal.ts'
import { formatNumber, formatPercent } from '../../core/base/format.ts'
import type { Language } from '../../core/base/language.ts'
import { type Verdict, verdicts } from '../../core/degree/verdict.ts'
import { moneyText } from './money-words.ts'
import { quantityWords } from './quantity-words.ts'
import { measureVerdictWords, verdictWords } from './verdict-words.ts'

/** What stands for a count too small to be published. */
export const suppressedMark = '[c]'

/** A figure of the annual report as it is printed in a text. */
export function figureWords(figure: FigureValue, language: Language): string {
  const { kind, value, unit } = figure
  if (isSuppressed(figure)) return suppressedMark
  if (value === null) return { bg: '(няма данни)', en: '(no data)' }[language]
  const number = value as Decimal
  switch (kind) {
    case 'year':
      return value
    case 'count':
      return formatNumber(number, language)
    case 'percent':
      return formatPercent(number, language, 1)
    case 'quantity':
      return quantityWords(number, unit ?? null, language)
    case 'euro':
      return moneyText(value, 'EUR', language)
    case 'measure-verdict':
      return measureVerdictWords(verdictIn(value), language)
    case 'indicator-verdict':
      return verdictWords(verdictIn(value), language)
  }
}

const verdictIn = (value: string): Verdict =>
  verdicts.find((verdict) => verdict === value) ?? 'unknown'
