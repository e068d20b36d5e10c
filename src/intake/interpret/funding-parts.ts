import type { LanguageWords, Phrase } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtEnd, phraseAtStart, phraseSource, says } from '../words/phrase-pattern.ts'
import { findAmounts } from './amount.ts'
import { withoutSecondPrintings } from './second-printings.ts'

/**
 * A budget cell cut into parts that each speak of one source, one sum or one condition: at lines,
 * semicolons, ends of sentences, and at a comma, "и" or "/" where a source ends or another begins. Nothing
 * is cut inside brackets and quotes.
 */
export function fundingParts(text: string, words: LanguageWords): string[] {
  return joinLines(text, words)
    .flatMap((line) => cutLine(line, words))
    .flatMap((part) => cutAtAmounts(part, words))
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
}

function joinLines(text: string, words: LanguageWords): string[] {
  const lines: string[] = []
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    const before = lines.at(-1)
    if (line === '') continue
    if (before !== undefined && continues(before, line, words)) {
      lines[lines.length - 1] = `${before} ${line}`
    } else {
      lines.push(line)
    }
  }
  return lines
}

function continues(before: string, line: string, words: LanguageWords): boolean {
  if (count(before, '(') > count(before, ')')) return true
  if (/^[(„“"]/u.test(line) || /[-–—:]$/u.test(before)) return true
  if (/^\p{Ll}/u.test(line)) return findAmounts(before, words).length === 0 || /,$/u.test(before)
  return [words.preposition, words.unfinished, words.institution].some(
    (phrases) => phraseAtEnd(before, phrases) !== '',
  )
}

const count = (text: string, sign: string): number => text.split(sign).length - 1

/** "ФУМИ 4 800 000 лв. НБ 1 200 000 лв.": several sums with nothing between them, each with its source. */
function cutAtAmounts(part: string, words: LanguageWords): string[] {
  const amounts = withoutSecondPrintings(part, findAmounts(outsideOf(part), words), words)
  const [first] = amounts
  if (first === undefined || amounts.length < 2 || amounts.some((each) => each.basis !== 'total'))
    return [part]
  const behind = /\p{L}/u.test(part.slice(0, first.start))
  const cuts = behind
    ? amounts
        .slice(0, -1)
        .map(({ end }) => end + (/^\s*\([^()]*\)/u.exec(part.slice(end))?.[0].length ?? 0))
    : amounts.slice(1).map(({ start }) => start)
  return [0, ...cuts].map((start, index) => part.slice(start, cuts[index] ?? part.length))
}

/** The line with what stands in brackets and quotes masked, each sign by one. */
const outsideOf = (line: string): string =>
  line.replace(
    /\([^()]*\)?|„[^„“”"]*[“”"]|“[^“”]*”|"[^"]*"/gu,
    (inner) =>
      // The closing sign stays, for a source may end with it.
      `${'x'.repeat(inner.length - 1)}${inner.slice(-1)}`,
  )

/** What stands farther from a sign than this does not decide whether it parts two sources. */
const mostLooked = 200

function cutLine(line: string, words: LanguageWords): string[] {
  const outside = outsideOf(line)
  const parts: string[] = []
  let start = 0
  for (const match of outside.matchAll(cuts(words))) {
    const end = match.index + match[0].length
    const left = line.slice(Math.max(start, match.index - mostLooked), match.index)
    const right = line.slice(end, end + mostLooked)
    if (!cutsHere(match[0].trim(), left, right, words)) continue
    parts.push(line.slice(start, match.index))
    start = end
  }
  return [...parts, line.slice(start)]
}

const cuts = perLanguage(
  (words) =>
    // A comma inside a number parts its digits, not two sources.
    new RegExp(
      `\\s*[;+]\\s*|\\s*/\\s*|\\.\\s+|(?<!\\d(?=,\\d)),\\s*|\\s+${phraseSource(words.and)}\\s+`,
      'giu',
    ),
)

function cutsHere(sign: string, left: string, right: string, words: LanguageWords): boolean {
  if (sign === ';' || sign === '+') return true
  const sourceEnds = /[)“”"]\.?\s*$/u.test(left)
  if (sign === '/') return /\)\s*$/u.test(left)
  const begins = (phrases: readonly Phrase[]): boolean => phraseAtStart(right, phrases) !== ''
  const another = begins(words.source) || begins(words.excluded)
  if (sign === '.' && /^\p{Ll}/u.test(right)) return false
  if (sign === '.') return sourceEnds || another || begins(words.sourceLead)
  if (sign === ',') return sourceEnds || another || endsWithAmount(left, words)
  if (beginsWithAmount(right, words)) return hasFreeAmount(left, words)
  const named = [left, right].every((side) => /\p{Lu}|[„“"]/u.test(side))
  return sourceEnds || (another && named && says(left, words.source))
}

function endsWithAmount(left: string, words: LanguageWords): boolean {
  const last = findAmounts(left, words).at(-1)
  return last !== undefined && !/[\p{L}\p{N}]/u.test(left.slice(last.end))
}

const beginsWithAmount = (right: string, words: LanguageWords): boolean => {
  const first = findAmounts(right, words)[0]
  return first?.currency != null && !/[\p{L}\p{N}]/u.test(right.slice(0, first.start))
}

/** A sum that is not the first end of a range: "между 50 000 лв. и 60 000 лв.". */
function hasFreeAmount(left: string, words: LanguageWords): boolean {
  const last = findAmounts(left, words).at(-1)
  return last !== undefined && phraseAtEnd(left.slice(0, last.start), words.range.from) === ''
}
