/** What stands between the cells of a line: a tab on the clipboard, one of the others in a CSV file. */
export type Separator = '\t' | ';' | ',' | '|'

/**
 * Rows of cells with a separator between them: a cell in straight quotation marks may hold separators and
 * line breaks, and a doubled mark in it stands for one (RFC 4180, clause 2). A mark that no separator or line
 * end follows is an ordinary character.
 */
export function splitSeparated(text: string, separator: Separator): string[][] {
  let row: string[] = []
  const rows = [row]
  for (let at = 0; at <= text.length; ) {
    const { value, end } = quotedCell(text, at, separator) ?? plainCell(text, at, separator)
    row.push(value)
    if (text[end] === '\n') {
      row = []
      rows.push(row)
    }
    at = end + 1
  }
  return rows
}

/** A cell and the place of the separator or line feed after it. */
interface Cell {
  readonly value: string
  readonly end: number
}

function plainCell(text: string, at: number, separator: Separator): Cell {
  let end = at
  while (!isCellEnd(text, end, separator)) end += 1
  return { value: text.slice(at, end), end }
}

function quotedCell(text: string, at: number, separator: Separator): Cell | null {
  if (text[at] !== '"') return null
  let mark = text.indexOf('"', at + 1)
  while (mark !== -1 && text[mark + 1] === '"') mark = text.indexOf('"', mark + 2)
  if (mark === -1 || !isCellEnd(text, mark + 1, separator)) return null
  return { value: text.slice(at + 1, mark).replaceAll('""', '"'), end: mark + 1 }
}

const isCellEnd = (text: string, at: number, separator: Separator): boolean =>
  at >= text.length || text[at] === separator || text[at] === '\n'
