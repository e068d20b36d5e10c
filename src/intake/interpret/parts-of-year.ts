import type { LanguageWords } from '../words/language-words.ts'
import { phraseSource, unitSource } from '../words/phrase-pattern.ts'
import {
  alone,
  anyOf,
  dash,
  type MonthPattern,
  type Months,
  monthPattern,
  ofYear,
  type Said,
} from './month-pattern.ts'

/** третото тримесечие на 2024, Q3 2024, 3Q, Q1-3; второ полугодие, H2; края на първото тримесечие */
export function partsOfYear(words: LanguageWords): MonthPattern[] {
  const ordinal = words.ordinals.map((names, index) => `(?<p${index + 1}>${phraseSource(names)})`)
  const part = `(?:${ordinal.join('|')}|${alone}(?<digit>[1-4])(?:-?\\p{L}{1,3}(?!\\p{L}))?(?!\\d))`
  const anyPart = `(?:${phraseSource(words.ordinals.flat())}|[1-4])`
  const place = `(?:(?<end>${phraseSource(words.endOf)})|(?<start>${phraseSource(words.startOf)}))`
  const at = `(?:${place}\\s+(?:${phraseSource(words.dateFiller)}\\s+)?)?`
  const link = `\\s*(?:[-–—,/&]|${phraseSource([...words.and, ...words.range.to])})\\s*`
  const to = '(?<to>[1-4])(?![\\d.])'
  const until = words.ordinals.map((names, index) => `(?<u${index + 1}>${phraseSource(names)})`)
  const of = ofYear(words)
  const kinds = [
    { names: words.quarter, letter: '[qтt]', signs: words.quarterSign, count: 4 },
    { names: words.halfYear, letter: '[hs]', signs: words.halfYearSign, count: 2 },
  ] as const
  return kinds.flatMap(({ names, letter, signs, count }) => {
    const nouns = names.filter((name) => name.length > 1)
    const noun = unitSource(nouns)
    const named = anyOf(nouns)
    // "К2": written on to its number, for "к 1" is a preposition and a day.
    const sign = `(?:${letter}\\s?|(?:${signs.join('|')})(?=[1-4]))`
    const lettered = new RegExp(`${sign}[1-4]|[1-4]\\s?${letter}`)
    const read = (said: Said): Months | undefined => partOfYear(said, count)
    return [
      monthPattern(named, `${at}${part}[\\s-]*${noun}${of}`, read),
      // The first of "I и II тримесечие", "first and second quarter".
      monthPattern(named, `${part}(?=(?:${link}${anyPart}){1,3}[\\s-]*${noun})`, read),
      monthPattern(
        named,
        `${at}${noun}\\s*${part}(?!\\s?[.)])(?:${link}(?:${to}|${until.join('|')}))?${of}`,
        read,
      ),
      monthPattern(
        lettered,
        `${at}(?<![\\p{L}\\d])${sign}(?<digit>[1-4])(?![\\p{L}\\d]|\\.\\d)(?:\\s?${dash}\\s?${to})?${of}`,
        read,
      ),
      monthPattern(lettered, `${at}${alone}(?<digit>[1-4])\\s?${letter}(?![\\p{L}\\d])${of}`, read),
      monthPattern(lettered, `(?<=(?:19|20)\\d{2})${letter}(?<digit>[1-4])(?![\\p{L}\\d])`, read),
    ]
  })
}

/** The first to fourth of so many parts of a year, as a word or a digit; its last or first month where said. */
function partOfYear(said: Said, count: 2 | 4): Months | undefined {
  const word = ['p1', 'p2', 'p3', 'p4'].findIndex((name) => said[name] !== undefined) + 1
  const number = word || Number(said['digit'])
  const ordinal = ['u1', 'u2', 'u3', 'u4'].findIndex((name) => said[name] !== undefined) + 1
  const until = ordinal || Number(said['to'] ?? number)
  const months = 12 / count
  if (number > count || until > count || until < number || number < 1) return undefined
  const [first, last] = [(number - 1) * months + 1, until * months]
  if (said['end'] !== undefined) return { first: last, last }
  return said['start'] === undefined ? { first, last } : { first, last: first }
}
