import type { LanguageWords } from '../words/language-words.ts'
import { phraseAtStart } from '../words/phrase-pattern.ts'

/**
 * A piece of a cell that begins with a number in words, written with its digits: "Две обучения" says "2
 * обучения". "Една от целите" counts nothing.
 */
export function withDigits(piece: string, words: LanguageWords): string {
  for (const [index, names] of words.numberWords.entries()) {
    const name = phraseAtStart(piece, names)
    if (name === '') continue
    const rest = piece.slice(name.length)
    return phraseAtStart(rest, words.ofWhich) === '' ? `${index + 1} ${rest}` : piece
  }
  return piece
}
