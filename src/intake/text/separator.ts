import { type Separator, splitSeparated } from './separated.ts'

/** From the surest: semicolons and bars hardly ever stand in the words of a line, commas often do. */
const separators: readonly Separator[] = [';', '|', ',']

/** Fewer cells in a line than this are words with a comma. */
const fewestCells = 3

/** What is looked at of a long text; a quoted cell cut off there spoils one row. */
const sample = 500_000

/**
 * What stands between the cells of a text without tabs, undefined when it is no table: a line "sep=;" as
 * Excel writes it says so; else it is the sign that cuts most rows into the same number of cells.
 */
export function separatorOf(text: string): Separator | undefined {
  const said = separators.find((separator) => text.startsWith(`sep=${separator}\n`))
  return said ?? separators.find((separator) => cutsAlike(text.slice(0, sample), separator))
}

function cutsAlike(text: string, separator: Separator): boolean {
  if (!text.includes(separator)) return false
  const rows = splitSeparated(text, separator).filter((row) =>
    row.some((cell) => cell.trim() !== ''),
  )
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [[width, count] = [0, 0]] = [...counts].sort(([, a], [, b]) => b - a)
  return width >= fewestCells && count > 1 && count * 2 > rows.length
}
