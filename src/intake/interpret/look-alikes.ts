/** Latin letters that look like Cyrillic ones, in the order of `cyrillic`. */
const latin = 'ABEKMHOPCTXYaeopcyxkmbtn'
const cyrillic = 'АВЕКМНОРСТХУаеорсухкмвтп'
const toCyrillic = new Map([...latin].map((letter, index) => [letter, cyrillic.charAt(index)]))

const wordPattern = /[\p{L}\p{M}]+/gu
const hasCyrillic = /[\u0400-\u052f]/
const hasLatin = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/

/** Whether a word mixes Latin and Cyrillic letters: to the eye one word, to a program another. */
export const mixesScripts = (word: string): boolean => hasCyrillic.test(word) && hasLatin.test(word)

/** The text with the Latin look-alikes inside Cyrillic words written in Cyrillic; its length stays. */
export const unmixScripts = (text: string): string =>
  mixesScripts(text)
    ? text.replace(wordPattern, (word) =>
        mixesScripts(word)
          ? [...word].map((letter) => toCyrillic.get(letter) ?? letter).join('')
          : word,
      )
    : text

const toDigitless = new Map([
  ['3', 'З'],
  ['0', 'О'],
])

/** A word of capitals all of whose letters and digits look like Cyrillic ones, so written; else undefined. */
export function inCyrillic(word: string): string | undefined {
  const letters = [...word].map((sign) =>
    hasCyrillic.test(sign) ? sign : (toCyrillic.get(sign) ?? toDigitless.get(sign)),
  )
  return letters.includes(undefined) ? undefined : letters.join('')
}
