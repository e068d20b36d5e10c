import type { GridCell } from './grid.ts'
import type { MeasureRow } from './measure-row.ts'

/** A sum that is printed once for several measures, in a cell merged over their rows. */
export interface MergedMoney {
  readonly text: string
  readonly measures: readonly MeasureRow[]
}

export function mergedMoney(measures: readonly MeasureRow[]): MergedMoney[] {
  const byCell = new Map<GridCell, MeasureRow[]>()
  for (const measure of measures)
    for (const cell of measure.money) {
      if (cell.rowSpan < 2 || !/[1-9]/.test(cell.text)) continue
      const sharing = byCell.get(cell)
      if (sharing === undefined) byCell.set(cell, [measure])
      else sharing.push(measure)
    }
  return [...byCell]
    .filter(([, sharing]) => sharing.length > 1)
    .map(([{ text }, sharing]) => ({ text, measures: sharing }))
}

/** A sum over more measures is that of the whole plan. */
const mostSharing = 40

/** For each measure, the numbers of the others that its money is printed for, too. */
export function sharedNumbers(merged: readonly MergedMoney[]): Map<MeasureRow, string[]> {
  const shared = new Map<MeasureRow, string[]>()
  for (const { measures } of merged.filter((each) => each.measures.length <= mostSharing))
    for (const measure of measures) {
      const others = measures.filter((each) => each !== measure && each.number !== measure.number)
      const numbers = others.map((each) => each.number).filter((number) => number !== '')
      shared.set(measure, [...(shared.get(measure) ?? []), ...numbers])
    }
  return shared
}
