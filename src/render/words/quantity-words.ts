import type { Decimal } from '../../core/base/decimal.ts'
import { formatNumber, formatPercent } from '../../core/base/format.ts'
import { type Language, type Words, wordsIn } from '../../core/base/language.ts'

/** The one unit that is a sign of its own and not a counted thing. */
const isPercent = (unit: Words): boolean => Object.values(unit).every((each) => each.trim() === '%')

/**
 * A number with the thing it counts: „7 500 лица“, "7,500 persons", „95 %“. The unit is in the plan's
 * own language where it has no translation.
 */
export function quantityWords(value: Decimal, unit: Words | null, language: Language): string {
  if (unit === null) return formatNumber(value, language)
  if (isPercent(unit)) return formatPercent(value, language)
  return `${formatNumber(value, language)}\u00a0${wordsIn(unit, language).text}`
}
