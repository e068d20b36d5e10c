import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseSource, says } from '../words/phrase-pattern.ts'
import type { Thing } from './thing.ts'

/** A piece with its place in an order as a plain number, and whether it tells one. */
export interface WithRank {
  readonly text: string
  readonly ranked: boolean
}

/**
 * "CPI rank 72nd", "41-во място": an ordinal is a name everywhere else, and here what is measured. Of a rank less is
 * better.
 */
export function withRank(piece: string, words: LanguageWords): WithRank {
  const { ordinal, beside } = patterns(words)
  if (!ordinal.test(piece) || !(beside.test(piece) || says(piece, words.rank.said)))
    return { text: piece, ranked: false }
  return { text: piece.replace(ordinal, '$1'), ranked: true }
}

/** "60th or better" and "at least 60th" are the 60th place or one before it. */
export const asRank = (thing: Thing): Thing =>
  thing.value === null ? thing : { ...thing, operator: 'at-most', cap: false }

const patterns = perLanguage(({ rank }) => {
  const ordinal = '(?<!\\d)(\\d{1,3})(?:-\\p{Ll}{1,2}|st|nd|rd|th)(?!\\p{L})'
  const place = phraseSource(rank.place)
  return {
    ordinal: new RegExp(ordinal, 'u'),
    beside: new RegExp(
      `${ordinal}\\s+${place}|${place}\\s*[:–—-]?\\s*(?:\\p{L}+\\s+)?${ordinal}`,
      'iu',
    ),
  }
})
