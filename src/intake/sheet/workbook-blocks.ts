import type { Block, ReadDocument, Remark } from '../document.ts'
import { refused } from '../package/refusals.ts'
import { unnamedSheets } from '../words/sheet-names.ts'
import { partedByGaps, type Region, type RegionRow, regionOf } from './region.ts'
import { type SeenRow, type SeenSheet, seenSheet } from './seen-sheet.ts'
import { placeName, type Sheet, type Workbook } from './sheet.ts'
import { createSheetRemarks } from './sheet-remarks.ts'
import { stackedTables } from './stacked-tables.ts'

/** A table of a plan is far from either; a grid of so many places would take long to lay out. */
const limits = { columns: 200, places: 3_000_000, characters: 40_000_000 }

/**
 * The sheets of a workbook as paragraphs and tables: lines of one cell above and below a table are paragraphs,
 * as titles and notes are; the name of a sheet is a heading where it may be the name of a goal.
 */
export function blocksOfWorkbook({ sheets }: Workbook): ReadDocument {
  const shown = sheets
    .filter(({ isHidden }) => !isHidden)
    .map((sheet) => ({ name: sheet.name, ...read(sheet) }))
  const lines = new Map<string, number>()
  for (const text of shown.flatMap(({ titles }) => [...new Set(titles)]))
    lines.set(text, (lines.get(text) ?? 0) + 1)
  return {
    blocks: shown.flatMap(({ name, titles, blocks }) => {
      const hasOwnTitle = titles.some((text) => lines.get(text) === 1)
      return hasOwnTitle || isUnnamed(name) || blocks.length === 0
        ? blocks
        : [heading(name), ...blocks]
    }),
    remarks: [...sheets.flatMap(hiddenRemark), ...shown.flatMap(({ remarks }) => remarks)],
  }
}

/** "Sheet1", and "Sheet1 (2)" as a copy is called. */
function isUnnamed(name: string): boolean {
  const word = name
    .trim()
    .toLowerCase()
    .replace(/\s*\(\d+\)$/, '')
    .replace(/[\s_]*\d*$/, '')
  return word === '' || unnamedSheets.includes(word)
}

const heading = (text: string): Block => ({ kind: 'paragraph', text, headingLevel: 1 })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, headingLevel: null })

function hiddenRemark(sheet: Sheet): Remark[] {
  if (!sheet.isHidden) return []
  const remarks = createSheetRemarks(sheet.name)
  for (const { index, cells } of sheet.rows)
    for (const { column, text } of cells)
      if (text !== '') remarks.add('hidden-sheet', placeName(index, column), text)
  return remarks.all()
}

interface ReadSheet {
  /** The lines above its first table. */
  readonly titles: readonly string[]
  readonly blocks: readonly Block[]
  readonly remarks: readonly Remark[]
}

function read(sheet: Sheet): ReadSheet {
  const seen = seenSheet(sheet)
  assertReadable(seen)
  const blocks = partedByGaps(seen.rows, seen.areas)
    .flatMap(stackedTables)
    .flatMap((rows) => blocksOfPart(rows, seen, sheet.name))
  const table = blocks.findIndex(({ kind }) => kind === 'table')
  const titles = blocks
    .slice(0, table === -1 ? blocks.length : table)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
  return { titles, blocks, remarks: seen.remarks.all() }
}

function assertReadable({ rows }: SeenSheet): void {
  const characters = rows.reduce(
    (sum, { cells }) => cells.reduce((length, { text }) => length + text.length, sum),
    0,
  )
  if (characters > limits.characters) throw refused('too-many-cells')
}

function blocksOfPart(rows: readonly SeenRow[], { areas }: SeenSheet, name: string): Block[] {
  const columns = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column))).size
  if (columns > limits.columns || columns * rows.length > limits.places)
    return rows.map(({ cells }) => paragraph(cells.map(({ text }) => text).join('\t')))
  const region = regionOf(rows, areas)
  const first = firstOfTable(region)
  const end = endOfTable(region, first)
  const table = region.rows.slice(first, end)
  return [
    ...region.rows.slice(0, first).flatMap(lineOf),
    ...(table.length === 0
      ? []
      : [{ kind: 'table' as const, table: { sheet: name, rows: table.map(({ row }) => row) } }]),
    ...region.rows.slice(end).flatMap(lineOf),
  ]
}

const lineOf = ({ row }: RegionRow): Block[] =>
  row.cells.filter(({ text }) => text !== '').map(({ text }) => paragraph(text))

/** The first row of several cells; with the row above it, where that groups some of its columns. */
function firstOfTable({ rows, columns }: Region): number {
  const several = rows.findIndex(({ filled }) => filled > 1)
  if (several === -1) return rows.length
  const above = rows[several - 1]
  const [cell] = above?.row.cells.filter(({ text }) => text !== '') ?? []
  const isGroup =
    cell !== undefined &&
    cell.column > 0 &&
    cell.columnSpan > 1 &&
    cell.columnSpan * 2 < columns.length
  const isTall = cell !== undefined && cell.rowSpan > 1
  return isGroup || isTall ? several - 1 : several
}

/** Lines of one cell after the last row of several, where they stand apart or at the very left: notes, signatures. */
function endOfTable({ rows, columns }: Region, first: number): number {
  const last = rows.findLastIndex(({ filled }) => filled > 1)
  if (last < first) return first
  const tall = Math.max(
    ...rows
      .slice(0, last + 1)
      .map(({ row }, at) => Math.max(0, ...row.cells.map((cell) => at + cell.rowSpan))),
  )
  let end = Math.max(last + 1, Math.min(tall, rows.length))
  for (const { row, filled } of rows.slice(end)) {
    const [cell] = row.cells.filter(({ text }) => text !== '')
    const goesOn =
      filled === 1 && cell !== undefined && cell.column > 0 && cell.columnSpan * 2 < columns.length
    if (!goesOn) break
    end += 1
  }
  return end
}
