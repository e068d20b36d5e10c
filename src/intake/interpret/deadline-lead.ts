import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import {
  phraseAtEnd,
  phraseAtStart,
  phraseSource,
  says,
  unitSource,
} from '../words/phrase-pattern.ts'
import type { Stretch } from './joined-months.ts'

/** Nothing that leads up to a time is longer; looking further back would only cost time. */
const longestLead = 80

/** What leads up to a time: "до", or "от" and "след". "Не по-късно от" is no "от". */
export function leadOf(
  text: string,
  { start }: Stretch,
  words: LanguageWords,
): 'until' | 'after' | undefined {
  const before = text.slice(Math.max(0, start - longestLead), start).replace(fillers(words), '')
  const until = phraseAtEnd(before, words.until)
  const after = phraseAtEnd(before, words.after)
  if (until === '' && after === '') return undefined
  return until.length >= after.length ? 'until' : 'after'
}

const fillers = perLanguage(
  (words) => new RegExp(`(?:${phraseSource(words.dateFiller)}[\\s,]*)+$`, 'iu'),
)

/** "2024 – до приключване на ...": it lasts until something that is no time. */
export const endsOpen = (after: string, words: LanguageWords): boolean =>
  says(after, words.openEnd) ||
  says(after, words.always) ||
  phraseAtStart(after.replace(/^[\s.,–—-]+/u, ''), words.until) !== ''

/** "в 3-месечен срок от приемането", "след влизане в сила": until no day that anybody knows yet. */
export function waitsForSomething(
  text: string,
  months: readonly Stretch[],
  words: LanguageWords,
): boolean {
  if (months.some((each) => leadOf(text, each, words) === 'until')) return false
  const waits = waiting(words).exec(text)
  const first = months[0]
  if (waits === null || !first) return waits !== null
  const between = text.slice(waits.index + waits[0].length, first.start)
  return /\p{L}/u.test(between.replace(fillers(words), ''))
}

export const waiting = perLanguage((words) => {
  const number = `(?:(?:\\d{1,3}|${phraseSource(words.numberWords.flat())})[\\s-]*)`
  const length = `${number}?${unitSource(words.durations)}(?:\\s+\\p{L}+){0,3}?`
  const after = phraseSource(words.after)
  const of = phraseSource(words.preposition)
  return new RegExp(
    `${length}\\s+${after}|${number}${unitSource(words.durations)}\\s+${of}|^\\s*${after}`,
    'iu',
  )
})
