import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtEnd, phraseAtStart, says } from '../words/phrase-pattern.ts'
import type { FoundNumber } from './number.ts'
import { saidOperator } from './operator.ts'

/** The text on one side of a sign, with the numbers in it at their places in that text. */
export interface Side {
  readonly text: string
  readonly numbers: readonly FoundNumber[]
}

/** "между 5" waits for its "и 10". */
export function opensRange({ text, numbers }: Side, words: LanguageWords): boolean {
  const last = numbers.at(-1)
  const closed = last === undefined || /\p{L}/u.test(text.slice(last.end))
  return !closed && phraseAtEnd(text.slice(0, last.start), between(words)) !== ''
}

/** "от 5" may be a number of its own, for "от" says much; "между" opens a range. */
const between = perLanguage(({ range, change }) =>
  range.from.filter((phrase) => !change.from.includes(phrase)),
)

/** "3200 ученици": a number before a noun; "3 от които" is a part of what was counted. */
export function opensWithCount({ text, numbers }: Side, words: LanguageWords): boolean {
  const [first] = numbers
  if (!first) return false
  const { before } = saidOperator(text.slice(0, first.start), '', words)
  if (/[\p{L}\d]/u.test(before)) return false
  const after = text.slice(first.end)
  return /^\s*\p{L}/u.test(after) && phraseAtStart(after, words.ofWhich) === ''
}

/** "изготвени 2 доклада": what was done, and how many of it. */
export function opensWithDone({ text, numbers }: Side, words: LanguageWords): boolean {
  const done = /^\p{L}+(?=\s)/u.exec(text)?.[0] ?? ''
  const cut = done.length
  if (!words.participleEndings.some((ending) => done.endsWith(ending))) return false
  const moved = numbers.map((each) => ({ ...each, start: each.start - cut, end: each.end - cut }))
  return opensWithCount({ text: text.slice(cut), numbers: moved }, words)
}

/** "участници 96, завършили 51": words and right behind them the number that closes. */
export const endsInCount = ({ text, numbers }: Side): boolean => {
  const [first] = numbers
  if (!first || !/^\s*(?:$|[,;.])/u.test(text.slice(first.end))) return false
  return /\p{L}{3,}\s+$/u.test(text.slice(0, first.start))
}

export const namesCounted = ({ text }: Side, words: LanguageWords): boolean =>
  says(text, words.countable) || phraseAtStart(text, words.countOf) !== ''

/** "наемане на 45 служители", "hire 45 staff": one word, perhaps a preposition, and how many. */
export function opensWithWork({ text, numbers }: Side, words: LanguageWords): boolean {
  const [first] = numbers
  if (!first || !/^\s*\p{L}/u.test(text.slice(first.end))) return false
  const before = text.slice(0, first.start)
  const work = before.slice(0, before.length - phraseAtEnd(before, words.preposition).length)
  return /^\s*\p{L}{4,}\s*$/u.test(work)
}

/** "240 (2026 г.)", "240 in 2026": one more value, of another year. */
export const isDated = ({ text, numbers }: Side): boolean => {
  const first = numbers.at(-1)
  return first !== undefined && dated.test(text.slice(first.end))
}

const dated = /^\s*(?:\p{L}+\s*){0,2}\(?\s*(?:\p{L}+\s+)?20\d{2}/u

/** "4 обучения за 80 служители": what is done and whom it is done for; "2 курса за 30 дни" is one thing. */
export const isDoneFor = (left: Side, right: Side, words: LanguageWords): boolean =>
  right.numbers[0]?.start === 0 && left.numbers.length === 1 && countsPeople(right, words)

/** "80 служители", "най-малко 80 души": its first number is of people. */
export function countsPeople(right: Side, words: LanguageWords): boolean {
  const [first] = right.numbers
  if (!first) return false
  const clause = /^[^,;:.()–—]*/u.exec(right.text.slice(first.end))?.[0] ?? ''
  return says(clause, words.people)
}

/** "работодатели – 120", before any other sign that could part. */
export function labelsCount({ text, numbers }: Side): boolean {
  const [first] = numbers
  return first !== undefined && /^[^,;]*\p{L}[^,;]*[-–—:(]\s*$/u.test(text.slice(0, first.start))
}

/** "лица - 7 500", "лица – 20 бр.": nothing but a unit follows the last number. */
export function closesWithCount({ text, numbers }: Side): boolean {
  const last = numbers.at(-1)
  return last !== undefined && (text.slice(last.end).match(/\p{L}+/gu) ?? []).length <= 3
}

/** An end of a sentence parts only what counts or delivers something; prose stays whole. */
export const countable = ({ text, numbers }: Side, words: LanguageWords): boolean =>
  numbers.length > 0 ||
  says(text, words.trend) ||
  [words.countOf, words.delivered].some((phrases) => phraseAtStart(text, phrases) !== '')

/** "гр. София", "2024 г. България": the dot belongs to an abbreviation. */
export function endsShort(text: string, words: LanguageWords): boolean {
  const last = /[\p{L}\p{N}]+$/u.exec(text)?.[0] ?? ''
  return abbreviations(words).has(last.toLowerCase()) || /^\p{Ll}{1,3}$/u.test(last)
}

const abbreviations = perLanguage(
  ({ year, pieces, beforeReference }) =>
    new Set([...year, ...pieces, ...beforeReference].map((phrase) => phrase.replace('.', ''))),
)

/** "Създаден регистър", "Website launched by June": one thing that is made, beside which another is counted. */
export function isDelivered({ text }: Side, words: LanguageWords): boolean {
  if (phraseAtStart(text, made(words)) !== '') return true
  const rest = text.slice(text.search(/\s\S+(?:\s+\S+){0,3}\s*$/u))
  return says(rest, words.delivered)
}

/** Of the words for what is made those that say that it is there; "приемане" only names the work. */
const made = perLanguage((words) => words.delivered.filter((each) => each.endsWith('*')))
