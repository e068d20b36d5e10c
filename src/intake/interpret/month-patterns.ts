import { perLanguage } from '../words/per-language.ts'
import { datesInDigits } from './dates-in-digits.ts'
import { datesInWords } from './dates-in-words.ts'
import type { MonthPattern } from './month-pattern.ts'
import { partsOfYear } from './parts-of-year.ts'
import { wholeYears } from './whole-years.ts'

/** The ways to write a month, a day, a part of a year or a year, by the words of a language. */
export const monthPatterns = perLanguage((words): readonly MonthPattern[] => [
  ...datesInDigits(words),
  ...datesInWords(words),
  ...partsOfYear(words),
  ...wholeYears(words),
])
