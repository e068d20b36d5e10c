/** The words of a header or label as they are compared: lower case, apart by one space, no signs. */
export const spaced = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}№#]+/gu, ' ')
    .trim()

/** The text is one of the phrases, or begins with one as a whole word. The phrases are spaced already. */
export function beginsWithOne(text: string, phrases: readonly string[]): boolean {
  const said = `${spaced(text)} `
  return phrases.some((phrase) => said.startsWith(`${phrase} `))
}
