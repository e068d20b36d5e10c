import type { Block, ReadCell, ReadRow } from '../document.ts'
import type { GroupedRow } from './group-rows.ts'

/** Rows of one width make a table; what stands alone above a table is its caption. */
export function tablesFromRows(rows: readonly GroupedRow[]): Block[] {
  const groups: { width: number; texts: string[][] }[] = []
  for (const { cells, width } of rows) {
    const texts = cells.map((cell) => cell.text)
    const group = groups.at(-1)
    if (group?.width === width) group.texts.push(texts)
    else groups.push({ width, texts: [texts] })
  }
  return groups.flatMap(({ width, texts }) => captionAndTable(texts, width))
}

/** @param width how many columns the full rows have; a row of a single cell spans them all. */
export function captionAndTable(rows: readonly (readonly string[])[], width: number): Block[] {
  const filled = (row: readonly string[]) => row.filter((text) => text !== '')
  const first = rows.findIndex((row) => filled(row).length > 1)
  const captions = rows.slice(0, first === -1 ? rows.length : first).flatMap(filled)
  const table = first === -1 ? [] : rows.slice(first)
  const paragraphs = captions.map((text) => ({
    kind: 'paragraph' as const,
    text,
    headingLevel: null,
  }))
  if (table.length === 0) return paragraphs
  return [...paragraphs, { kind: 'table', table: { rows: withHeader(table, width) } }]
}

function withHeader(rows: readonly (readonly string[])[], width: number): ReadRow[] {
  const [first = [], second = []] = rows
  const merged = mergedHeader(first, second, width)
  const rest = merged === null ? rows : rows.slice(2)
  return [...(merged ?? []), ...rest.map((row) => plainRow(row, width))]
}

function plainRow(texts: readonly string[], width: number): ReadRow {
  const isSection = texts.length === 1
  const cells = texts.map((text, column) => ({
    text,
    column,
    columnSpan: isSection ? Math.max(width, 1) : 1,
    rowSpan: 1,
  }))
  return { header: false, cells }
}

/**
 * A header of two rows with merged cells leaves a shorter first row and, under each cell that is merged
 * downwards, an empty cell in the second. So the empty ones at both ends pair off with the first row's
 * cells; of those between, the first is taken to be the wide one. Null where the rows do not look so.
 */
function mergedHeader(
  upper: readonly string[],
  lower: readonly string[],
  width: number,
): ReadRow[] | null {
  const missing = width - upper.length
  const before = lower.findIndex((text) => text !== '')
  const after = lower.length - 1 - lower.findLastIndex((text) => text !== '')
  const isHeader = missing > 0 && lower.length === width && before > 0
  if (!isHeader || before + after >= upper.length) return null
  const tall = (index: number) => index < before || index >= upper.length - after
  const cells = upper.map((text, index): ReadCell => {
    const columnSpan = index === before ? missing + 1 : 1
    const column = index > before ? index + missing : index
    return { text, column, columnSpan, rowSpan: tall(index) ? 2 : 1 }
  })
  const below = lower
    .map((text, column): ReadCell => ({ text, column, columnSpan: 1, rowSpan: 1 }))
    .slice(before, lower.length - after)
  return [
    { header: true, cells },
    { header: true, cells: below },
  ]
}
