import { toRational } from '../../core/base/decimal.ts'
import { compare, sum } from '../../core/base/rational.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseSource, saysOnly } from '../words/phrase-pattern.ts'
import { findAmounts } from './amount.ts'
import { findNumbers } from './number.ts'

/** Stands in the text for words that are no sum of their own, until they become a note. */
const mark = 'ꙮ'

export interface WithoutParts {
  readonly text: string
  /** The note with the words that were taken out, in place of their mark. */
  readonly noteOf: (note: string | null) => string | null
}

/**
 * A budget cell without money that is said twice: of "1 000 лв., в т.ч. 600 лв. ФУМИ и 400 лв. НБ" the parts stay,
 * for they make up the whole; of "1 000 лв., от които 200 лв. НБ" the whole stays, and the part is a note.
 */
export function withoutParts(text: string, words: LanguageWords): WithoutParts {
  const match = ofWhich(words).exec(text) ?? partsInBrackets(text, words)
  const same: WithoutParts = { text, noteOf: (note) => note }
  if (!match) return same
  const whole = text.slice(0, match.index)
  const parts = withCurrencyOf(whole, text.slice(match.index + match[0].length), words)
  const wholes = findAmounts(whole, words)
  const inParts = findAmounts(parts, words)
  const last = wholes.at(-1)
  if (last === undefined || inParts.length === 0) return same
  const partsSum = sum(inParts.map(({ value }) => toRational(value)))
  if (wholes.length === 1 && compare(partsSum, toRational(last.value)) === 0)
    return {
      ...same,
      text: `${withoutTotal(whole.slice(0, last.start), words)}\n${parts.replace(/\)\s*\.?\s*$/u, '')}`,
    }
  const clause = /^[^;\n]*/u.exec(parts)?.[0] ?? ''
  const said = `${match[0]}${clause}`.replace(/[()]/gu, '').replace(/^[\s,]+/u, '')
  return {
    text: `${whole.replace(/[\s,(]+$/u, '')} (${mark})${parts.slice(clause.length)}`,
    noteOf: (note) => note?.replace(mark, said) ?? null,
  }
}

/** "Общо" before the whole names no source. */
const withoutTotal = (before: string, words: LanguageWords): string =>
  saysOnly(before.replace(/[\s:–—-]+$/u, ''), words.total) ? '' : before.trim()

/** "100 000 лв. (ДБ – 60 000 лв., ЕФРР – 40 000 лв.)": the bracket opens the parts where they are several. */
function partsInBrackets(text: string, words: LanguageWords): RegExpExecArray | null {
  const match = /\s*\((?=[^()]*\)\s*\.?\s*$)/u.exec(text)
  if (!match || findAmounts(text.slice(match.index), words).length < 2) return null
  const [whole] = findAmounts(text.slice(0, match.index), words)
  const inside = findAmounts(text.slice(match.index + match[0].length), words)
  const all = sum(inside.map(({ value }) => toRational(value)))
  return whole && compare(all, toRational(whole.value)) === 0 ? match : null
}

/** "300 000 лв., от които 200 000 – ОП, 100 000 – ДБ": the parts are in the currency of the whole. */
function withCurrencyOf(whole: string, parts: string, words: LanguageWords): string {
  const currency = findAmounts(whole, words).at(-1)?.currency
  const named = findAmounts(parts, words).some((each) => each.currency !== null)
  if (!currency || named) return parts
  const name = words.currencies[currency][0] ?? ''
  return findNumbers(parts, words)
    .filter(({ percent, value }) => !percent && value.length > 2)
    .reverse()
    .reduce((text, { end }) => `${text.slice(0, end)} ${name}${text.slice(end)}`, parts)
}

const ofWhich = perLanguage((words) => {
  // "от" and "of" alone lead up to a source.
  const phrases = words.ofWhich.filter((phrase) => phrase.length > 3)
  return new RegExp(`[\\s,;(]*${phraseSource(phrases)}\\s*:?`, 'iu')
})
