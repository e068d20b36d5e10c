/** The words of a header or label as they are compared: lower case, apart by one space, no signs. */
export const spaced = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}№#]+/gu, ' ')
    .trim()

/** The text is one of the phrases, or begins with one as a whole word. The phrases are spaced already. */
export function beginsWithOne(text: string, phrases: readonly string[]): boolean {
  if (!mayBegin(text, phrases)) return false
  const said = `${spaced(text.slice(0, longestRead))} `
  return phrases.some((phrase) => said.startsWith(`${phrase} `))
}

const longestRead = 300
const firstLetters = new WeakMap<readonly string[], ReadonlySet<string>>()

/** By their first letters alone, most texts begin with none of the phrases: nearly every cell is asked. */
function mayBegin(text: string, phrases: readonly string[]): boolean {
  const first = text.charAt(0)
  if (!/\p{L}/u.test(first)) return true
  const known = firstLetters.get(phrases) ?? new Set(phrases.map((phrase) => phrase.charAt(0)))
  firstLetters.set(phrases, known)
  return known.has(first.toLowerCase())
}
