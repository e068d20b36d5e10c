import type { LanguageWords } from './language-words.ts'

/**
 * The same words, and beside each how it is spelled otherwise: in another script, with other signs.
 *
 * @param spell works sign by sign: it is given a whole list at once, a word on each line.
 */
export function alsoSpelled(words: LanguageWords, spell: (text: string) => string): LanguageWords {
  return both(words, spell) as LanguageWords
}

function both(value: unknown, spell: (text: string) => string): unknown {
  if (typeof value === 'string') return value
  if (value instanceof RegExp) return alsoMatches(value, spell)
  if (Array.isArray(value)) {
    const isList = value.every((each) => typeof each === 'string')
    return isList
      ? withOthers(value, spell(value.join('\n')).split('\n'))
      : value.map((each) => both(each, spell))
  }
  return Object.fromEntries(
    Object.entries(value as object).map(([key, each]) => [key, both(each, spell)]),
  )
}

const withOthers = (words: readonly string[], others: readonly string[]): string[] => [
  ...new Set(words.flatMap((word, index) => [word, others[index] ?? word])),
]

/** Escapes such as \p{L} are the pattern's, not the language's. */
function alsoMatches({ source, flags }: RegExp, spell: (text: string) => string): RegExp {
  const other = spell(source)
  return other === source ? new RegExp(source, flags) : new RegExp(`${source}|${other}`, flags)
}
