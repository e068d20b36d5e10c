import { formatPeriod } from '../../core/base/format.ts'
import type { Language } from '../../core/base/language.ts'
import { parsePeriod } from '../../core/base/period.ts'

/** „май 2024 г.“, "May 2024"; a text that is no month stays as it is. */
export function monthWords(month: string, language: Language): string {
  const period = parsePeriod(month)
  return period ? formatPeriod(period, language) : month
}
