import type { LanguageWords, Phrase } from '../words/language-words.ts'
import { phraseSource, says } from '../words/phrase-pattern.ts'

/** What the words beside a number say of it. */
export interface SaidOperator {
  readonly operator: 'at-least' | 'at-most' | 'exactly' | null
  /** A limit on what may be served or used ("до 120 случая"), not a value to fall to. */
  readonly cap: boolean
  /** What stands before the number without those words. */
  readonly before: string
  readonly after: string
}

const signs: readonly { sign: RegExp; operator: 'at-least' | 'at-most' }[] = [
  { sign: /(?:≥|>=|>)\s*$/u, operator: 'at-least' },
  { sign: /(?:≤|<=|<)\s*$/u, operator: 'at-most' },
]

/** Reads "не по-малко от", "до", "over", "or fewer" and the like around a number. */
export function saidOperator(before: string, after: string, words: LanguageWords): SaidOperator {
  const sign = signs.find((each) => each.sign.test(before))
  if (sign) {
    const rest = before.replace(sign.sign, '')
    return { operator: sign.operator, cap: false, before: rest, after }
  }
  return saidBefore(before, after, words) ?? saidAfter(before, after, words)
}

function saidBefore(before: string, after: string, words: LanguageWords): SaidOperator | undefined {
  const [operator, phrase] = longest([
    ['at-least', lastPhrase(before, words.atLeast)],
    ['at-most', lastPhrase(before, words.atMost)],
    ['exactly', lastPhrase(before, words.exactly)],
  ])
  if (phrase === '') return undefined
  const rest = withoutOperators(before.slice(0, before.length - phrase.length), words)
  if (operator !== 'at-most') return { operator, cap: false, before: rest, after }
  const limit = lastPhrase(before, words.cap) !== ''
  if (limit && says(rest, words.rising))
    return { operator: 'at-least', cap: false, before: rest, after }
  return { operator, cap: limit && !says(rest, words.falling), before: rest, after }
}

function saidAfter(before: string, after: string, words: LanguageWords): SaidOperator {
  for (const [operator, phrases] of [
    ['at-least', words.atLeastAfter],
    ['at-most', words.atMostAfter],
  ] as const) {
    const match = new RegExp(`^\\s*${phraseSource(phrases)}`, 'iu').exec(after)
    if (match) return { operator, cap: false, before, after: after.slice(match[0].length) }
  }
  return { operator: null, cap: false, before, after }
}

/** "до минимум 80": several such words may stand together, the one at the number counts. */
function withoutOperators(before: string, words: LanguageWords): string {
  const phrase = lastPhrase(before, [...words.atLeast, ...words.atMost, ...words.each])
  return phrase === '' ? before : withoutOperators(before.slice(0, -phrase.length), words)
}

/** The phrase a text ends with, with the white space after it; '' when it ends with none. */
export function lastPhrase(text: string, phrases: readonly Phrase[]): string {
  return new RegExp(`${phraseSource(phrases)}\\s*$`, 'iu').exec(text)?.[0] ?? ''
}

type Said = readonly ['at-least' | 'at-most' | 'exactly', string]

const longest = (all: readonly [Said, ...Said[]]): Said =>
  all.reduce((best, each) => (each[1].length > best[1].length ? each : best))
