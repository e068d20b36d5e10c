import type { LanguageWords } from '../words/language-words.ts'
import { phraseAtStart } from '../words/phrase-pattern.ts'
import { nameKey } from './institution-index.ts'

/** A word or sign of a cell that lists institutions, with its place in the cell. */
export interface NameToken {
  /**
   * `break` is the end of a line, which may fall inside a name; `and` may part two names or stand in one;
   * `separator` is any other sign between names.
   */
  readonly kind: 'word' | 'dash' | 'and' | 'break' | 'separator' | 'open' | 'close'
  readonly start: number
  readonly end: number
  /** The word as names are looked up by; '' for everything that no name is made of. */
  readonly key: string
  /** It begins with a small letter. */
  readonly lower: boolean
  readonly bracketed: boolean
}

const pattern = /\n|[,;/|•:()]|[-–—]|[^\s,;/|•:()–—-]+/gu

export function nameTokens(text: string, words: LanguageWords): NameToken[] {
  let bracketed = false
  return [...text.matchAll(pattern)].map((match) => {
    const [printed] = match
    const kind = kindOf(printed, words)
    if (kind === 'open' || kind === 'close') bracketed = kind === 'open'
    const named = kind === 'word' || kind === 'and' || kind === 'dash'
    return {
      kind,
      start: match.index,
      end: match.index + printed.length,
      key: named ? nameKey(printed) : '',
      lower: /^\p{Ll}/u.test(printed),
      bracketed,
    }
  })
}

function kindOf(printed: string, words: LanguageWords): NameToken['kind'] {
  if (printed === '\n') return 'break'
  if (printed === '(') return 'open'
  if (printed === ')') return 'close'
  if (/^[-–—]$/.test(printed)) return 'dash'
  if (/^[,;/|•:]$/.test(printed)) return 'separator'
  return phraseAtStart(printed, words.and) === printed ? 'and' : 'word'
}
