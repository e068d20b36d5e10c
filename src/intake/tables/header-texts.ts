import { matchColumn } from './column-match.ts'
import { distinct, type GridRow } from './grid.ts'
import type { HeaderWords } from './header-words.ts'

/** The words above each column, from the top down, each cell's once. Numbering rows say nothing. */
export function headerTexts(
  rows: readonly GridRow[],
  width: number,
  words: HeaderWords,
): string[][] {
  const aligned = rows.map((row) => alignedTexts(row, width, words))
  return Array.from({ length: width }, (_, column) => {
    const texts = aligned.map((row) => row[column] ?? '')
    return texts.filter((text, index) => text !== '' && texts.indexOf(text) === index)
  })
}

/**
 * Plain text has no merged cells: the upper of two header rows is then shorter than the table, and
 * the header of the indicators, which stands over baseline and target, takes up the difference.
 */
function alignedTexts(row: GridRow, width: number, words: HeaderWords): string[] {
  const texts = row.slots.map((cell) => cell?.text ?? '')
  const cells = distinct(row.slots)
  const missing = width - cells.length
  const indicators = cells.findIndex((cell) => matchColumn(cell.text, words)?.key === 'indicators')
  const plain = cells.every((cell, index) => cell.columnSpan === 1 && cell.column === index)
  if (!plain || missing === 0 || indicators === -1) return texts
  return cells.flatMap((cell, index) =>
    Array.from({ length: index === indicators ? 1 + missing : 1 }, () => cell.text),
  )
}
