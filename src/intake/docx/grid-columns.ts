import { child, childrenNamed, elementsOf, numberOf, wordsIn, type XmlElement } from './xml-tree.ts'

/** Twentieths of a point: two millimetres, less than one letter with its margins. */
const narrow = 120
/** And far less than the other columns: some programs write one small width for all of them. */
const shareOfOthers = 0.1

/**
 * A border that somebody dragged a little differs by a hair from row to row, and so do the borders of tables that came
 * from another format. Word counts a column between them, in which no word can stand.
 *
 * @returns for the number of a border of the grid, the number of the column that people see begin there.
 */
export function seenColumns(table: XmlElement): (border: number) => number {
  const widths = widthsOf(child(table, 'w:tblGrid'))
  const isNarrow = narrowAmong(widths)
  if (!widths.some(isNarrow)) return asWritten
  const columns = [0]
  for (const width of widths) columns.push((columns.at(-1) ?? 0) + (isNarrow(width) ? 0 : 1))
  const last = columns.at(-1) ?? 0
  const seen = (border: number): number => columns[border] ?? last + border - widths.length
  return hasWordsInNone(table, seen) ? asWritten : seen
}

export const asWritten = (border: number): number => border

/** Whether all rows must be known to say which columns are seen: where none is narrow, they are as written. */
export function hasNarrowColumns(grid: XmlElement | null): boolean {
  const widths = widthsOf(grid)
  return widths.some(narrowAmong(widths))
}

const widthsOf = (grid: XmlElement | null): number[] =>
  childrenNamed(grid, 'w:gridCol').map(({ attributes }) =>
    Number.parseInt(attributes['w'] ?? '', 10),
  )

function narrowAmong(widths: readonly number[]): (width: number) => boolean {
  const average = widths.reduce((sum, width) => sum + width, 0) / widths.length
  return (width) => width < narrow && width < average * shareOfOthers
}

/** A cell with words that would have no column left: the widths say nothing about this table. */
function hasWordsInNone(table: XmlElement, seen: (border: number) => number): boolean {
  return rowsIn(table).some((row) => {
    let border = numberOf(child(row, 'w:trPr'), 'w:gridBefore', { least: 0, most: 1_000 }) ?? 0
    return elementsOf(row).some((cell) => {
      if (cell.name !== 'w:tc') return false
      const start = border
      border += numberOf(child(cell, 'w:tcPr'), 'w:gridSpan', { least: 1, most: 1_000 }) ?? 1
      return seen(border) === seen(start) && wordsIn(cell).trim() !== ''
    })
  })
}

const rowsIn = (table: XmlElement): XmlElement[] =>
  elementsOf(table).flatMap((element) =>
    element.name === 'w:tr'
      ? [element]
      : element.name === 'w:sdt' || element.name === 'w:sdtContent'
        ? rowsIn(element)
        : [],
  )
