import { bulgarianStem } from './bulgarian-stem.ts'
import { englishStem } from './english-stem.ts'

/**
 * What the forms of a word have in common, more or less: enough that one form finds another, and short of
 * grammar. Two words of one stem that mean different things cost a reader a glance; a form that is not found
 * costs them the answer.
 */
export function stemOf(word: string): string {
  if (/\p{N}/u.test(word)) return word
  return /[а-я]/u.test(word) ? bulgarianStem(word) : englishStem(word)
}
