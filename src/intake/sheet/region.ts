import type { ReadCell, ReadRow } from '../document.ts'
import type { SeenRow } from './seen-sheet.ts'
import type { Area, Range } from './sheet.ts'

/** Rows of a sheet that stand together, on only as many columns as have something in them. */
export interface Region {
  readonly columns: readonly number[]
  readonly rows: readonly RegionRow[]
}

export interface RegionRow {
  readonly index: number
  readonly row: ReadRow
  /** How many cells with words begin in this row. */
  readonly filled: number
}

/** So many empty rows part what stands above from what stands below. */
const parting = 4

/** Parts a sheet where nothing stands for several rows and no merged cell reaches across. */
export function partedByGaps(rows: readonly SeenRow[], areas: readonly Area[]): SeenRow[][] {
  const parts: SeenRow[][] = []
  let reach = Number.NEGATIVE_INFINITY
  let next = 0
  for (const row of rows) {
    if (row.index - reach > parting) parts.push([])
    parts.at(-1)?.push(row)
    reach = Math.max(reach, row.index)
    while ((areas[next]?.rows.first ?? Number.POSITIVE_INFINITY) <= row.index) {
      reach = Math.max(reach, reachOf(areas[next], rows))
      next += 1
    }
  }
  return parts
}

/** A column merged down to the end of the sheet reaches no further than its last words. */
function reachOf(area: Area | undefined, rows: readonly SeenRow[]): number {
  const end = rows.at(-1)?.index ?? 0
  const last = area?.rows.last ?? 0
  return last > end ? (area?.rows.first ?? 0) : last
}

/** Lays rows out on a grid without the columns in which nothing begins. Small gaps stay as empty rows. */
export function regionOf(rows: readonly SeenRow[], areas: readonly Area[]): Region {
  const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort(
    (a, b) => a - b,
  )
  const indexes = withSmallGaps(rows)
  const spans = spansOn(indexes, columns, areas)
  const byIndex = new Map(rows.map((row) => [row.index, row]))
  const isCovered = indexes.map(() => new Uint8Array(columns.length))
  const result = indexes.map((index, at): RegionRow => {
    const texts = new Map(byIndex.get(index)?.cells.map(({ column, text }) => [column, text]))
    const cells: ReadCell[] = []
    columns.forEach((column, place) => {
      if (isCovered[at]?.[place] === 1) return
      const text = texts.get(column) ?? ''
      const { columnSpan, rowSpan } = spans.get(at)?.get(place) ?? { columnSpan: 1, rowSpan: 1 }
      for (const covered of isCovered.slice(at, at + rowSpan))
        covered.fill(1, place, place + columnSpan)
      cells.push({ text, column: place, columnSpan, rowSpan })
    })
    return { index, row: { header: false, cells, sheetRow: index + 1 }, filled: texts.size }
  })
  return { columns, rows: result }
}

function withSmallGaps(rows: readonly SeenRow[]): number[] {
  const indexes: number[] = []
  for (const { index } of rows) {
    const before = indexes.at(-1) ?? index - 1
    if (index - before <= parting)
      for (let gap = before + 1; gap < index; gap += 1) indexes.push(gap)
    indexes.push(index)
  }
  return indexes
}

interface Span {
  readonly columnSpan: number
  readonly rowSpan: number
}

/** The merged areas, by the row and column of the grid where each begins. */
function spansOn(
  indexes: readonly number[],
  columns: readonly number[],
  areas: readonly Area[],
): ReadonlyMap<number, ReadonlyMap<number, Span>> {
  const spans = new Map<number, Map<number, Span>>()
  for (const area of areas) {
    const rows = placesIn(indexes, area.rows)
    const across = placesIn(columns, area.columns)
    if (rows === null || across === null) continue
    const inRow = spans.get(rows.first) ?? new Map<number, Span>()
    inRow.set(across.first, {
      columnSpan: across.last - across.first + 1,
      rowSpan: rows.last - rows.first + 1,
    })
    spans.set(rows.first, inRow)
  }
  return spans
}

/** The places of the values between two bounds in an ascending list; null when there are none. */
function placesIn(values: readonly number[], { first, last }: Range): Range | null {
  const begin = lowerBound(values, first)
  const end = lowerBound(values, last + 1) - 1
  return begin > end ? null : { first: begin, last: end }
}

function lowerBound(values: readonly number[], wanted: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
