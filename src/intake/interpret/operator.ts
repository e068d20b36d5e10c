import type { LanguageWords } from '../words/language-words.ts'
import { phraseAtEnd, phraseAtStart, says } from '../words/phrase-pattern.ts'

/** What the words beside a number say of it. */
export interface SaidOperator {
  readonly operator: 'at-least' | 'at-most' | 'exactly' | null
  /** A limit on what may be served or used ("до 120 случая"), not a value to fall to. */
  readonly cap: boolean
  /** What stands before the number without those words. */
  readonly before: string
  readonly after: string
  /** "Около 50": the words that say so; '' where the number is meant as it stands. */
  readonly about: string
}

const signs: readonly { sign: RegExp; operator: 'at-least' | 'at-most' }[] = [
  { sign: /(?:≥|>=|>)\s*$/u, operator: 'at-least' },
  { sign: /(?:≤|<=|<)\s*$/u, operator: 'at-most' },
]

/** Reads "не по-малко от", "до", "over", "or fewer" and the like around a number. */
export function saidOperator(before: string, after: string, words: LanguageWords): SaidOperator {
  const about = phraseAtEnd(before, words.roughly)
  return { ...readOperator(before.slice(0, before.length - about.length), after, words), about }
}

type Operator = Omit<SaidOperator, 'about'>

function readOperator(before: string, after: string, words: LanguageWords): Operator {
  const sign = signs.find((each) => each.sign.test(before))
  if (sign) {
    const rest = before.replace(sign.sign, '')
    return { operator: sign.operator, cap: false, before: rest, after }
  }
  return saidBefore(before, after, words) ?? saidAfter(before, after, words)
}

function saidBefore(before: string, after: string, words: LanguageWords): Operator | undefined {
  const [operator, phrase] = longest([
    ['at-least', phraseAtEnd(before, words.atLeast)],
    ['at-most', phraseAtEnd(before, words.atMost)],
    ['exactly', phraseAtEnd(before, words.exactly)],
  ])
  if (phrase === '') return undefined
  const rest = withoutOperators(before.slice(0, before.length - phrase.length), words)
  if (operator !== 'at-most') return { operator, cap: false, before: rest, after }
  const limit = phraseAtEnd(before, words.cap) !== ''
  if (limit && says(rest, words.rising))
    return { operator: 'at-least', cap: false, before: rest, after }
  return { operator, cap: limit && !says(rest, words.falling), before: rest, after }
}

function saidAfter(before: string, after: string, words: LanguageWords): Operator {
  const plus = /^\s?\+(?!\s*\d)/.exec(after)?.[0]
  if (plus) return { operator: 'at-least', cap: false, before, after: after.slice(plus.length) }
  for (const [operator, phrases] of [
    ['at-least', words.atLeastAfter],
    ['at-most', words.atMostAfter],
  ] as const) {
    const phrase = phraseAtStart(after, phrases)
    if (phrase) return { operator, cap: false, before, after: after.slice(phrase.length) }
  }
  return { operator: null, cap: false, before, after }
}

/** "до минимум 80": several such words may stand together, the one at the number counts. */
function withoutOperators(before: string, words: LanguageWords): string {
  const phrase = [words.atLeast, words.atMost, words.each]
    .map((phrases) => phraseAtEnd(before, phrases))
    .reduce((longest, each) => (each.length > longest.length ? each : longest))
  return phrase === '' ? before : withoutOperators(before.slice(0, -phrase.length), words)
}

type Said = readonly ['at-least' | 'at-most' | 'exactly', string]

const longest = (all: readonly [Said, ...Said[]]): Said =>
  all.reduce((best, each) => (each[1].length > best[1].length ? each : best))
