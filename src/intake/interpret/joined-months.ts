import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtEnd, phraseSource } from '../words/phrase-pattern.ts'
import type { MonthMention } from './month-mentions.ts'

/** A mention, or two and more that make one stretch: "май – декември 2024", "2024 и 2025". */
export interface Stretch extends MonthMention {
  readonly joined: boolean
}

/**
 * The mentions with those joined that a dash or "до" makes the ends of a range, and those whole parts of a
 * year that follow upon each other: "I, II и III тримесечие" is a stretch, "март и юни" are two times.
 */
export function joinedMonths(
  text: string,
  months: readonly MonthMention[],
  words: LanguageWords,
): Stretch[] {
  const joined: Stretch[] = []
  for (const month of months) {
    const before = joined.at(-1)
    if (before && joins(text, before, month, words)) {
      joined[joined.length - 1] = {
        ...before,
        end: month.end,
        to: month.to,
        single: false,
        wholeYear: before.wholeYear && month.wholeYear,
        doubtful: before.doubtful || month.doubtful,
        joined: true,
      }
    } else {
      joined.push({ ...month, joined: false })
    }
  }
  return joined
}

function joins(text: string, before: Stretch, next: MonthMention, words: LanguageWords): boolean {
  const between = text.slice(before.end, next.start)
  if (between.length > longestLink) return false
  const { range, list, framed } = links(words)
  if (before.joined && !range.test(between)) return follows(before, next) && list.test(between)
  if (before.from > next.to) return false
  if (between.trim() === '/' && twoTimes(text, before, next)) return false
  if (range.test(between)) return !before.joined
  const lead = phraseAtEnd(text.slice(0, before.start), words.range.from)
  if (lead !== '' && framed.test(between)) return true
  return follows(before, next) && list.test(between)
}

const longestLink = 60

/** "юни/декември" are two times; "март/април" and "01.03/30.06.2025" have ends. */
function twoTimes(text: string, before: Stretch, next: MonthMention): boolean {
  const named = [before, next].every(({ start, end }) => /\p{L}{3}/u.test(text.slice(start, end)))
  return named && before.single && next.single && monthsFrom(before.to, next.from) > 1
}

const monthsFrom = (first: string, last: string): number => {
  const [from = 0, to = 0] = [first, last].map((each) => {
    const [year = 0, month = 0] = each.split('-').map(Number)
    return year * 12 + month
  })
  return to - from
}

/** Both are stretches, and the second begins in the month after the first. */
function follows(before: Stretch, next: MonthMention): boolean {
  if (before.single || next.single) return false
  return monthsFrom(before.to, next.from) === 1
}

const links = perLanguage((words) => {
  const dash = '[-–—/÷]'
  const filler = `(?:[\\s.,]*${phraseSource(words.dateFiller)})*`
  const until = phraseSource([...words.until, ...words.range.to])
  const year = `(?:[\\s.,]*${phraseSource(words.year)}\\.?)?`
  const note = '(?:\\s*\\([^()]{0,40}\\))?'
  const ends = (link: string) =>
    new RegExp(`^${year}${note}[\\s.,]*${filler}[\\s.]*${link}\\s*${filler}[\\s,]*$`, 'iu')
  return {
    range: ends(`(?:${dash}\\s*(?:${phraseSource(words.until)})?|${phraseSource(words.until)})`),
    framed: ends(until),
    list: ends(`(?:[,;&+]|${phraseSource(words.and)})`),
  }
})
