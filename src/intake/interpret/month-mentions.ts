import type { LanguageWords } from '../words/language-words.ts'
import type { MonthPattern, Months } from './month-pattern.ts'
import { monthPatterns } from './month-patterns.ts'

/** A stretch of months that a text names, "2024-05" to "2024-12", with its place in the text. */
export interface MonthMention {
  readonly start: number
  readonly end: number
  readonly from: string
  readonly to: string
  /** A single month or day; a quarter, half-year or year is a stretch even without a dash. */
  readonly single: boolean
  /** A whole year or several, with no month said. */
  readonly wholeYear: boolean
  /** There is no such day or year, or it is far from the plan's. */
  readonly doubtful: boolean
  /** Two days of one month. */
  readonly days: boolean
}

/** A mention before its year is known. */
interface Yearless extends Months {
  readonly start: number
  readonly end: number
  readonly year: number | null
}

/** Plans look this many years back and ahead; other years are slips of the pen: 2042 for 2024. */
const yearsBack = 5
const yearsAhead = 15

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
  const lower = inLowerCase(text)
  const all = monthPatterns(words).flatMap((pattern) => mentionsOf(pattern, lower))
  const found = withoutOverlaps(all)
  const years = nearestYears(found)
  return found.flatMap((mention, index) => {
    const year = years[index] ?? planYear
    if (year === null || isYearOf(found, index, text) !== undefined) return []
    const { start } =
      isYearOf(found, index - 1, text) === 'next' ? (found[index - 1] ?? mention) : mention
    const { end } =
      isYearOf(found, index + 1, text) === 'before' ? (found[index + 1] ?? mention) : mention
    return [placed({ ...mention, start, end }, year, planYear)]
  })
}

/** Letter by letter, so that places stay. */
const inLowerCase = (text: string): string => {
  const lower = text.toLowerCase()
  return lower.length === text.length
    ? lower
    : [...text]
        .map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign))
        .join('')
}

function placed(mention: Yearless, year: number, planYear: number | null): MonthMention {
  const { start, end, first, last, yearsOn = 0 } = mention
  const far = planYear !== null && (year < planYear - yearsBack || year > planYear + yearsAhead)
  return {
    start,
    end,
    from: month(year, first),
    to: month(year + yearsOn, last),
    single: first === last && yearsOn === 0,
    wholeYear: isWholeYear(mention),
    doubtful: far || mention.doubtful === true,
    days: mention.days === true,
  }
}

const month = (year: number, number: number): string =>
  `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`

const isWholeYear = ({ first, last }: Months): boolean => first === 1 && last === 12

/** The year that each mention has or takes: its own, the next one's, else the one before's. */
function nearestYears(all: readonly Yearless[]): (number | null)[] {
  const before: (number | null)[] = []
  for (const { year } of all) before.push(year ?? before.at(-1) ?? null)
  let next: number | null = null
  const years = [...before]
  for (let index = all.length - 1; index >= 0; index--) {
    next = all[index]?.year ?? next
    years[index] = next ?? before[index] ?? null
  }
  return years
}

/** "2024: март, юни" and "март – юни (2024)": the year is that of the months beside it, no time of its own. */
function isYearOf(
  all: readonly Yearless[],
  index: number,
  text: string,
): 'next' | 'before' | undefined {
  const [before, own, next] = [all[index - 1], all[index], all[index + 1]]
  if (!own || own.year === null || own.yearsOn !== undefined || !isWholeYear(own)) return undefined
  const leads = next?.year === null && /^[\s,:(–—-]*$/u.test(text.slice(own.end, next.start))
  const closes = before?.year === null && /^[\s,(]*$/u.test(text.slice(before.end, own.start))
  if (leads) return 'next'
  return closes ? 'before' : undefined
}

function mentionsOf({ needs, expression, read }: MonthPattern, text: string): Yearless[] {
  if (!needs.test(text)) return []
  return [...text.matchAll(expression())].flatMap((match) => {
    const said = match.groups ?? {}
    const months = read(said)
    if (!months) return []
    const [start, end] = [match.index, match.index + match[0].length]
    return [{ ...months, start, end, year: yearOf(said) }]
  })
}

function yearOf(said: Readonly<Record<string, string | undefined>>): number | null {
  if (said['year'] !== undefined) return Number(said['year'])
  return said['shortYear'] === undefined ? null : 2000 + Number(said['shortYear'])
}

/** A longer mention covers the ones inside it: the year of "март 2024" is no year of its own. */
function withoutOverlaps(all: readonly Yearless[]): Yearless[] {
  const longestFirst = [...all].sort((a, b) => b.end - b.start - (a.end - a.start))
  const taken: boolean[] = []
  const kept = longestFirst.filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (taken[at]) return false
    for (let at = start; at < end; at++) taken[at] = true
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}
