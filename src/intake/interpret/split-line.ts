import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtEnd, phraseAtStart, phraseSource, says } from '../words/phrase-pattern.ts'
import { type FoundNumber, findNumbers } from './number.ts'
import { saidOperator } from './operator.ts'

/**
 * A line cut into pieces that each speak of one thing: at semicolons and ends of sentences, and at a
 * comma, "и" or "с" where both sides carry a number ("A – 7 500 и B – 120", "1000 деца и 3200 ученици").
 */
export function splitLine(line: string, words: LanguageWords): string[] {
  const numbers = findNumbers(line, words)
  const pieces: string[] = []
  let start = 0
  for (const cut of possibleCuts(line, words)) {
    if (cut.start < start) continue
    const left = sideOf(line, numbers, start, cut.start)
    const right = sideOf(line, numbers, cut.end, cut.end + farthestRead)
    if (!parts(cut.sign, left, right, words)) continue
    pieces.push(left.text)
    start = cut.end
  }
  pieces.push(line.slice(start))
  return pieces.map((piece) => piece.trim()).filter((piece) => /[\p{L}\p{N}]/u.test(piece))
}

/** How far behind a sign is read to see whether it parts; what is further off has no say. */
const farthestRead = 300

/** The text on one side of a sign, with the numbers in it at their places in that text. */
interface Side {
  readonly text: string
  readonly numbers: readonly FoundNumber[]
}

function sideOf(line: string, numbers: readonly FoundNumber[], from: number, to: number): Side {
  const inside = numbers.filter((number) => number.start >= from && number.end <= to)
  return {
    text: line.slice(from, to),
    numbers: inside.map((number) => ({
      ...number,
      start: number.start - from,
      end: number.end - from,
    })),
  }
}

type Sign = ';' | '.' | ',' | 'and' | 'with' | 'for'
interface Cut {
  readonly sign: Sign
  readonly start: number
  readonly end: number
}

