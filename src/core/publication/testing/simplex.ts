const nothing = 1e-7

/** What is known: each row of unknowns, none of them below zero, comes to its value. */
export interface System {
  readonly rows: readonly (readonly number[])[]
  readonly values: readonly number[]
}

/** The greatest that a sum of unknowns can be, infinity included; undefined where the system has no answer. */
export function greatestOf(
  wanted: readonly number[],
  { rows, values }: System,
): number | undefined {
  const [count, width] = [rows.length, wanted.length]
  const table = rows.map((row, index) => [
    ...row,
    ...rows.map((_, other) => (other === index ? 1 : 0)),
    values[index] ?? 0,
  ])
  const basis = rows.map((_, index) => width + index)
  const helpers = [...wanted.map(() => 0), ...rows.map(() => -1)]
  const filled = climb(table, basis, helpers, width + count)
  if (filled === undefined || filled < -nothing) return undefined
  const goal = [...wanted, ...rows.map(() => 0)]
  for (let row = 0; row < count; row += 1) leaveHelper(table, basis, row, width)
  return climb(table, basis, goal, width)
}

/** Goes from corner to corner while it gets better; infinity where it never ends. */
function climb(
  table: number[][],
  basis: number[],
  goal: readonly number[],
  columns: number,
): number | undefined {
  for (let step = 0; step < 5000; step += 1) {
    const entering = Array.from({ length: columns }, (_, column) => column).find(
      (column) => gain(table, basis, goal, column) > nothing,
    )
    if (entering === undefined) return valueOfGoal(table, basis, goal)
    const leaving = rowToLeave(table, basis, entering)
    if (leaving === undefined) return Number.POSITIVE_INFINITY
    pivot(table, basis, leaving, entering)
  }
  throw new Error('the simplex goes round in circles')
}

const gain = (table: number[][], basis: number[], goal: readonly number[], column: number) =>
  (goal[column] ?? 0) -
  table.reduce((all, row, index) => all + (goal[basis[index] ?? 0] ?? 0) * (row[column] ?? 0), 0)

const valueOfGoal = (table: number[][], basis: number[], goal: readonly number[]) =>
  table.reduce((all, row, index) => all + (goal[basis[index] ?? 0] ?? 0) * (row.at(-1) ?? 0), 0)

function rowToLeave(table: number[][], basis: number[], column: number): number | undefined {
  let best: { row: number; ratio: number } | undefined
  for (const [row, cells] of table.entries()) {
    const cell = cells[column] ?? 0
    if (cell <= nothing) continue
    const ratio = (cells.at(-1) ?? 0) / cell
    const isBetter =
      best === undefined ||
      ratio < best.ratio - nothing ||
      (ratio < best.ratio + nothing && (basis[row] ?? 0) < (basis[best.row] ?? 0))
    if (isBetter) best = { row, ratio }
  }
  return best?.row
}

function pivot(table: number[][], basis: number[], row: number, column: number): void {
  const divisor = table[row]?.[column] ?? 1
  const turned = (table[row] ?? []).map((cell) => cell / divisor)
  for (const [index, cells] of table.entries()) {
    const factor = cells[column] ?? 0
    table[index] =
      index === row ? turned : cells.map((cell, at) => cell - factor * (turned[at] ?? 0))
  }
  basis[row] = column
}

/** A helper that is still in a corner, at zero, gives its place to an unknown; a row of nothing says nothing. */
function leaveHelper(table: number[][], basis: number[], row: number, width: number): void {
  if ((basis[row] ?? 0) < width) return
  const column = (table[row] ?? []).findIndex((cell, at) => at < width && Math.abs(cell) > nothing)
  if (column >= 0) pivot(table, basis, row, column)
}
