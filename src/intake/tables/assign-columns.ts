import type { Shape } from './cell-shape.ts'
import type { Evidence } from './column-evidence.ts'
import { beside, type Told, told, whole, wordPoints } from './column-points.ts'

/** The meaning of each column, undefined for one that a plan has no place for. */
export type Meanings = readonly (Told | undefined)[]

export interface Assignment {
  readonly columns: Meanings
  /** For each column, by how many points the best table in which it means something else is worse. */
  readonly margins: readonly number[]
}

/** What is known of a table as a whole. */
export interface TableEvidence {
  readonly columns: readonly Evidence[]
  /** Whether the cells of two columns say the same things with other numbers. */
  readonly alike: (one: number, other: number) => boolean
}

interface Beginning {
  readonly columns: Meanings
  readonly points: number
}

/** Meanings of a column that are worth trying beside the best. */
const worthTrying = 85
const mostMeanings = 8
/** What has fewer looks like nothing. */
const fewestPoints = -10
/** Beginnings of tables that are kept from column to column, in a table as wide as plans are. */
const kept = 100
const usualWidth = 30
/** No plan is wider; what stands beyond means nothing. */
const mostColumns = 150

/**
 * The meanings of all columns that together have the most points. A table wider than any plan is looked
 * at less closely: the time that it takes must not grow with more than the square of its width.
 */
export function assignColumns(table: TableEvidence): Assignment {
  const weighed = table.columns.slice(0, mostColumns)
  const room = Math.ceil((kept * usualWidth) / Math.max(usualWidth, weighed.length))
  let beginnings: Beginning[] = [{ columns: [], points: 0 }]
  for (const evidence of weighed) {
    const tried = meaningsOf(evidence)
    beginnings = beginnings
      .flatMap((before) => tried.map((key) => withColumn(before, key, evidence, table)))
      .sort((a, b) => b.points - a.points)
      .slice(0, room)
  }
  const ends = beginnings
    .map(({ columns, points }) => ({ columns, points: points + asTable(columns, weighed) }))
    .sort((a, b) => b.points - a.points)
  const best = ends[0] ?? { columns: [], points: 0 }
  const margins = best.columns.map((key, index) => {
    const other = ends.find(({ columns }) => columns[index] !== key)
    return best.points - (other?.points ?? Number.NEGATIVE_INFINITY)
  })
  const beyond = table.columns.slice(mostColumns)
  return {
    columns: [...best.columns, ...beyond.map(() => undefined)],
    margins: [...margins, ...beyond.map(() => 0)],
  }
}

function meaningsOf({ points, nothing }: Evidence): (Told | undefined)[] {
  const best = Math.max(nothing, ...points.values())
  const keys = told
    .filter((key) => (points.get(key) ?? 0) > Math.max(fewestPoints, best - worthTrying))
    .sort((a, b) => (points.get(b) ?? 0) - (points.get(a) ?? 0))
    .slice(0, mostMeanings)
  return nothing > best - worthTrying ? [...keys, undefined] : keys
}

function withColumn(
  { columns, points }: Beginning,
  key: Told | undefined,
  evidence: Evidence,
  table: TableEvidence,
): Beginning {
  const own = key === undefined ? evidence.nothing : (evidence.points.get(key) ?? 0)
  const near = key === undefined ? 0 : besideOthers(columns, key, evidence, table)
  return { columns: [...columns, key], points: points + own + near }
}

/** What the columns before say of this one. */
function besideOthers(
  before: Meanings,
  key: Told,
  evidence: Evidence,
  table: TableEvidence,
): number {
  const last = before.at(-1)
  const next = last === undefined ? 0 : (beside[key]?.[last] ?? 0)
  const twice = before.includes(key) ? again(key, evidence) : 0
  return next + twice + order(before, key, table) + valuesOfOne(before, key, table)
}

