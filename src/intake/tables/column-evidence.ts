import type { ColumnCells } from './column-cells.ts'
import {
  alsoMeant,
  anyName,
  anyValue,
  enoughCells,
  nothingPoints,
  shapePoints,
  type Told,
  told,
  underIndicators,
  wholeColumn,
  wordPoints,
} from './column-points.ts'
import type { Said } from './column-said.ts'
import type { ColumnKey } from './header-words.ts'

/** What speaks for each meaning of a column by itself; more is likelier. */
export interface Evidence {
  readonly said: Said
  readonly cells: ColumnCells
  /** What the words alone give. */
  readonly words: ReadonlyMap<Told, number>
  readonly points: ReadonlyMap<Told, number>
  /** For having no meaning that a plan knows. */
  readonly nothing: number
}

/** What is known of all columns: how full the table is, how much the longest says, when it all begins. */
export interface OfTable {
  readonly filled: number
  readonly length: number
  /** The first year that any deadline names. */
  readonly year: number | undefined
  /** What some header says plainly: no column that says something else stands in for it. */
  readonly plain: ReadonlySet<ColumnKey>
}

export function evidenceOf(said: Said, cells: ColumnCells, table: OfTable): Evidence {
  const words = wordsGive(said)
  const points = new Map(
    told.map((key) => {
      const isElsewhere = said.key !== undefined && key !== said.key && table.plain.has(key)
      return [key, isElsewhere ? 0 : (words.get(key) ?? 0) + cellsGive(key, said, cells, table)]
    }),
  )
  return { said, cells, words, points, nothing: nothingOf(said) }
}

function nothingOf({ key, how, blank, value, name, total }: Said): number {
  if (how === 'beside' || how === 'reported') return nothingPoints[how]
  if (total && key === 'budget') return nothingPoints.total
  if (how !== 'not' || value || name) return nothingPoints.said
  return blank ? nothingPoints.blank : nothingPoints.named
}

/** What the words alone give each meaning. */
function wordsGive(said: Said): ReadonlyMap<Told, number> {
  return new Map(entries(pointsOfWords(said)))
}

function pointsOfWords({ key, how, grouped, value, name, total }: Said): PointsByMeaning {
  if (value) return anyValue
  if (name) return key === 'indicators' ? { indicators: wordPoints.plainly } : anyName
  if (how === 'not' || how === 'beside' || how === 'reported') return {}
  if (key === undefined || key === 'time') return {}
  if (grouped && key === 'indicators') return underIndicators
  const own = total && key === 'budget' ? wordPoints.weakly : wordPoints[how]
  const others = entries(alsoMeant[key] ?? {}).map(([to, share]) => [
    to,
    Math.round((own * share) / 100),
  ])
  return { ...Object.fromEntries(others), [key]: own }
}

type PointsByMeaning = Readonly<Partial<Record<Told, number>>>

const entries = (points: Readonly<Partial<Record<Told, number>>>): [Told, number][] =>
  Object.entries(points) as [Told, number][]

function cellsGive(key: Told, said: Said, cells: ColumnCells, table: OfTable): number {
  const { shapes, filled, distinct, length, rising } = cells
  if (filled === 0) return 0
  let sum = 0
  for (const [shape, count] of shapes) sum += shapePoints[key][shape] * count
  const looks = Math.round(
    (sum * Math.min(filled + 1, enoughCells + 1)) / (filled * (enoughCells + 1)),
  )
  const more = (kind: keyof typeof wholeColumn, holds: boolean) =>
    holds ? ((wholeColumn[kind] as Partial<Record<Told, number>>)[key] ?? 0) : 0
  return (
    looks +
    more('rising', rising) +
    more('sparse', filled * 3 <= table.filled * 2) +
    more('repeated', filled > 2 && distinct * 2 <= filled) +
    more('longest', length === table.length) +
    more('over', said.year !== undefined && table.year !== undefined && said.year < table.year)
  )
}
