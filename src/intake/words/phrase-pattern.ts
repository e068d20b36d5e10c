import type { Phrase } from './language-words.ts'

const special = /[.*+?^${}()|[\]\\/]/g

/**
 * The source of a regular expression (flags `iu`) that finds any of the phrases as whole words. The
 * longest phrase wins where two begin alike.
 */
export function phraseSource(phrases: readonly Phrase[]): string {
  const alternatives = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.split(' ').map(wordSource).join('\\s+'))
  return alternatives.length === 0 ? '(?!)' : `(?:${alternatives.join('|')})`
}

/** A word ends where no letter or digit follows; a star lets any letters follow first. */
function wordSource(word: string): string {
  const open = word.endsWith('*')
  const plain = (open ? word.slice(0, -1) : word).replace(special, '\\$&')
  const startsWithLetter = /^[\p{L}\p{N}]/u.test(plain)
  const endsWithLetter = /[\p{L}\p{N}]$/u.test(plain)
  const before = startsWithLetter ? '(?<![\\p{L}\\p{N}])' : ''
  const after = open ? '\\p{L}*' : endsWithLetter ? '(?![\\p{L}\\p{N}])' : ''
  return `${before}${plain}${after}`
}

const compiled = new WeakMap<readonly Phrase[], RegExp>()

/** Finds any of the phrases anywhere in a text. Not global, so it keeps no state. */
export function phrasePattern(phrases: readonly Phrase[]): RegExp {
  const known = compiled.get(phrases)
  if (known) return known
  const pattern = new RegExp(phraseSource(phrases), 'iu')
  compiled.set(phrases, pattern)
  return pattern
}

export const says = (text: string, phrases: readonly Phrase[]): boolean =>
  phrasePattern(phrases).test(text)
