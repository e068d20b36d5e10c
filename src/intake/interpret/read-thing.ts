import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtEnd, saysOnly } from '../words/phrase-pattern.ts'
import { cleanLabel } from './clean-label.ts'
import { readCoverage } from './coverage.ts'
import { type FoundNumber, findNumbers } from './number.ts'
import { chooseNumber } from './number-span.ts'
import { withoutPart } from './part-of-thing.ts'
import { asRank, withRank } from './ranks.ts'
import { remembered } from './remembered.ts'
import { withDigits } from './spelled-numbers.ts'
import type { Thing } from './thing.ts'
import { readWords, saysNothingOfIt } from './thing-in-words.ts'
import { readValue } from './thing-with-value.ts'
import { readYesOrNo } from './yes-or-no.ts'

/** Reads one piece of a cell, as `splitLine` gives them. */
export const readThing = remembered((printed, words): Thing => {
  const { text, ranked } = withRank(withDigits(printed, words), words)
  const { whole, part } = withoutPart(text, words)
  const read = readWhole(whole, words)
  const thing = ranked ? asRank(read) : read
  return part === null ? thing : { ...thing, notes: [...thing.notes, cleanLabel(part)] }
})

/** "3/12" and nothing else: so many of so many. */
const outOf = /^\s*(\d{1,4})\s?\/\s?(\d{1,4})\s*$/

function readWhole(printed: string, words: LanguageWords): Thing {
  const [, part, all] = outOf.exec(printed) ?? []
  if (part !== undefined && Number(part) <= Number(all)) {
    const thing = readWhole(part, words)
    return { ...thing, notes: [printed.trim()], ambiguous: true }
  }
  if (saysNothingOfIt(printed, words) || isAnswered(printed, words))
    return readWords(printed, words)
  if (/\(\s*100\s*%\s*\)/.test(printed)) {
    const apart = printed.replace(/\(\s*100\s*%\s*\)/, ' ')
    if (!/\d/.test(apart) && readCoverage(apart, words)) return readWords(apart, words)
  }
  const piece = withoutCountInBrackets(printed, words)
  const masked = piece.replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length))
  const outside = findNumbers(masked, words)
  if (outside.length === 0 && readCoverage(masked, words)) return readWords(piece, words)
  const inTime = allInTime(piece, outside, words)
  if (inTime) return inTime
  const numbers = outside.length > 0 ? outside : findNumbers(piece, words)
  const chosen = chooseNumber(masked, numbers, words)
  return chosen ? readValue(piece, numbers, chosen, words) : readWords(piece, words)
}

/** "Site meets WCAG 2.2 – yes": the number is in the name of what is there or is not. */
function isAnswered(printed: string, words: LanguageWords): boolean {
  const { label = '', value } = readYesOrNo(printed, words) ?? { value: null }
  return value !== null && /\d/.test(label) && /\p{L}/u.test(label)
}

/** "Всички молби – разгледани в срок до 30 дни": all of them, and in which time; thirty are no aim. */
function allInTime(
  piece: string,
  [time, ...others]: readonly FoundNumber[],
  words: LanguageWords,
): Thing | undefined {
  if (time === undefined || others.length > 0 || time.percent) return undefined
  const days = piece.slice(time.end).replace(/^\s*\p{L}+\s+(?=\p{L})/u, ' ')
  const measured = [piece.slice(time.end), days].some((text) => saysOnly(text, words.durations))
  const before = piece.slice(0, time.start)
  const lead = phraseAtEnd(before, leadsToTime(words))
  const label = before.slice(0, before.length - lead.length)
  if (!measured || lead === '' || /[-–—:]\s*$/u.test(label) || !readCoverage(label, words))
    return undefined
  const thing = readWords(label, words)
  return { ...thing, notes: [...thing.notes, cleanLabel(piece.slice(label.length))] }
}

const leadsToTime = perLanguage(({ until, atMost, preposition }) => [
  ...until,
  ...atMost,
  ...preposition,
])

/** "Обучени учители (20)": a number that stands in brackets alone is the value. */
function withoutCountInBrackets(piece: string, words: LanguageWords): string {
  const open = piece.indexOf('(')
  const [, count] = /^\((\d[^()]*)\)[\s.]*$/u.exec(piece.slice(open)) ?? []
  const label = piece.slice(0, open)
  const plain =
    count !== undefined &&
    findNumbers(piece, words).length > 0 &&
    onlyCounts(count.replace(/^[\d\s.,]+%?/, ''), words)
  return !plain || /\d/.test(label) || !/\p{L}/u.test(label) ? piece : `${label}– ${count}`
}

/** Nothing, "бр.", "per year": what may stand behind a number that says no more than how many. */
const onlyCounts = (after: string, words: LanguageWords): boolean =>
  [words.pieces, words.perYear].some((phrases) => saysOnly(after, phrases)) ||
  /^\s?(?:\p{L}{1,3}\.)?$/u.test(after)
