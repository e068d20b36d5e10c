import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseSource, unitSource } from '../words/phrase-pattern.ts'

/** A year that stands alone: not an end of "2021-2025", not "2021/2303", "№ 2024" or "01.01.2024". */
const year = /(?<![\d/№–—-]|\d\s*[–—-]\s*|№\s)(?<!\d\.)(20\d\d)(?![\d/]|\s*[–—-]\s*(?:20)?\d\d)/gu
/** One year that begins in one and ends in the next, as it is written: "2025/26". */
const acrossNewYear = /(?<![\d/№.])20\d\d\s?\/\s?(?:20)?\d\d(?![\d/])/u
const span = /(?<![\d/№.])(20\d\d)\s*[–—/-]\s*((?:20)?\d\d)(?!\d)/u

/** "2026 to 2028", "с 2026 по 2028 год" as the span that it is: "2026–2028". */
export const withSpans = (title: string, words: LanguageWords): string =>
  title.replace(spans(words), (printed, from: string, to: string) =>
    Number(from) < Number(to) ? `${from}–${to}` : printed,
  )

const spans = perLanguage(
  ({ range, until, year }) =>
    new RegExp(
      `(?<![\\d/№.])(20\\d\\d)\\.?(?:\\s*${unitSource(year)})?\\s+${phraseSource([...range.to, ...until])}\\s+(20\\d\\d)(?!\\d)`,
      'giu',
    ),
)

/** The years that a text names for themselves, in its order. */
export const yearsIn = (text: string): number[] =>
  [...text.matchAll(year)].map((match) => Number(match[1]))

export interface PlanYear {
  readonly year: number | null
  /** "2025–2027" when the plan is for several years; '' otherwise. */
  readonly span: string
}

/**
 * The year a plan is for: in its title, else the one most deadlines name. A title that names only a span of
 * years, or deadlines spread over years, give none; but "2025/26" is one financial or school year, known by
 * the year in which it begins, and a person is asked.
 */
export function planYear(title: string, deadlines: readonly string[]): PlanYear {
  const [inTitle] = yearsIn(title)
  if (inTitle !== undefined) return { year: inTitle, span: '' }
  const [, from, to = ''] = span.exec(title) ?? []
  if (from !== undefined) {
    const isOne = acrossNewYear.test(title) && (Number(from) + 1) % 100 === Number(to.slice(-2))
    const years = spanOf(Number(from), Number(to.slice(-2)))
    return { year: isOne ? Number(from) : null, span: years }
  }
  const named = deadlines.flatMap(yearsIn)
  const counts = new Map<number, number>()
  for (const each of named) counts.set(each, (counts.get(each) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  if (most === undefined || most[1] * 2 <= deadlines.length) {
    const spread = counts.size > 1 && named.length * 2 > deadlines.length
    return { year: null, span: spread ? spreadOf(counts) : '' }
  }
  const isOnly = most[1] * 3 >= named.length * 2
  return isOnly ? { year: most[0], span: '' } : { year: null, span: spreadOf(counts) }
}

const spanOf = (from: number, to: number): string => `${from}–${Math.floor(from / 100) * 100 + to}`

const spreadOf = (counts: ReadonlyMap<number, number>): string =>
  `${Math.min(...counts.keys())}–${Math.max(...counts.keys())}`
