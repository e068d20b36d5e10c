import { toRational } from '../../core/base/decimal.ts'
import { compare, sum } from '../../core/base/rational.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseSource } from '../words/phrase-pattern.ts'
import { findAmounts } from './amount.ts'

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
  const match = ofWhich(words).exec(text)
  const same: WithoutParts = { text, noteOf: (note) => note }
  if (!match) return same
  const [whole, parts] = [text.slice(0, match.index), text.slice(match.index + match[0].length)]
  const wholes = findAmounts(whole, words)
  const inParts = findAmounts(parts, words)
  const last = wholes.at(-1)
  if (last === undefined || inParts.length === 0) return same
  const partsSum = sum(inParts.map(({ value }) => toRational(value)))
  if (wholes.length === 1 && compare(partsSum, toRational(last.value)) === 0)
    return {
      ...same,
      text: `${whole.slice(0, last.start).trim()}\n${parts.replace(/\)\s*\.?\s*$/u, '')}`,
    }
  const clause = /^[^;\n]*/u.exec(parts)?.[0] ?? ''
  const said = `${match[0]}${clause}`.replace(/[()]/gu, '').replace(/^[\s,]+/u, '')
  return {
    text: `${whole.replace(/[\s,(]+$/u, '')} (${mark})${parts.slice(clause.length)}`,
    noteOf: (note) => note?.replace(mark, said) ?? null,
  }
}

const ofWhich = perLanguage((words) => {
  // "от" and "of" alone lead up to a source.
  const phrases = words.ofWhich.filter((phrase) => phrase.length > 3)
  return new RegExp(`[\\s,;(]*${phraseSource(phrases)}\\s*:?`, 'iu')
})