/** What usually stands in front of what. */
function order(before: Meanings, key: Told, table: TableEvidence): number {
  const behind = (other: Told, given: number) => (before.includes(other) ? given : 0)
  switch (key) {
    case 'number':
      return behind('measure', whole.numberBehind)
    case 'objective':
      return behind('measure', whole.objectiveBehind)
    case 'measure':
      return whole.valuesFirst * guessedValues(before, table)
    case 'responsible':
      return behind('partners', whole.partnersFirst)
    default:
      return 0
  }
}

/** What a column of values has in common with those of the other value. */
function valuesOfOne(before: Meanings, key: Told, table: TableEvidence): number {
  const wanted = otherValue[key]
  if (wanted === undefined) return 0
  return before.reduce(
    (sum, other, index) =>
      other === wanted
        ? sum +
          valuesTogether(index, before.length, key, table) +
          asFarApart(index, before, key, table)
        : sum,
    0,
  )
}

/** A guessed value stands beside the other one; between them stands only what values are of. */
function asFarApart(one: number, before: Meanings, key: Told, table: TableEvidence): number {
  const [first, last] = [table.columns[one]?.words, table.columns[before.length]?.words]
  const other = before[one]
  const guessed = !last?.has(key) || (other !== undefined && !first?.has(other))
  const between = before.slice(one + 1).some((each) => !ofValues.includes(each))
  return guessed && between ? whole.valuesApart : 0
}

const otherValue: Readonly<Partial<Record<Told, Told>>> = {
  target: 'baseline',
  baseline: 'target',
}

/** How many columns of what is counted are guessed among these. */
const guessedValues = (columns: Meanings, { columns: evidence }: TableEvidence): number =>
  columns.filter((key, index) => ofValues.includes(key) && !evidence[index]?.words.size).length

const ofValues: Meanings = ['indicators', 'unit', 'baseline', 'target']

const again = (key: Told, { words }: Evidence): number => {
  if (key === 'number') return whole.numberAgain
  return (words.get(key) ?? 0) >= wordPoints.nearly ? 0 : whole.again
}

function valuesTogether(one: number, other: number, key: Told, table: TableEvidence): number {
  const [a, b] = [table.columns[one], table.columns[other]]
  const [first, second] = [a?.said.year, b?.said.year]
  let points = table.alike(one, other) ? whole.alike : 0
  if (first !== undefined && second !== undefined && first !== second)
    points += first < second === (key === 'target') ? whole.earlier : whole.later
  else if (key === 'baseline') points += whole.targetFirst
  return points
}

/** What a table has to say as a whole. */
function asTable(columns: Meanings, evidence: readonly Evidence[]): number {
  const has = (...keys: Told[]) => keys.some((key) => columns.includes(key))
  let points = 0
  if (!has('measure')) points += whole.noMeasure
  if (has('indicators', 'baseline', 'target')) points += whole.values
  if (has('deadline')) points += whole.deadline
  if (has('responsible')) points += whole.responsible
  if (has('baseline') && !has('target')) points += whole.noTarget
  if (has('partners') && !has('responsible')) points += whole.alone
  if (has('source') && !has('budget')) points += whole.alone
  return points + namesOfValues(columns, evidence)
}

/** Names of indicators belong beside values that do not say what they count. */
function namesOfValues(columns: Meanings, evidence: readonly Evidence[]): number {
  const values = evidence.filter(
    (_, index) => columns[index] === 'target' || columns[index] === 'baseline',
  )
  if (values.length === 0) return 0
  const bare = values.filter(({ cells }) => isMostly(cells, bareShapes)).length * 2 > values.length
  const names = evidence.filter((_, index) => columns[index] === 'indicators')
  if (names.length === 0) return bare ? whole.unnamed : 0
  const announced = names.some(({ words }) => words.has('indicators'))
  if (announced) return 0
  return bare ? whole.named : whole.namedTwice
}

const bareShapes: readonly Shape[] = ['number', 'sum', 'percent', 'value', 'year']

const isMostly = ({ shapes, filled }: Evidence['cells'], wanted: readonly Shape[]): boolean =>
  wanted.reduce((sum, shape) => sum + (shapes.get(shape) ?? 0), 0) * 2 > filled
