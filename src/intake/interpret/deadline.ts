import type { DraftDeadline } from '../../core/draft/draft.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { phraseAtEnd, phraseAtStart, says } from '../words/phrase-pattern.ts'
import { cleanLabel } from './clean-label.ts'
import { findMonths, type MonthMention } from './month-mentions.ts'

const openDeadline: DraftDeadline = { kind: 'open', from: null, to: null, every: null, phases: [] }

/**
 * By when, from the words of the deadline cell. A month, half-year or quarter without a year is taken in
 * the plan's year; whether the words name a year is for a rule of the linter, which reads them again.
 * Words that name no time are open.
 */
export function interpretDeadline(
  text: string,
  words: LanguageWords,
  planYear: number | null,
): DraftDeadline {
  const months = findMonths(text, words, planYear)
  const recurring = recurrence(text, words)
  if (recurring) return { ...openDeadline, ...recurring, ...ends(months), phases: [] }
  const [first, second] = months
  if (!first) return openDeadline
  if (!second && endsOpen(text.slice(first.end), words))
    return { ...openDeadline, from: first.from }
  if (!second) return fromOne(text, first, words)
  if (months.length === 2 && isRange(text, first, second, words)) {
    return { ...openDeadline, kind: 'range', from: first.from, to: second.to }
  }
  return phased(text, months, words, planYear)
}

function recurrence(
  text: string,
  words: LanguageWords,
): Pick<DraftDeadline, 'kind' | 'every'> | undefined {
  if (says(text, words.everyMonth)) return { kind: 'recurring', every: 'month' }
  if (says(text, words.everyQuarter)) return { kind: 'recurring', every: 'quarter' }
  if (says(text, words.everyYear)) return { kind: 'recurring', every: 'year' }
  return says(text, words.always) ? { kind: 'recurring', every: null } : undefined
}

const ends = (months: readonly MonthMention[]): Pick<DraftDeadline, 'from' | 'to'> => ({
  from: months.length > 1 ? (months[0]?.from ?? null) : null,
  to: months.at(-1)?.to ?? null,
})

/** "2024 – до приключване на ...": it lasts until something that is no time. */
const endsOpen = (after: string, words: LanguageWords): boolean =>
  says(after, words.openEnd) || phraseAtStart(after.replace(/^[\s.,–—-]+/u, ''), words.until) !== ''

/** "до 2025" and "декември 2024" are ends; "първо тримесечие" and "2024" are stretches; "от май" has no end. */
function fromOne(text: string, only: MonthMention, words: LanguageWords): DraftDeadline {
  const before = text.slice(0, only.start)
  if (phraseAtEnd(before, words.after) !== '') return { ...openDeadline, from: only.from }
  const until = phraseAtEnd(before, words.until) !== ''
  if (only.single || until) return { ...openDeadline, kind: 'month', to: only.to }
  return { ...openDeadline, kind: 'range', from: only.from, to: only.to }
}

function isRange(
  text: string,
  first: MonthMention,
  second: MonthMention,
  words: LanguageWords,
): boolean {
  const between = text.slice(first.end, second.start)
  const dash = /^[\s.]*[-–—/][\s]*$/u.test(between)
  const until = phraseAtEnd(between, words.until)
  return (
    first.from <= second.to &&
    (dash || (until !== '' && !/\p{L}/u.test(between.slice(0, -until.length))))
  )
}

/** Several times: each is a phase, with the words about it. A phase "after" a day lasts to the year's end. */
function phased(
  text: string,
  months: readonly MonthMention[],
  words: LanguageWords,
  planYear: number | null,
): DraftDeadline {
  const phases = months.map((mention, index) => {
    const before = text.slice(months[index - 1]?.end ?? 0, mention.start)
    const after = phraseAtEnd(before, words.after) !== ''
    const what = text.slice(mention.end, months[index + 1]?.start ?? text.length)
    const to = after ? `${planYear ?? mention.to.slice(0, 4)}-12` : mention.to
    return { to, what: phaseWords(what, words) }
  })
  const last =
    phases
      .map((phase) => phase.to)
      .sort()
      .at(-1) ?? null
  return { ...openDeadline, kind: 'phased', to: last, phases }
}

/** Without the "до" or "след" that leads up to the next phase. */
function phaseWords(between: string, words: LanguageWords): string {
  const lead = [words.until, words.after, words.and]
    .map((phrases) => phraseAtEnd(between, phrases))
    .reduce((longest, each) => (each.length > longest.length ? each : longest))
  const own = cleanLabel(between.slice(0, between.length - lead.length))
  return /\p{L}/u.test(own) ? own : ''
}
