import type { GridCell, GridRow } from './grid.ts'

/** A mark that stands for the words above it. */
export interface Ditto {
  readonly column: number
  readonly mark: string
  readonly words: string
}

/** The words that each column held last, from which a mark below takes its meaning. */
export type WordsAbove = Map<number, string>

/** Quotation marks, „ “, ″, -//-, -"- and the like, and nothing else. A dash alone says "nothing". */
const onlySigns = /^[„“”"″〃'’‘`´,.\-–—_/\\|\s]{1,12}$/u
const tellingSign = /[„“”"″〃]|''|’’|,,|\/\/|\\\\/u

export const isDitto = (text: string, words: ReadonlySet<string>): boolean =>
  text !== '' &&
  text.length < 40 &&
  ((onlySigns.test(text) && tellingSign.test(text)) || words.has(text.toLowerCase()))

/** The row with the words above in place of its ditto marks, and the marks that begin in it. */
export function withoutDitto(
  row: GridRow,
  above: WordsAbove,
  words: ReadonlySet<string>,
): { row: GridRow; dittos: Ditto[] } {
  const replaced = new Map<GridCell, GridCell>()
  const dittos: Ditto[] = []
  for (const cell of row.slots) {
    if (cell === undefined || replaced.has(cell) || !isDitto(cell.text, words)) continue
    const said = above.get(cell.column)
    if (said === undefined) continue
    replaced.set(cell, { ...cell, text: said })
    if (cell.row === row.index) dittos.push({ column: cell.column, mark: cell.text, words: said })
  }
  if (replaced.size === 0) return { row, dittos }
  const slots = row.slots.map((cell) => cell && (replaced.get(cell) ?? cell))
  return { row: { ...row, slots }, dittos }
}

/** Remembers the words of a measure's row for the marks below it. */
export function remember(row: GridRow, above: WordsAbove): void {
  for (const cell of row.slots)
    if (cell !== undefined && cell.text !== '') above.set(cell.column, cell.text)
}
