/** A word of a text where it stands, so that it can be marked there. */
export interface WordAt {
  readonly word: string
  readonly from: number
  readonly to: number
}

/** Letters, digits, and what holds a code together: "64-2", "1.2.3". */
const pattern = /\p{N}+(?:[.-]\p{N}+)*\p{L}*|[\p{L}\p{M}\p{N}]+/gu

/** The words of a text, small letters, composed, without marks of stress. */
export const wordsAt = (text: string): WordAt[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    word: folded(found),
    from: index,
    to: index + found.length,
  }))

/** Only the words: the text is folded as a whole, which is faster. */
export const wordsOf = (text: string): string[] => folded(text).match(pattern) ?? []

/** One spelling for what looks the same: U+0301 over a Cyrillic vowel is a stress, no letter of its own. */
const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=[а-я])[\u0300\u0301]/gu, '')
    .normalize('NFC')
