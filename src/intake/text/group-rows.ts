import { type NumbersOfRows, numbersOfRows } from './row-numbers.ts'
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
 * Among numbered rows such places say little, but a row without a number and a number inside a row are
 * nearly out of the question.
 */
const cost = {
  lone: 0.5,
  misfit: 0.5,
  perCell: 0.25,
  otherWidth: 1.5,
  placeInside: 0.4,
  placeInsideNumbered: 0.05,
  againstNumbers: 3,
}

/** Only lengths that occur between blank lines can be a table's width; the common ones are enough. */
const widthsTried = 6
const widestTable = 40
/** How many more cells than its table has columns a row may have. */
const longestMisfit = 4
/** A bound on the work where blank lines stand behind every cell. */
const mostPlacesInside = 16

/** A cheapest way to read the cells up to some place. */
interface Reading {
  readonly price: number
  /** The first cell of the last row, and the width read there. */
  readonly begin: number
  readonly width: number
  /** The reading up to that row; null for the empty reading that all begin with. */
  readonly before: Reading | null
}

/** Cells that may be a row: from one cell to before another, with places inside where one could begin. */
interface PossibleRow {
  readonly begin: number
  readonly end: number
  /** The place that it begins at, counted among the places. */
  readonly place: number
  readonly placesInside: number
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
  const numbers = numbersOfRows(cells)
  const readings: Reading[][] = [
    widths.map((width) => ({ price: 0, begin: 0, width, before: null })),
  ]
  for (let place = 1; place < places.length; place += 1) {
    const rows = rowsEndingAt(place, places, Math.max(...widths) + longestMisfit)
    const ending = widths.flatMap((width) => cheapestEnding(rows, width, { readings, numbers }))
    readings.push(ending.sort((a, b) => a.price - b.price))
  }
  return rowsOf(cells, readings.at(-1)?.[0] ?? null)
}

/** The cheapest reading up to a place whose last row is one of these, in a table of this width. */
function cheapestEnding(
  rows: readonly PossibleRow[],
  width: number,
  so: { readings: readonly (readonly Reading[])[]; numbers: NumbersOfRows },
): Reading[] {
  let best: Reading | null = null
  for (const row of rows) {
    const before = continued(so.readings[row.place] ?? [], width)
    if (before === null) continue
    const change = before.width === width ? 0 : cost.otherWidth
    const price = before.price + change + priceOfRow(row, width, so.numbers)
    if (best === null || price < best.price) best = { price, begin: row.begin, width, before }
  }
  return best === null ? [] : [best]
}

/**
 * Of the readings up to a place, from the cheapest: the one that a row of this width best goes on from. On
 * equal terms the width changed earlier, so that a lone cell between two tables is the caption of the second.
 */
function continued(readings: readonly Reading[], width: number): Reading | null {
  const [first = null] = readings
  const same = readings.find((reading) => reading.width === width)
  return same !== undefined && same.price <= (first?.price ?? 0) + cost.otherWidth ? same : first
}

/** From the shortest; however long it is, cells without a place between them are always possible. */
function rowsEndingAt(place: number, places: readonly number[], longest: number): PossibleRow[] {
  const end = places[place] ?? 0
  const rows: PossibleRow[] = []
  for (let from = place - 1; from >= 0; from -= 1) {
    const begin = places[from] ?? 0
    const placesInside = place - 1 - from
    const isTooMuch = end - begin > longest || placesInside > mostPlacesInside
    if (placesInside > 0 && isTooMuch) break
    rows.push({ begin, end, place: from, placesInside })
  }
  return rows
}

function priceOfRow(row: PossibleRow, width: number, numbers: NumbersOfRows): number {
  const length = row.end - row.begin
  if (length === 1 && width !== 1) return cost.lone
  const misfit = length === width ? 0 : cost.misfit + cost.perCell * Math.abs(length - width)
  const place = numbers.isAmong(row.begin) ? cost.placeInsideNumbered : cost.placeInside
  const offences = numbers.offences(row.begin, row.end)
  return misfit + row.placesInside * place + offences * cost.againstNumbers
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

function rowsOf(cells: readonly TabbedCell[], last: Reading | null): GroupedRow[] {
  const rows: GroupedRow[] = []
  let end = cells.length
  for (let reading = last; reading !== null && reading.before !== null; reading = reading.before) {
    rows.push({ cells: cells.slice(reading.begin, end), width: reading.width })
    end = reading.begin
  }
  return rows.reverse()
}
