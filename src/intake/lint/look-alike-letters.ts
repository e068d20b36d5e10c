/** Pairs of a Latin and a Cyrillic letter that look the same in print. */
const pairs = 'AА BВ CС EЕ HН IІ JЈ KК MМ OО PР SЅ TТ XХ YУ aа cс eе oо pр xх yу iі jј sѕ'.split(
  ' ',
)
const toCyrillic = new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]))
const toLatin = new Map(pairs.map((pair) => [pair.charAt(1), pair.charAt(0)]))

const cyrillic = /\p{Script=Cyrillic}/u
const latin = /\p{Script=Latin}/u

export type Alphabet = 'cyrillic' | 'latin'

/** The alphabet of a word's letters; undefined when it has letters of both, or of neither. */
export function alphabetOf(word: string): Alphabet | undefined {
  const [hasCyrillic, hasLatin] = [cyrillic.test(word), latin.test(word)]
  if (hasCyrillic === hasLatin) return undefined
  return hasCyrillic ? 'cyrillic' : 'latin'
}

export const mixesAlphabets = (word: string): boolean => cyrillic.test(word) && latin.test(word)

/** The word with every letter that has a twin in the alphabet written in it. */
export function writtenIn(alphabet: Alphabet, word: string): string {
  const twins = alphabet === 'cyrillic' ? toCyrillic : toLatin
  return [...word].map((letter) => twins.get(letter) ?? letter).join('')
}

/** A mixed word in the alphabet of most of its letters that can write it; undefined when none can. */
export function unmixed(word: string): string | undefined {
  const letters = (script: RegExp) => [...word].filter((letter) => script.test(letter)).length
  const order = letters(cyrillic) >= letters(latin) ? both : both.toReversed()
  return order
    .map((alphabet) => writtenIn(alphabet, word))
    .find((written) => !mixesAlphabets(written))
}

const both: readonly Alphabet[] = ['cyrillic', 'latin']
