import { type Decimal, toRational } from '../../core/base/decimal.ts'
import { compare } from '../../core/base/rational.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtEnd, phraseSource, says, saysOnly } from '../words/phrase-pattern.ts'
import type { FoundNumber } from './number.ts'
import { type SaidOperator, saidOperator } from './operator.ts'

/** The number of a thing with what it forms a range or a change with. */
export interface NumberSpan {
  readonly start: number
  readonly end: number
  readonly value: Decimal
  /** The upper end of "от 5 до 10". */
  readonly high: Decimal | null
  /** The first number of "от 7 на 14". */
  readonly was: Decimal | null
  /** What is said between the two: "от 210 на не повече от 120". */
  readonly operator: SaidOperator['operator']
  readonly percent: boolean
  /** How many of the numbers found are in it. */
  readonly count: number
}

/** A dash, colon or equals sign that parts a label from its value. */
export const labelSeparator = /(?:[-–—:=→⇢]\s*|\/\s+)$/u

/** The number behind the last dash or colon; else the one at the start, at the end, or the first. */
export function chooseNumber(
  text: string,
  numbers: readonly FoundNumber[],
  words: LanguageWords,
): FoundNumber | undefined {
  const before = (number: FoundNumber): string =>
    saidOperator(text.slice(0, number.start), '', words).before
  const labelled = numbers.findLast(
    (number) => labelSeparator.test(before(number)) && /\p{L}/u.test(before(number)),
  )
  const opening = numbers.find((number) => !/[\p{L}\d]/u.test(before(number)))
  const closing = numbers.findLast((number) => !/\p{L}/u.test(text.slice(number.end)))
  return labelled ?? opening ?? closing ?? numbers[0]
}

export function spanOf(
  piece: string,
  numbers: readonly FoundNumber[],
  chosen: FoundNumber,
  words: LanguageWords,
): NumberSpan {
  for (const [index, low] of numbers.entries()) {
    const top = numbers[index + 1]
    if (!top || (low !== chosen && top !== chosen)) continue
    const link = linkBetween(piece, low, top, words)
    if (link === undefined) continue
    const start = low.start - phraseAtEnd(piece.slice(0, low.start), words[link].from).length
    const operator = operatorBetween(piece, low, top, words)
    const shared = { start, operator, end: top.end, percent: low.percent || top.percent, count: 2 }
    return link === 'change' || rises(piece.slice(0, start), words)
      ? { ...shared, value: top.value, high: null, was: low.value }
      : { ...shared, operator: null, value: low.value, high: top.value, was: null }
  }
  const { start, end, value, high, percent } = chosen
  return { start, end, value, high, was: null, operator: null, percent, count: 1 }
}

/** "210 → не повече от 120", "от 210 на под 120"; "7 → до 14" is a value to rise to, and no limit. */
function operatorBetween(
  piece: string,
  low: FoundNumber,
  top: FoundNumber,
  words: LanguageWords,
): SaidOperator['operator'] {
  const between = piece.slice(low.end, top.start)
  const bare = links(words).change.test(between) ? '' : between
  const behind = /[→⇢](.*)$/su.exec(between)?.[1] ?? bare
  const { operator, cap } = saidOperator(behind, '', words)
  return cap && compare(toRational(top.value), toRational(low.value)) > 0 ? null : operator
}

function linkBetween(
  piece: string,
  low: FoundNumber,
  top: FoundNumber,
  words: LanguageWords,
): 'range' | 'change' | undefined {
  const before = piece.slice(0, low.start)
  const between = piece.slice(low.end, top.start).replace(/\([^()]*\)/gu, ' ')
  if (/^\s*(?:\p{L}[\p{L}./²³]*\s*){0,3}[→⇢]/u.test(between))
    return /[→⇢]\s*$/u.test(saidOperator(between, '', words).before) ? 'change' : undefined
  const opened = (link: 'change' | 'range') => phraseAtEnd(before, words[link].from) !== ''
  const framed = (['change', 'range'] as const).find(
    (link) => opened(link) && links(words)[link].test(between),
  )
  if (framed === undefined && opened('change')) {
    const plain = saidOperator(between, '', words).before
    if (links(words).change.test(plain)) return 'change'
  }
  const bare = saysOnly(between, words.range.to) && !saysOnly(between, words.and)
  return framed ?? (bare ? 'range' : undefined)
}

/** "увеличаване от 5 до 10" is a change, though "от 5 до 10" alone is a range. */
const rises = (before: string, words: LanguageWords): boolean =>
  says(before, words.rising) || says(before, words.falling)

/** Between the two numbers, with a unit before it: "до", "лв. до", "на". */
const links = perLanguage((words) => {
  const link = (phrases: readonly string[]): RegExp =>
    new RegExp(`^\\s*(?:\\p{L}[\\p{L}./²³]*\\s+){0,3}${phraseSource(phrases)}\\s*$`, 'iu')
  return { range: link(words.range.to), change: link(words.change.to) }
})
