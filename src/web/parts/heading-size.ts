import { type Language, type Words, wordsIn } from '../../core/base/language.ts'

/** About three lines of the largest letters on a wide screen, and all of the first screen of a phone. */
const longest = 100

/** The class of a heading that people wrote: a long one is set in smaller letters. */
export const headingSize = (words: Words, language: Language): 'long' | undefined =>
  wordsIn(words, language).text.length > longest ? 'long' : undefined
