import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseSource } from '../words/phrase-pattern.ts'

/** A piece without what it says of a part of the things it counts. */
export interface WithoutPart {
  readonly whole: string
  readonly part: string | null
  /** The part without the words that lead up to it, where it stands in no bracket. */
  readonly counted: string | null
}

/** "30 лица, от които 10 жени": ten of the thirty are a part. In brackets it is said of the thing before it. */
export function withoutPart(piece: string, words: LanguageWords): WithoutPart {
  const found = partPattern(words).exec(piece)
  const whole = piece.slice(0, found?.index)
  if (!found || !/\d/.test(whole)) return { whole: piece, part: null, counted: null }
  const bracketed = /\([^()]*$/.test(whole)
  const part = piece.slice(found.index)
  const [before, many = ''] = (bracketed ? null : countBefore.exec(whole)) ?? []
  if (before !== undefined) {
    const counted = `${many} ${withoutLead(part, words)}`
    return { whole: whole.slice(0, -before.length), part: `${many} ${part}`, counted }
  }
  if (!/\d/.test(part)) return { whole: piece, part: null, counted: null }
  return {
    whole: whole.replace(/[\s,;(–—-]+$/u, ''),
    part: (bracketed ? part.replace(/\)\s*\.?\s*$/, '') : part).trim(),
    counted: bracketed || /\d\s*$/.test(whole) ? null : withoutLead(part, words),
  }
}

/** "170 parents supported, 60 of them into work": the number stands before the words that lead up to the part. */
const countBefore = /(?<=\d.*\p{L}.*)\s*[,;]\s*(\d[\d\s]*%?)\s*$/u

/** The words about a part behind "от които", "в т.ч.". */
export const withoutLead = (part: string, words: LanguageWords): string =>
  part.slice(partPattern(words).exec(part)?.[0].length ?? 0).replace(/^[\s:–—-]+/u, '')

/** Whether a piece goes on about what was counted before it. */
export const opensWithPart = (piece: string, words: LanguageWords): boolean =>
  partPattern(words).exec(piece)?.index === 0

/** "от" alone says as much of a place or a time; only the longer phrases always say a part. */
const partPattern = perLanguage(({ ofWhich, preposition }) => {
  const sure = ofWhich.filter((phrase) => !preposition.includes(phrase))
  return new RegExp(`${phraseSource(sure)}(?=[\\s:–—-])`, 'iu')
})
