import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseSource } from '../words/phrase-pattern.ts'
import { type InstitutionIndex, nameKey } from './institution-index.ts'
import { inCyrillic, mixesScripts } from './look-alikes.ts'

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
  /** Letters of another alphabet had to be taken for those they look like. */
  readonly lookAlike: boolean
  /** It begins with a small letter. */
  readonly lower: boolean
  readonly bracketed: boolean
}

/** "D/FHERIS", "mass-media" and "Green-Schools" are one word; "ДЕСМС-координатор" is a name and its role. */
const pattern = perLanguage((words) => {
  const { role: roles, leadRole, partnerRole, institution } = words
  const role = phraseSource([...roles, ...leadRole, ...partnerRole, ...institution])
  const hyphened = `(?<=\\p{Ll})-(?!${role})(?=\\p{Ll}|(?=\\p{Script=Latin})\\p{Lu}\\p{Ll})[^\\s,;/|•:()–—-]+`
  return new RegExp(
    `\\n|(?<!\\p{L})\\p{Lu}\\/\\p{Lu}\\p{L}+|[,;/|•:()]|[^\\s,;/|•:()–—-]+(?:${hyphened})*|[-–—]`,
    'gu',
  )
})

export function nameTokens(
  text: string,
  words: LanguageWords,
  index: InstitutionIndex,
): NameToken[] {
  let bracketed = false
  return [...text.matchAll(pattern(words))].map((match) => {
    const [printed] = match
    const kind = kindOf(printed, words)
    if (kind === 'open' || kind === 'close') bracketed = kind === 'open'
    const named = kind === 'word' || kind === 'and' || kind === 'dash'
    return {
      kind,
      start: match.index,
      end: match.index + printed.length,
      ...(named ? keyOf(printed, words, index) : { key: '', lookAlike: false }),
      lower: /^\p{Ll}/u.test(printed),
      bracketed,
    }
  })
}

/** "MBP" in Latin letters and "М3" with a digit are МВР and МЗ where nothing else is called so. */
function keyOf(
  printed: string,
  words: LanguageWords,
  index: InstitutionIndex,
): Pick<NameToken, 'key' | 'lookAlike'> {
  const key = nameKey(printed)
  if (!/^[\p{Lu}\d]{2,8}$/u.test(printed) || !setOfWords(words).cyrillic || index.findKey(key))
    return { key, lookAlike: mixesScripts(printed) }
  const meant = inCyrillic(printed)
  const known = meant !== undefined && index.findKey(nameKey(meant)) !== undefined
  return known
    ? { key: nameKey(meant), lookAlike: true }
    : { key, lookAlike: mixesScripts(printed) }
}

function kindOf(printed: string, words: LanguageWords): NameToken['kind'] {
  if (printed === '\n') return 'break'
  if (printed === '(') return 'open'
  if (printed === ')') return 'close'
  if (/^[-–—]$/.test(printed)) return 'dash'
  if (/^[,;/|•:]$/.test(printed)) return 'separator'
  return printed === '&' || setOfWords(words).and.has(printed.toLowerCase()) ? 'and' : 'word'
}

const setOfWords = perLanguage((words) => ({
  and: new Set([...words.and, ...words.or]),
  cyrillic: words.and.some((word) => /\p{Script=Cyrillic}/u.test(word)),
}))
