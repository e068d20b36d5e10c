import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseSource, unitSource } from '../words/phrase-pattern.ts'

/** A stretch of months that a text names, "2024-05" to "2024-12", with its place in the text. */
export interface MonthMention {
  readonly start: number
  readonly end: number
  readonly from: string
  readonly to: string
  /** A single month or day; a quarter, half-year or year is a stretch even without a dash. */
  readonly single: boolean
}

interface Months {
  readonly first: number
  readonly last: number
}

/** A mention before its year is known. */
interface Yearless extends Months {
  readonly start: number
  readonly end: number
  readonly year: number | null
}

/**
 * The months, days, quarters, half-years and years in a text, in their order. One without a year takes
 * the year of the next that has one ("май – декември 2024"), else of the one before, else the plan's;
 * without any it is left out.
 */
export function findMonths(
  text: string,
  words: LanguageWords,
  planYear: number | null,
): MonthMention[] {
  const found = withoutOverlaps(patterns(words).flatMap((pattern) => pattern(text)))
  return found.flatMap((mention, index) => {
    const year = mention.year ?? yearNear(found, index) ?? planYear
    if (year === null) return []
    const { start, end, first, last } = mention
    return [{ start, end, from: month(year, first), to: month(year, last), single: first === last }]
  })
}

const month = (year: number, number: number): string =>
  `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`

const yearNear = (all: readonly Yearless[], index: number): number | null =>
  all.slice(index + 1).find((mention) => mention.year !== null)?.year ??
  all.slice(0, index).findLast((mention) => mention.year !== null)?.year ??
  null

/** A longer mention covers the ones inside it: the year of "март 2024" is no year of its own. */
function withoutOverlaps(all: readonly Yearless[]): Yearless[] {
  const longestFirst = [...all].sort((a, b) => b.end - b.start - (a.end - a.start))
  const kept: Yearless[] = []
  for (const mention of longestFirst) {
    const free = kept.every((other) => mention.end <= other.start || mention.start >= other.end)
    if (free) kept.push(mention)
  }
  return kept.sort((a, b) => a.start - b.start)
}

type Pattern = (text: string) => Yearless[]

const century = '((?:19|20)\\d{2})'

const patterns = perLanguage((words): readonly Pattern[] => {
  const yearWord = `(?:\\s*${unitSource(words.year)})?`
  const year = `${century}(?!\\d)${yearWord}`
  const ofYear = `(?:\\s*(?:,|${phraseSource(words.preposition)})?\\s*${year})?`
  const month = words.monthNames.map((names) => `(${phraseSource(names)})`).join('|')
  const part = `(?:${words.ordinals.map((names) => `(${phraseSource(names)})`).join('|')}|([1-4]))`
  return [
    // 31.12.2024, 31/12/2024; 12.2024; 2024-12-31, 2024-12
    pattern(`(?<!\\d)\\d{1,2}\\s?[./]\\s?(\\d{1,2})\\s?[./]\\s*${year}`, ([number]) =>
      oneMonth(number),
    ),
    pattern(`(?<!\\d)(\\d{1,2})[./]${year}`, ([number]) => oneMonth(number)),
    pattern(`(?<!\\d)${century}-(0[1-9]|1[0-2])(?:-\\d{2})?(?!\\d)`, ([number]) =>
      oneMonth(number),
    ),
    // 31 декември 2024, December 31, 2024, декември
    pattern(
      `(?:(?<!\\d)\\d{1,2}(?:-?\\p{L}{1,2})?\\s+)?(?:${month})(?:\\s+\\d{1,2},)?${ofYear}`,
      (names) => oneMonth(String(names.findIndex((name) => name !== undefined) + 1)),
    ),
    // третото тримесечие на 2024, 3-то тримесечие, Q3 2024; второ полугодие, H2 2024
    pattern(`${part}\\s*${phraseSource(words.quarter)}${ofYear}`, (parts) => stretch(parts, 4)),
    pattern(`${part}\\s*${phraseSource(words.halfYear)}${ofYear}`, (parts) => stretch(parts, 2)),
    pattern(`Q([1-4])${ofYear}`, (parts) => stretch(parts, 4)),
    pattern(`H([12])${ofYear}`, (parts) => stretch(parts, 2)),
    // края на годината, края на 2024; средата на 2024; 2024; цялата година
    pattern(`${phraseSource(words.endOfYear)}${ofYear}`, () => ({ first: 12, last: 12 })),
    pattern(`${phraseSource(words.endOf)}\\s+${year}`, () => ({ first: 12, last: 12 })),
    pattern(`${phraseSource(words.middleOf)}\\s*-?\\s*${year}`, () => ({ first: 6, last: 6 })),
    pattern(`(?<!\\d)${year}`, () => ({ first: 1, last: 12 })),
    pattern(phraseSource(words.wholeYear), () => ({ first: 1, last: 12 })),
  ]
})

const oneMonth = (digits: string | undefined): Months | undefined => {
  const number = Number(digits)
  return number >= 1 && number <= 12 ? { first: number, last: number } : undefined
}

/** The first to fourth of so many parts of a year, as an ordinal word (by its place) or a digit (last). */
function stretch(parts: readonly (string | undefined)[], count: 2 | 4): Months | undefined {
  const said = parts.findIndex((part) => part !== undefined)
  const digit = /^[1-4]$/.exec(parts[said] ?? '')
  const number = digit ? Number(digit[0]) : said + 1
  const months = 12 / count
  return number <= count ? { first: (number - 1) * months + 1, last: number * months } : undefined
}

/** A pattern with one group of four digits, the year; what the other groups say are the months. */
function pattern(
  source: string,
  months: (groups: readonly (string | undefined)[]) => Months | undefined,
): Pattern {
  const expression = new RegExp(source, 'giu')
  return (text) =>
    [...text.matchAll(expression)].flatMap((match) => {
      const groups: (string | undefined)[] = match.slice(1)
      const year = groups.findLast((group) => group !== undefined && /^\d{4}$/.test(group))
      const read = months(groups.filter((group) => group === undefined || group !== year))
      if (!read) return []
      const [start, end] = [match.index, match.index + match[0].length]
      return [{ start, end, year: year === undefined ? null : Number(year), ...read }]
    })
}
