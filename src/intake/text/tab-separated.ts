/**
 * Rows of cells with tabs between them, as spreadsheets put them on the clipboard: a cell in straight
 * quotation marks may hold tabs and line breaks, and a doubled mark in it stands for one (as RFC 4180 has it for
 * commas). A mark that no tab or line end follows is an ordinary character.
 */
export function splitTabSeparated(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y
  const rows: string[][] = [[]]
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text)
    if (match === null) break
    const [, quoted, plain = '', separator] = match
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (separator === '\n') rows.push([])
    else if (separator === '\t' && cell.lastIndex === text.length) rows.at(-1)?.push('')
  }
  return rows
}
