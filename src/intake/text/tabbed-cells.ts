/** A cell of a text in which each cell begins with a tab at the start of a line. */
export interface TabbedCell {
  /** Its lines without the empty ones, each without white space at its ends. */
  readonly text: string
  /** A blank line stands before it: a row may begin here. Blank lines inside cells look the same. */
  readonly mayBeginRow: boolean
}

export interface TabbedText {
  /** The lines before the first cell. */
  readonly paragraphs: readonly string[]
  readonly cells: readonly TabbedCell[]
}

export function splitIntoCells(lines: readonly string[]): TabbedText {
  const first = lines.findIndex((line) => line.startsWith('\t'))
  const begin = first === -1 ? lines.length : first
  const cells: { lines: string[]; mayBeginRow: boolean }[] = []
  let isAfterBlank = true
  for (const line of lines.slice(begin)) {
    if (line.startsWith('\t')) cells.push({ lines: [line], mayBeginRow: isAfterBlank })
    else cells.at(-1)?.lines.push(line)
    isAfterBlank = line.trim() === '' && !line.startsWith('\t')
  }
  return {
    paragraphs: trimmedLines(lines.slice(0, begin)),
    cells: cells.map((cell) => ({ ...cell, text: trimmedLines(cell.lines).join('\n') })),
  }
}

export const trimmedLines = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '')
