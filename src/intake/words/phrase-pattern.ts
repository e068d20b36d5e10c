import type { Phrase } from './language-words.ts'
import { letters, lettersAndNumbers } from './letters.ts'

const special = /[.*+?^${}()|[\]\\/]/g
const letterFirst = /^[\p{L}\p{N}]/u
const letterLast = /[\p{L}\p{N}*]$/u

/** A phrase may not begin inside a word, nor end inside one. */
const wordStart = `(?<![${lettersAndNumbers}])`
const unitStart = `(?<![${letters}])`
const wordEnd = `(?![${lettersAndNumbers}])`

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
        ? `${word.slice(0, -1).replace(special, '\\$&')}[${letters}]*`
        : word.replace(special, '\\$&'),
    )
    .join('\\s+')

/** Where in a text a phrase is looked for, and so what the pattern of a list of phrases is. */
type Where = 'anywhere' | 'at the start' | 'at the end' | 'as a unit at the start'

const frames: Readonly<Record<Where, (phrases: readonly Phrase[]) => string>> = {
  anywhere: phraseSource,
  'at the start': (phrases) => `^\\s*${phraseSource(phrases)}\\s*`,
  'at the end': (phrases) => `${phraseSource(phrases)}\\s*$`,
  'as a unit at the start': (phrases) => `^\\s*${unitSource(phrases)}\\s*`,
}

const compiled = new WeakMap<readonly Phrase[], Map<Where, RegExp>>()

/** The pattern of a list of phrases, made once: patterns are slow to build. */
function pattern(phrases: readonly Phrase[], where: Where): RegExp {
  const known = compiled.get(phrases)?.get(where)
  if (known) return known
  const fresh = new RegExp(frames[where](phrases), 'iu')
  const ofPhrases = compiled.get(phrases) ?? new Map<Where, RegExp>()
  compiled.set(phrases, ofPhrases.set(where, fresh))
  return fresh
}

export const says = (text: string, phrases: readonly Phrase[]): boolean =>
  pattern(phrases, 'anywhere').test(text)

/** The first of the phrases that a text says, as printed; '' when it says none. */
export const printedPhrase = (text: string, phrases: readonly Phrase[]): string =>
  pattern(phrases, 'anywhere').exec(text)?.[0] ?? ''

/** The phrase that a text begins with, and the white space around it; '' when it begins with none. */
export const phraseAtStart = (text: string, phrases: readonly Phrase[]): string =>
  mayBegin(text, phrases) ? (pattern(phrases, 'at the start').exec(text)?.[0] ?? '') : ''

/** The text is one of the phrases and nothing more. */
export function saysOnly(text: string, phrases: readonly Phrase[]): boolean {
  const said = phraseAtStart(text, phrases)
  return said !== '' && /^[\s.]*$/.test(text.slice(said.length))
}

/** No phrase is longer; looking further back would only cost time. */
const longestPhrase = 80

/** The phrase that a text ends with, and the white space after it; '' when it ends with none. */
export const phraseAtEnd = (text: string, phrases: readonly Phrase[]): string =>
  mayEnd(text, phrases)
    ? (pattern(phrases, 'at the end').exec(text.slice(-longestPhrase))?.[0] ?? '')
    : ''

/** The same as `phraseAtStart` for the text behind a number, to which a unit may be written on. */
export const unitAtStart = (text: string, phrases: readonly Phrase[]): string =>
  mayBegin(text, phrases) ? (pattern(phrases, 'as a unit at the start').exec(text)?.[0] ?? '') : ''

/** The first and last signs of phrases; null where any sign may stand there. */
interface Outermost {
  readonly firsts: ReadonlySet<string> | null
  readonly lasts: ReadonlySet<string> | null
}

const outermost = new WeakMap<readonly Phrase[], Outermost>()

/** Nearly every text begins and ends otherwise: one look at a sign saves running the pattern. */
function outermostOf(phrases: readonly Phrase[]): Outermost {
  const known = outermost.get(phrases)
  if (known) return known
  const signs = (at: 0 | -1): ReadonlySet<string> | null => {
    const all = new Set(phrases.map((phrase) => phrase.at(at)?.toLowerCase() ?? ''))
    return all.has('*') ? null : all
  }
  const fresh = { firsts: signs(0), lasts: signs(-1) }
  outermost.set(phrases, fresh)
  return fresh
}

function mayBegin(text: string, phrases: readonly Phrase[]): boolean {
  const { firsts } = outermostOf(phrases)
  return firsts === null || firsts.has(text.trimStart().charAt(0).toLowerCase())
}

function mayEnd(text: string, phrases: readonly Phrase[]): boolean {
  const { lasts } = outermostOf(phrases)
  return lasts === null || lasts.has(text.trimEnd().slice(-1).toLowerCase())
}
