import type { Phrase } from './language-words.ts'

const special = /[.*+?^${}()|[\]\\/]/g

/** A phrase may not begin inside a word, nor end inside one. */
const wordStart = '(?<![\\p{L}\\p{N}])'
const wordEnd = '(?![\\p{L}\\p{N}])'

/**
 * The source of a regular expression (flags `iu`) that finds any of the phrases as whole words. The
 * longest phrase wins where two begin alike.
 */
export const phraseSource = (phrases: readonly Phrase[]): string => source(phrases, wordStart)

/** The same for phrases that may be written on to a number: "80лв.", "3бр.". */
export const unitSource = (phrases: readonly Phrase[]): string => source(phrases, '(?<!\\p{L})')

function source(phrases: readonly Phrase[], start: string): string {
  if (phrases.length === 0) return '(?!)'
  const alternatives = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phraseAlternative(phrase, start))
  return `(?:${alternatives.join('|')})`
}

function phraseAlternative(phrase: Phrase, start: string): string {
  const body = phrase.split(' ').map(wordSource).join('\\s+')
  return `${/^[\p{L}\p{N}]/u.test(phrase) ? start : ''}${body}`
}

function wordSource(word: string): string {
  const open = word.endsWith('*')
  const plain = (open ? word.slice(0, -1) : word).replace(special, '\\$&')
  const ending = /[\p{L}\p{N}]$/u.test(plain) ? wordEnd : ''
  return `${plain}${open ? '\\p{L}*' : ending}`
}

const compiled = new WeakMap<readonly Phrase[], RegExp>()

/** Finds any of the phrases anywhere in a text. It is not global, so it keeps no state. */
export function phrasePattern(phrases: readonly Phrase[]): RegExp {
  const known = compiled.get(phrases)
  if (known) return known
  const pattern = new RegExp(phraseSource(phrases), 'iu')
  compiled.set(phrases, pattern)
  return pattern
}

export const says = (text: string, phrases: readonly Phrase[]): boolean =>
  phrasePattern(phrases).test(text)
