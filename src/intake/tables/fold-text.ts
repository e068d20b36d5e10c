/** Soft hyphens and zero-width characters steer line breaks; they are no part of a word. */
const invisible = /[\u00AD\u200B-\u200D\u2060]/g

/**
 * The words of a cell or paragraph: white space inside a line (no-break spaces too) folded to one
 * space, blank lines dropped, the other lines kept apart by a line feed.
 */
export const foldText = (text: string): string =>
  text
    .replace(invisible, '')
    .split(/\r\n|[\n\r\v\f\u2028\u2029]/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

/** The same words on one line. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** At most `length` characters, cut at a word where one ends near, for findings and narrow columns. */
export function shortened(text: string, length = 80): string {
  const line = onOneLine(text)
  if (line.length <= length) return line
  const cut = line.slice(0, length - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}
