import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtStart, phraseSource, says } from '../words/phrase-pattern.ts'
import {
  closesWithCount,
  countable,
  countsPeople,
  endsInCount,
  endsShort,
  isDated,
  isDelivered,
  isDoneFor,
  labelsCount,
  namesCounted,
  opensRange,
  opensWithCount,
  opensWithDone,
  opensWithWork,
  type Side,
} from './line-side.ts'
import { type FoundNumber, findNumbers } from './number.ts'

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

type Sign = ';' | '.' | ',' | 'and' | 'with' | 'attended' | 'for'
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
    ...find(';', /;\s*(?![-–—]\s*\d)/gu),
    ...find('.', /(?<=[\p{L}\p{N}%)“"]{2,}|\s\d)\.\s+/gu),
    ...find(
      ',',
      /[,|]\s*(?=[\p{L}\d])|\/\s*(?=\p{Lu})|\s\/\s+(?=\p{Ll})|(?<=\p{L}{4})\s\/\s+(?=\d)/gu,
    ),
    ...find('and', joints(words).and),
    ...find('with', joints(words).with),
    ...find('attended', joints(words).attended),
    ...find('for', joints(words).for),
  ].sort((a, b) => a.start - b.start)
}

const joints = perLanguage((words) => ({
  and: new RegExp(`\\s+${phraseSource(words.and)}\\s+`, 'giu'),
  with: new RegExp(`\\s+${phraseSource(words.withAlso)}\\s+`, 'giu'),
  attended: new RegExp(`\\s+${phraseSource(words.attendedBy)}\\s+`, 'giu'),
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
      return counts(left, words) && opensWithCount(right, words)
    case 'attended':
      return isHeld(left, words) && opensWithCount(right, words) && countsPeople(right, words)
    case 'for':
      return counts(left, words) && isDoneFor(left, right, words)
    default:
      return partsCounts(left, right, words)
  }
}

/** "4 кампании", "проведени 4 кампании", "проведено 1 проучване"; "обучения на 3 нива" are not counted by it. */
const counts = (side: Side, words: LanguageWords): boolean =>
  opensWithCount(side, words) ||
  opensWithDone(side, words) ||
  (/^\s*\p{L}{4,}\s+\d/u.test(side.text) && opensWithWork(side, words))

/** "Проведено учение с участието на 50 души": it is held or not, and so many come. */
const isHeld = (left: Side, words: LanguageWords): boolean =>
  left.numbers.length === 0 && isDelivered(left, words)

function partsCounts(left: Side, right: Side, words: LanguageWords): boolean {
  const both = (is: (side: Side) => boolean): boolean => [left, right].every(is)
  if (left.numbers.length === 0) return partsNamed(left, right, words)
  if (opensRange(left, words)) return false
  if (opensWithCount(right, words) || opensWithDone(right, words)) return true
  if (labelsCount(right)) return closesWithCount(left)
  if (both(endsInCount)) return [left, right].some((side) => namesCounted(side, words))
  if (both((side) => opensWithWork(side, words))) return true
  return isDated(right) && (isDated(left) || closesWithCount(left))
}

/** What stands before the sign has no number: a thing that is made, or "брой ..." on both sides. */
function partsNamed(left: Side, right: Side, words: LanguageWords): boolean {
  const made = phraseAtStart(left.text, words.delivered) !== '' && opensWithDone(right, words)
  if (made || (isDelivered(left, words) && opensWithCount(right, words))) return true
  return [left, right].every((side) => phraseAtStart(side.text, words.countOf) !== '')
}
