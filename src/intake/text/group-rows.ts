import type { TabbedCell } from './tabbed-cells.ts'

/** Consecutive cells that make a row, and how many columns the table has there. */
export interface GroupedRow {
  readonly cells: readonly TabbedCell[]
  readonly width: number
}

/**
 * What a reading of the cells as rows costs: a full row is free, a row of one cell (a section's title)
 * nearly so, a row of any other length is a misfit, a change of width begins another table, and each
 * place inside a row where a row might have begun counts a little: five rows of two are not one of ten.
 */
const cost = { lone: 0.5, misfit: 0.5, perCell: 0.25, otherWidth: 1.5, placeInside: 0.4 }

/** Only lengths that occur between blank lines can be a table's width; the common ones are enough. */
const widthsTried = 6
/** How many more cells than its table has columns a row may have. */
const longestMisfit = 4

interface Reading {
  readonly price: number
  /** The first cell of the last row, and the width read there; null before the first row. */
  readonly begin: number
  readonly width: number
  readonly before: Reading | null
}

/**
 * Tells rows apart where the text only gives cells. Blank lines show where a row may begin, but stand
 * inside cells, too; so the cheapest reading of the whole is sought, by dynamic programming over the
 * cells, for the few widths that the table can have.
 */
export function groupIntoRows(cells: readonly TabbedCell[]): GroupedRow[] {
  const widths = plausibleWidths(cells)
  const begins = (index: number) => index === cells.length || cells[index]?.mayBeginRow === true
  /** By the number of cells read: the cheapest reading for each width tried. */
  const cheapest: (readonly Reading[])[] = [
    widths.map((width) => ({ price: 0, begin: 0, width, before: null })),
  ]
  for (let end = 1; end <= cells.length; end += 1)
    cheapest.push(
      begins(end) ? widths.flatMap((width) => bestEnding(end, width, { cells, cheapest })) : [],
    )
  return rowsOf(cells, lowest(cheapest[cells.length] ?? []))
}

function bestEnding(
  end: number,
  width: number,
  { cells, cheapest }: { cells: readonly TabbedCell[]; cheapest: readonly (readonly Reading[])[] },
): Reading[] {
  let best: Reading | null = null
  let placesInside = 0
  for (let length = 1; length <= Math.min(width + longestMisfit, end); length += 1) {
    const begin = end - length
    const base = priceOfRow(length, width) + placesInside * cost.placeInside
    for (const before of cheapest[begin] ?? []) {
      const price = before.price + base + (before.width === width ? 0 : cost.otherWidth)
      if (best === null || price < best.price) best = { price, begin, width, before }
    }
    if (cells[begin]?.mayBeginRow === true) placesInside += 1
  }
  return best === null ? [] : [best]
}

function priceOfRow(length: number, width: number): number {
  if (length === width) return 0
  return length === 1 ? cost.lone : cost.misfit + cost.perCell * Math.abs(length - width)
}

/** A table has at least two columns; of the lengths found, those that cover most cells say most. */
function plausibleWidths(cells: readonly TabbedCell[]): number[] {
  const begins = cells.flatMap((cell, index) => (cell.mayBeginRow ? [index] : []))
  const covered = new Map<number, number>()
  begins.forEach((begin, index) => {
    const length = (begins[index + 1] ?? cells.length) - begin
    if (length > 1) covered.set(length, (covered.get(length) ?? 0) + length)
  })
  const widths = [...covered].sort(([, a], [, b]) => b - a).map(([width]) => width)
  return widths.length === 0 ? [1] : widths.slice(0, widthsTried)
}

const lowest = (readings: readonly Reading[]): Reading | null =>
  readings.reduce<Reading | null>(
    (best, each) => (best === null || each.price < best.price ? each : best),
    null,
  )

function rowsOf(cells: readonly TabbedCell[], last: Reading | null): GroupedRow[] {
  const rows: GroupedRow[] = []
  let end = cells.length
  for (let reading = last; reading !== null && reading.before !== null; reading = reading.before) {
    rows.push({ cells: cells.slice(reading.begin, end), width: reading.width })
    end = reading.begin
  }
  return rows.reverse()
}
