import {
  type Area,
  placeName,
  type Range,
  type Sheet,
  type SheetCell,
  type SheetRow,
} from './sheet.ts'
import { createSheetRemarks, type SheetRemarkRule, type SheetRemarks } from './sheet-remarks.ts'

/** What a person sees of a sheet: the cells that are shown, and the areas that they cover. */
export interface SeenSheet {
  readonly rows: readonly SeenRow[]
  readonly areas: readonly Area[]
  readonly remarks: SheetRemarks
}

export interface SeenRow {
  readonly index: number
  readonly cells: readonly SeenCell[]
}

export interface SeenCell {
  readonly column: number
  readonly text: string
}

/** Takes out what is hidden or covered, with a remark that holds its words. */
export function seenSheet(sheet: Sheet): SeenSheet {
  const remarks = createSheetRemarks(sheet.name)
  for (const { row, column, text } of sheet.notes)
    remarks.add('cell-note', placeName(row, column), text)
  for (const text of sheet.drawn) remarks.add('text-box', '', text)
  const hides = hidingIn(sheet.hiddenColumns)
  const byIndex = new Map(sheet.rows.map((row) => [row.index, row]))
  const areas = areasApart(sheet.merges)
  const covered = coverOf(areas, sheet.rows)
  const moved = movedIntoSight(areas, { rows: sheet.rows, byIndex, hides })
  const rows = sheet.rows.map((row): SeenRow => {
    const cells = row.cells.flatMap((cell): SeenCell[] => {
      const why = reason(row, cell, { hides, covered, moved })
      if (why !== null) {
        if (cell.text !== '') remarks.add(why, placeName(row.index, cell.column), cell.text)
        return []
      }
      return row.isHidden || hides(cell.column) ? [] : shown(row, cell, remarks)
    })
    const others = moved.into.get(row.index) ?? []
    return { index: row.index, cells: others.length === 0 ? cells : inColumns(cells, others) }
  })
  return { rows: rows.filter(({ cells }) => cells.length > 0), areas, remarks }
}

function reason(
  row: SheetRow,
  cell: SheetCell,
  { hides, covered, moved }: { hides: (column: number) => boolean; covered: Cover; moved: Moved },
): SheetRemarkRule | null {
  if (covered(row.index, cell.column)) return 'merged-cell-text'
  if (moved.from.has(cell)) return null
  if (row.isHidden) return 'hidden-rows'
  if (hides(cell.column)) return 'hidden-columns'
  return cell.trouble === 'unseen' ? 'unseen-value' : null
}

function shown(row: SheetRow, cell: SheetCell, remarks: SheetRemarks): SeenCell[] {
  const place = placeName(row.index, cell.column)
  if (cell.trouble === 'error') remarks.add('error-value', place, cell.text)
  if (cell.trouble === 'no-value') remarks.add('formula-without-value', place, '')
  return cell.text === '' ? [] : [{ column: cell.column, text: cell.text }]
}

function hidingIn(ranges: readonly Range[]): (column: number) => boolean {
  const known = new Map<number, boolean>()
  return (column) => {
    const hidden =
      known.get(column) ?? ranges.some(({ first, last }) => first <= column && column <= last)
    known.set(column, hidden)
    return hidden
  }
}

const isSane = ({ rows, columns }: Area): boolean =>
  rows.first <= rows.last &&
  columns.first <= columns.last &&
  (rows.first < rows.last || columns.first < columns.last)

/** Areas laid over each other are a fault of the file: the first one counts. */
function areasApart(merges: readonly Area[]): Area[] {
  const ordered = merges
    .filter(isSane)
    .sort((a, b) => a.rows.first - b.rows.first || a.columns.first - b.columns.first)
  const kept: Area[] = []
  let open: Area[] = []
  for (const area of ordered) {
    open = open.filter(({ rows }) => rows.last >= area.rows.first)
    if (
      open.some(
        (other) =>
          other.columns.first <= area.columns.last && area.columns.first <= other.columns.last,
      )
    )
      continue
    kept.push(area)
    open.push(area)
  }
  return kept
}

/** Whether a cell lies under an area that begins elsewhere. */
type Cover = (row: number, column: number) => boolean

function coverOf(areas: readonly Area[], rows: readonly SheetRow[]): Cover {
  const byRow = new Map<number, Area[]>()
  let next = 0
  let open: Area[] = []
  for (const { index } of rows) {
    while ((areas[next]?.rows.first ?? Number.POSITIVE_INFINITY) <= index) {
      const area = areas[next]
      if (area !== undefined) open.push(area)
      next += 1
    }
    open = open.filter((area) => area.rows.last >= index)
    if (open.length > 0) byRow.set(index, open)
    open = [...open]
  }
  return (row, column) =>
    (byRow.get(row) ?? []).some(
      ({ rows: { first }, columns }) =>
        columns.first <= column &&
        column <= columns.last &&
        (first !== row || columns.first !== column),
    )
}

interface Moved {
  readonly from: ReadonlySet<SheetCell>
  readonly into: ReadonlyMap<number, SeenCell[]>
}

/** A merged cell whose first row or column is hidden shows its words in what is left of it. */
function movedIntoSight(
  areas: readonly Area[],
  sheet: {
    rows: readonly SheetRow[]
    byIndex: ReadonlyMap<number, SheetRow>
    hides: (column: number) => boolean
  },
): Moved {
  const from = new Set<SheetCell>()
  const into = new Map<number, SeenCell[]>()
  for (const { rows, columns } of areas) {
    const home = sheet.byIndex.get(rows.first)
    const cell = home?.cells.find(({ column }) => column === columns.first)
    if (home === undefined || cell === undefined || cell.text === '') continue
    if (!home.isHidden && !sheet.hides(columns.first)) continue
    const row = sheet.rows.find(
      ({ index, isHidden }) => !isHidden && index >= rows.first && index <= rows.last,
    )
    const column = firstShown(columns, sheet.hides)
    if (row === undefined || column === null) continue
    from.add(cell)
    into.set(row.index, [...(into.get(row.index) ?? []), { column, text: cell.text }])
  }
  return { from, into }
}

function firstShown({ first, last }: Range, hides: (column: number) => boolean): number | null {
  for (let column = first; column <= last; column += 1) if (!hides(column)) return column
  return null
}

const inColumns = (cells: readonly SeenCell[], others: readonly SeenCell[]): SeenCell[] =>
  [...cells, ...others].sort((a, b) => a.column - b.column)
