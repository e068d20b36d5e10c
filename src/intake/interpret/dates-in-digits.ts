import type { LanguageWords } from '../words/language-words.ts'
import { dayAndMonth, monthNumber, roman } from './day-and-month.ts'
import {
  aDigit,
  alone,
  aYear,
  dash,
  type MonthPattern,
  type Months,
  monthPattern,
  type Said,
  yearAndWord,
} from './month-pattern.ts'

/** 31.12.2024, 31/12/24, 12.2024, 2024-12-31, 2024-12, 31.12., 31.XII.2024, 01-12.2024 */
export function datesInDigits(words: LanguageWords): MonthPattern[] {
  const year = yearAndWord(words)
  const later = `\\s?${dash}\\s?`
  return [
    monthPattern(
      aYear,
      `${alone}(?<day>\\d{1,2})\\s?(?<sign>[./,-])\\s?(?<month>\\d{1,2})\\s?(?:\\k<sign>|(?<=[./])[,.]|(?<=\\d)\\s)?\\s*${year}`,
      dayAndMonth,
    ),
    monthPattern(aYear, `${alone}(?<day>\\d{2})\\s(?<month>\\d{2})\\s${year}`, dayAndMonth),
    monthPattern(
      aDigit,
      `${alone}(?<day>\\d{1,2})(?<sign>[./-])(?<month>\\d{1,2})\\k<sign>(?<shortYear>\\d{2})(?![\\d./-]*\\d)`,
      dayAndMonth,
    ),
    monthPattern(aYear, `${alone}(?<month>\\d{1,2})\\s?[./-]\\s?${year}`, dayAndMonth),
    monthPattern(
      aYear,
      `${alone}${year}\\s?(?<sign>[-./])\\s?(?<month>\\d{1,2})(?:\\s?\\k<sign>\\s?(?<day>\\d{1,2}))?(?!\\d|[./-]\\d)`,
      ifMonth,
    ),
    // The first of "01-12.2024"; "30.06." without a year.
    monthPattern(
      aYear,
      `${alone}(?<month>\\d{1,2})(?=\\.?${later}\\d{1,2}\\s?[./]\\s?${year})`,
      ifMonth,
    ),
    monthPattern(
      aDigit,
      `${alone}(?<day>\\d{1,2})(?<sign>[./])(?<month>0[1-9]|1[0-2])(?!\\d|[.,/]\\d|\\p{L}|\\s?%)\\.?`,
      (said) => (Number(said['day']) > 31 ? undefined : dayAndMonth(said)),
    ),
    monthPattern(
      aYear,
      `(?<![\\p{L}\\d])(?:(?<day>\\d{1,2})[.\\s/-]\\s?)?(?<roman>${romanMonth})(?:[./\\s-]\\s?${year}|(?=\\.?${later}(?:${romanMonth})[./\\s-]\\s?${year}))`,
      dayAndMonth,
    ),
    monthPattern(
      /\d\.\s?[ivx]/,
      `(?<![\\p{L}\\d])(?<day>\\d{1,2})\\.\\s?(?<roman>${romanMonth})(?![\\p{L}\\d])\\.?`,
      dayAndMonth,
    ),
  ]
}

const romanMonth = [...roman].sort((a, b) => b.length - a.length).join('|')

const ifMonth = (said: Said): Months | undefined =>
  monthNumber(said['month']) === undefined ? undefined : dayAndMonth(said)
