/**
 * Words as a cell of a table of data. What a spreadsheet would take for a formula gets an apostrophe before
 * it, and so does what already looks like such a guarded text: taking off one apostrophe gives the words
 * back, whatever they were.
 */
export const guarded = (words: string): string => (formula.test(words) ? `'${words}` : words)

/** The words of a cell that was guarded. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell

/** East Asian programs take the wide signs for the narrow ones. */
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/
