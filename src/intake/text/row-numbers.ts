import type { TabbedCell } from './tabbed-cells.ts'

/**
 * The running numbers of the rows, "1.", "2.", ...: the best sign of where rows begin, since the values
 * in other cells hardly ever count up.
 */
export interface NumbersOfRows {
  /** The cell stands between the first and the last numbered row, or begins one of them. */
  isAmong(cell: number): boolean
  /** How often a row from one cell to before another goes against the numbers. */
  offences(begin: number, end: number): number
}

/** A number left out by mistake does not end the numbering; one given twice does not either. */
const largestStep = 2
const fewestRows = 5

export function numbersOfRows(cells: readonly TabbedCell[]): NumbersOfRows {
  const numbered = numberedCells(cells)
  const first = numbered[0] ?? cells.length
  const last = numbered.at(-1) ?? -1
  const isNumbered = new Set(numbered)
  /** By cell: how many of the numbers stand before it. */
  const before = [0]
  cells.forEach((_, index) => {
    before.push((before[index] ?? 0) + (isNumbered.has(index) ? 1 : 0))
  })
  return {
    isAmong: (cell) => cell >= first && cell <= last,
    offences(begin, end) {
      const inside = (before[end] ?? 0) - (before[begin + 1] ?? 0)
      const isMissing = begin > first && begin < last && !isNumbered.has(begin)
      return inside + (isMissing ? 1 : 0)
    },
  }
}

function numberedCells(cells: readonly TabbedCell[]): number[] {
  const found: number[] = []
  let last = 0
  cells.forEach((cell, index) => {
    const number = cell.mayBeginRow ? numberIn(cell.text) : null
    if (number === null || number > last + largestStep) return
    if (found.length === 0 ? number !== 1 : number < last) return
    found.push(index)
    last = number
  })
  return found.length < fewestRows ? [] : found
}

function numberIn(text: string): number | null {
  const digits = /^(\d{1,4})[.)]?$/.exec(text)?.[1]
  return digits === undefined ? null : Number(digits)
}
