/**
 * Rows of cells with tabs between them, as spreadsheets put them on the clipboard: a cell in straight
 * quotation marks may hold tabs and line breaks, and a doubled mark in it stands for one (as RFC 4180 has it
 * for commas). A mark that no tab or line end follows is an ordinary character.
 */
export function splitTabSeparated(text: string): string[][] {
  let row: string[] = []
  const rows = [row]
  for (let at = 0; at <= text.length; ) {
    const { value, end } = quotedCell(text, at) ?? plainCell(text, at)
    row.push(value)
    if (text[end] === '\n') {
      row = []
      rows.push(row)
    }
    at = end + 1
  }
  return rows
}

/** A cell and the place of the tab or line feed after it. */
interface Cell {
  readonly value: string
  readonly end: number
}

function plainCell(text: string, at: number): Cell {
  let end = at
  while (!isCellEnd(text, end)) end += 1
  return { value: text.slice(at, end), end }
}

function quotedCell(text: string, at: number): Cell | null {
  if (text[at] !== '"') return null
  let mark = text.indexOf('"', at + 1)
  while (mark !== -1 && text[mark + 1] === '"') mark = text.indexOf('"', mark + 2)
  if (mark === -1 || !isCellEnd(text, mark + 1)) return null
  return { value: text.slice(at + 1, mark).replaceAll('""', '"'), end: mark + 1 }
}

const isCellEnd = (text: string, at: number): boolean =>
  at >= text.length || text[at] === '\t' || text[at] === '\n'
