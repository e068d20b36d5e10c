import { formatNumber } from '../../core/base/format.ts'
import type { Language, Words } from '../../core/base/language.ts'
import { isSuppressed, type PublishedReport } from '../../core/report/report.ts'
import { quantityWords } from './quantity-words.ts'
import { suppressedMark } from './suppressed-words.ts'

/** One reported value as it stands: „120 лица“, „8 от 10“, the stages that were done by their names; [c] where it is kept back. */
export function reportedValueWords(
  reported: PublishedReport['reported'],
  unit: Words | null,
  language: Language,
): string {
  if (isSuppressed(reported)) return suppressedMark
  if ('value' in reported) return quantityWords(reported.value, unit, language)
  if ('done' in reported) return reported.done.join(', ')
  const of = language === 'bg' ? 'от' : 'of'
  return `${formatNumber(reported.numerator, language)} ${of} ${formatNumber(reported.denominator, language)}`
}
