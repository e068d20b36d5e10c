import type { Phrase } from './language-words.ts'

const special = /[.*+?^${}()|[\]\\/]/g
const letterFirst = /^[\p{L}\p{N}]/u
const letterLast = /[\p{L}\p{N}*]$/u

/** A phrase may not begin inside a word, nor end inside one. */
const wordStart = '(?<![\\p{L}\\p{N}])'
const unitStart = '(?<!\\p{L})'
const wordEnd = '(?![\\p{L}\\p{N}])'

/**
 * The source of a regular expression (flags `iu`) that finds any of the phrases as whole words. The
 * longest phrase wins where two begin alike.
 */
export const phraseSource = (phrases: readonly Phrase[]): string => source(phrases, wordStart)

/** The same for phrases that may be written on to a number: "80лв.", "3бр.". */
export const unitSource = (phrases: readonly Phrase[]): string => source(phrases, unitStart)

/** Phrases that begin and end alike share one test of where a word begins and ends. */
function source(phrases: readonly Phrase[], start: string): string {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length)
  const groups = [false, true].flatMap((endsInLetter) =>
    [false, true].flatMap((beginsWithLetter) => {
      const alike = longestFirst.filter(
        (phrase) =>
          letterFirst.test(phrase) === beginsWithLetter && letterLast.test(phrase) === endsInLetter,
      )
      if (alike.length === 0) return []
      const body = alike.map(phraseBody).join('|')
      return [`${beginsWithLetter ? start : ''}(?:${body})${endsInLetter ? wordEnd : ''}`]
    }),
  )
  return groups.length === 0 ? '(?!)' : `(?:${groups.join('|')})`
}

const phraseBody = (phrase: Phrase): string =>
  phrase
    .split(' ')
    .map((word) =>
      word.endsWith('*')
        ? `${word.slice(0, -1).replace(special, '\\$&')}\\p{L}*`
        : word.replace(special, '\\$&'),
    )
    .join('\\s+')

const compiled = new Map<string, RegExp>()

/**
 * A regular expression made once for each source: the classes of letters make them slow to build. Only
 * words data may go into a source, never a document's text, or the memory of them would grow.
 */
export function patternOf(source: string, flags: 'iu' | 'giu' = 'iu'): RegExp {
  const key = `${flags} ${source}`
  const known = compiled.get(key)
  if (known) return known
  const pattern = new RegExp(source, flags)
  compiled.set(key, pattern)
  return pattern
}

const anywhere = new WeakMap<readonly Phrase[], RegExp>()

export function says(text: string, phrases: readonly Phrase[]): boolean {
  const known = anywhere.get(phrases)
  const pattern = known ?? patternOf(phraseSource(phrases))
  if (!known) anywhere.set(phrases, pattern)
  return pattern.test(text)
}

/** The phrase that a text begins with, and the white space around it; '' when it begins with none. */
export const phraseAtStart = (text: string, phrases: readonly Phrase[]): string =>
  patternOf(`^\\s*${phraseSource(phrases)}\\s*`).exec(text)?.[0] ?? ''

/** The phrase that a text ends with, and the white space after it; '' when it ends with none. */
export const phraseAtEnd = (text: string, phrases: readonly Phrase[]): string =>
  patternOf(`${phraseSource(phrases)}\\s*$`).exec(text)?.[0] ?? ''
