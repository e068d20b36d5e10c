import type { LanguageWords, Phrase } from '../words/language-words.ts'
import { phraseSource, unitSource } from '../words/phrase-pattern.ts'
import {
  anyOf,
  aYear,
  type MonthPattern,
  type Months,
  monthPattern,
  ofYear,
  type Said,
  yearAndWord,
} from './month-pattern.ts'

const whole: Months = { first: 1, last: 12 }

/** From September to June, where the country's schools keep to that. */
const schoolYear: Months = { first: 9, last: 6, yearsOn: 1, doubtful: true }

/** From July to June in many countries; elsewhere from April, or as the calendar goes. */
const financialYear: Months = { first: 7, last: 6, yearsOn: 1, doubtful: true }

/** края на 2024, mid-2025, пролетта на 2024, учебната 2024/2025, FY 2024/25, 2024/25, 2024, цялата година */
export function wholeYears(words: LanguageWords): MonthPattern[] {
  const year = yearAndWord(words)
  const which = `(?:${year}|${phraseSource(words.thisYear)})`
  const first = '(?<!\\d)(?<year>(?:19|20)\\d{2})\\s?[-–/]\\s?'
  const school = phraseSource(words.schoolYear)
  const word = `(?:${unitSource(words.year)}\\s*)?`
  return [
    ...inMonth(12, words.endOfYear, ofYear(words)),
    ...inMonth(12, words.endOf, `\\s+${which}`),
    ...inMonth(6, words.middleOf, `\\s*-?\\s*${which}`),
    ...inMonth(1, words.startOf, `\\s+${which}`),
    ...words.seasons.map((names, index) =>
      monthPattern(anyOf(names), `${phraseSource(names)}${ofYear(words)}`, () => season(index)),
    ),
    monthPattern(
      aYear,
      `${school}\\s*${word}${first}(?:20)?\\d{2}(?!\\d)(?:\\s*${word})?`,
      () => schoolYear,
    ),
    monthPattern(aYear, `${first}(?:20)?\\d{2}\\s*${word}${school}`, () => schoolYear),
    monthPattern(
      aYear,
      `(?<!\\p{L})(?:${words.financialYear.join('|')})\\s*${word}${first}(?:20)?\\d{2}(?!\\d)(?:\\s*${word})?`,
      () => financialYear,
    ),
    monthPattern(
      aYear,
      `${first}(?:20)?\\d{2}\\s*${word}${phraseSource(words.financialYear)}`,
      () => financialYear,
    ),
    monthPattern(
      aYear,
      `${first}(?<until>\\d{2})(?![\\d.])(?:\\s*${unitSource(words.year)})?`,
      yearsOn,
    ),
    monthPattern(aYear, `(?<!\\d)${year}`, () => whole),
    monthPattern(anyOf(words.wholeYear), phraseSource(words.wholeYear), () => whole),
  ]
}

const inMonth = (month: number, phrases: readonly Phrase[], ofWhat: string): MonthPattern[] => [
  monthPattern(anyOf(phrases), `${phraseSource(phrases)}${ofWhat}`, () => ({
    first: month,
    last: month,
  })),
]

const season = (index: number): Months => ({
  first: index * 3 + 3,
  last: Math.min(index * 3 + 5, 12),
  doubtful: true,
})

/** "2024/25" */
function yearsOn(said: Said): Months | undefined {
  const years = Number(said['until']) - (Number(said['year']) % 100)
  return years > 0 && years <= 15 ? { ...whole, yearsOn: years } : undefined
}