function possibleCuts(line: string, words: LanguageWords): Cut[] {
  const outside = withoutInner(line)
  const find = (sign: Sign, pattern: RegExp): Cut[] =>
    [...outside.matchAll(pattern)].map((match) => ({
      sign,
      start: match.index,
      end: match.index + match[0].length,
    }))
  return [
    ...find(';', /;\s*/gu),
    ...find('.', /(?<=[\p{L}\p{N}%)“"]{2,}|\s\d)\.\s+/gu),
    ...find(
      ',',
      /[,|]\s*(?=[\p{L}\d])|\/\s*(?=\p{Lu})|\s\/\s+(?=\p{Ll})|(?<=\p{L}{4})\s\/\s+(?=\d)/gu,
    ),
    ...find('and', joints(words).and),
    ...find('with', joints(words).with),
    ...find('for', joints(words).for),
  ].sort((a, b) => a.start - b.start)
}

const joints = perLanguage((words) => ({
  and: new RegExp(`\\s+${phraseSource(words.and)}\\s+`, 'giu'),
  with: new RegExp(`\\s+${phraseSource(words.withAlso)}\\s+`, 'giu'),
  for: new RegExp(`\\s+${phraseSource(words.preposition)}\\s+(?=\\d)`, 'giu'),
}))

/** The line with what stands in brackets or quotes blanked out, for nothing is cut there. */
const withoutInner = (line: string): string =>
  line.replace(/\([^()]*\)|„[^„“”"]*[“”"]|“[^“”]*”/gu, (inner) => 'x'.repeat(inner.length))

function parts(sign: Sign, left: Side, right: Side, words: LanguageWords): boolean {
  switch (sign) {
    case ';':
      return !(/^\p{Ll}/u.test(right.text) && says(left.text, words.trend))
    case '.':
      return (
        /^\p{Lu}/u.test(right.text) &&
        !endsShort(left.text, words) &&
        (countable(left, words) || countable(right, words))
      )
    case 'with':
      return opensWithCount(left, words) && opensWithCount(right, words)
    case 'for':
      return opensWithCount(left, words) && countsPeople(left, right, words)
    default:
      return partsCounts(left, right, words)
  }
}

function partsCounts(left: Side, right: Side, words: LanguageWords): boolean {
  const counted = left.numbers.length > 0
  if (counted && opensRange(left, words)) return false
  if (counted && (opensWithCount(right, words) || opensWithDone(right, words))) return true
  if (counted && labelsCount(right)) return closesWithCount(left)
  const both = (is: (side: Side) => boolean): boolean => [left, right].every(is)
  if (both(endsInCount)) return [left, right].some((side) => namesCounted(side, words))
  if (both((side) => opensWithWork(side, words))) return true
  if (counted && isDated(right)) return isDated(left) || closesWithCount(left)
  if (!counted && phraseAtStart(left.text, words.delivered) !== '' && opensWithDone(right, words)) {
    return true
  }
  return !counted && [left, right].every((side) => phraseAtStart(side.text, words.countOf) !== '')
}

/** "между 5" waits for its "и 10". */
function opensRange({ text, numbers }: Side, words: LanguageWords): boolean {
  const last = numbers.at(-1)
  const closed = last === undefined || /\p{L}/u.test(text.slice(last.end))
  return !closed && phraseAtEnd(text.slice(0, last.start), between(words)) !== ''
}

/** "от 5" may be a number of its own, for "от" says much; "между" opens a range. */
const between = perLanguage(({ range, change }) =>
  range.from.filter((phrase) => !change.from.includes(phrase)),
)

/** "3200 ученици": a number before a noun; "3 от които" is a part of what was counted. */
function opensWithCount({ text, numbers }: Side, words: LanguageWords): boolean {
  const [first] = numbers
  if (!first) return false
  const { before } = saidOperator(text.slice(0, first.start), '', words)
  if (/[\p{L}\d]/u.test(before)) return false
  const after = text.slice(first.end)
  return /^\s*\p{L}/u.test(after) && phraseAtStart(after, words.ofWhich) === ''
}

/** "изготвени 2 доклада": what was done, and how many of it. */
function opensWithDone({ text, numbers }: Side, words: LanguageWords): boolean {
  const done = /^\p{L}+(?=\s)/u.exec(text)?.[0] ?? ''
  const cut = done.length
  if (!words.participleEndings.some((ending) => done.endsWith(ending))) return false
  const moved = numbers.map((each) => ({ ...each, start: each.start - cut, end: each.end - cut }))
  return opensWithCount({ text: text.slice(cut), numbers: moved }, words)
}

/** "участници 96, завършили 51": words and right behind them the number that closes. */
const endsInCount = ({ text, numbers }: Side): boolean => {
  const [first] = numbers
  if (!first || !/^\s*(?:$|[,;.])/u.test(text.slice(first.end))) return false
  return /\p{L}{3,}\s+$/u.test(text.slice(0, first.start))
}

const namesCounted = ({ text }: Side, words: LanguageWords): boolean =>
  says(text, words.countable) || phraseAtStart(text, words.countOf) !== ''

/** "наемане на 45 служители", "hire 45 staff": one word, perhaps a preposition, and how many. */
function opensWithWork({ text, numbers }: Side, words: LanguageWords): boolean {
  const [first] = numbers
  if (!first || !/^\s*\p{L}/u.test(text.slice(first.end))) return false
  const before = text.slice(0, first.start)
  const work = before.slice(0, before.length - phraseAtEnd(before, words.preposition).length)
  return /^\s*\p{L}{4,}\s*$/u.test(work)
}

/** "240 (2026 г.)", "240 in 2026": one more value, of another year. */
const isDated = ({ text, numbers }: Side): boolean => {
  const first = numbers.at(-1)
  return first !== undefined && dated.test(text.slice(first.end))
}

const dated = /^\s*(?:\p{L}+\s*){0,2}\(?\s*(?:\p{L}+\s+)?20\d{2}/u

/** "4 обучения за 80 служители": what is done and whom it is done for; "2 курса за 30 дни" is one thing. */
function countsPeople(left: Side, right: Side, words: LanguageWords): boolean {
  const [first] = right.numbers
  if (!first || first.start > 0 || left.numbers.length !== 1) return false
  const clause = /^[^,;:.()–—]*/u.exec(right.text.slice(first.end))?.[0] ?? ''
  return says(clause, words.people)
}

/** "работодатели – 120", before any other sign that could part. */
function labelsCount({ text, numbers }: Side): boolean {
  const [first] = numbers
  return first !== undefined && /^[^,;]*\p{L}[^,;]*[-–—:(]\s*$/u.test(text.slice(0, first.start))
}

/** "лица - 7 500", "лица – 20 бр.": nothing but a unit follows the last number. */
function closesWithCount({ text, numbers }: Side): boolean {
  const last = numbers.at(-1)
  return last !== undefined && (text.slice(last.end).match(/\p{L}+/gu) ?? []).length <= 3
}

/** An end of a sentence parts only what counts or delivers something; prose stays whole. */
const countable = ({ text, numbers }: Side, words: LanguageWords): boolean =>
  numbers.length > 0 ||
  says(text, words.trend) ||
  [words.countOf, words.delivered].some((phrases) => phraseAtStart(text, phrases) !== '')

/** "гр. София", "2024 г. България": the dot belongs to an abbreviation. */
function endsShort(text: string, words: LanguageWords): boolean {
  const last = /[\p{L}\p{N}]+$/u.exec(text)?.[0] ?? ''
  return abbreviations(words).has(last.toLowerCase()) || /^\p{Ll}{1,3}$/u.test(last)
}

const abbreviations = perLanguage(
  ({ year, pieces, beforeReference }) =>
    new Set([...year, ...pieces, ...beforeReference].map((phrase) => phrase.replace('.', ''))),
)
