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
const widestTable = 64
/** How many more cells than its table has columns a row may have. */
const longestMisfit = 4

/** A cheapest way to read the cells up to some place. */
interface Reading {
  readonly price: number
  /** The first cell of the last row, and the width read there. */
  readonly begin: number
  readonly width: number
  /** The reading up to that row; null for the empty reading that all begin with. */
  readonly before: Reading | null
}

/**
 * Tells rows apart where the text only gives cells. Blank lines show where a row may begin, but stand
 * inside cells, too; so the cheapest reading of the whole is sought, by dynamic programming over those
 * places, for the few widths that the table can have.
 */
export function groupIntoRows(cells: readonly TabbedCell[]): GroupedRow[] {
  if (cells.length === 0) return []
  const begins = cells.flatMap((cell, index) => (cell.mayBeginRow || index === 0 ? [index] : []))
  const places = [...begins, cells.length]
  const widths = plausibleWidths(places)
  const readings: Reading[][] = [
    widths.map((width) => ({ price: 0, begin: 0, width, before: null })),
  ]
  for (let end = 1; end < places.length; end += 1)
    readings.push(widths.flatMap((width) => bestEnding(end, width, { places, readings })))
  return rowsOf(cells, cheapest(readings.at(-1) ?? []))
}

/** The cheapest reading up to a place whose last row stands in a table of this width. */
function bestEnding(
  end: number,
  width: number,
  so: { places: readonly number[]; readings: readonly (readonly Reading[])[] },
): Reading[] {
  const candidates: Reading[] = []
  for (let from = end - 1; from >= 0; from -= 1) {
    const begin = so.places[from] ?? 0
    const length = (so.places[end] ?? 0) - begin
    const placesInside = end - 1 - from
    // However long it is, cells without any place between them are always one possible row.
    if (placesInside > 0 && length > width + longestMisfit) break
    const base = priceOfRow(length, width) + placesInside * cost.placeInside
    for (const before of so.readings[from] ?? []) {
      const price = before.price + base + (before.width === width ? 0 : cost.otherWidth)
      candidates.push({ price, begin, width, before })
    }
  }
  const best = cheapest(candidates)
  return best === null ? [] : [best]
}

function priceOfRow(length: number, width: number): number {
  if (length === width) return 0
  return length === 1 ? cost.lone : cost.misfit + cost.perCell * Math.abs(length - width)
}

/** A table has at least two columns; of the lengths found, those that cover most cells say most. */
function plausibleWidths(places: readonly number[]): number[] {
  const covered = new Map<number, number>()
  places.slice(1).forEach((end, index) => {
    const length = end - (places[index] ?? 0)
    if (length > 1 && length <= widestTable)
      covered.set(length, (covered.get(length) ?? 0) + length)
  })
  const widths = [...covered].sort(([, a], [, b]) => b - a).map(([width]) => width)
  return widths.length === 0 ? [1] : widths.slice(0, widthsTried)
}

const cheapest = (readings: readonly Reading[]): Reading | null =>
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
