import type { ColumnKey } from './column-match.ts'
import type { GridRow } from './grid.ts'

type Columns = readonly (ColumnKey | undefined)[]
type Texts = readonly (readonly string[])[]

/** "2025", "31.12.2025", "2025 г.": a header that is only a year. */
export const isYear = (text: string): boolean => /^[\d.\s]*20\d\d\s*(?:\p{L}{1,4}\.?)?$/u.test(text)

const yearColumns = (key: ColumnKey | undefined, columns: Columns, texts: Texts): number[] =>
  columns.flatMap((each, index) =>
    each === key && isYear(texts[index]?.at(-1) ?? '') ? index : [],
  )

/**
 * Under "Indicators", or beside them above numbers, the first year is where things stand and the last what
 * is to be reached; where a column of its own says how things stand, all are to be reached.
 */
export function withYears(
  columns: Columns,
  texts: Texts,
  body: readonly GridRow[],
): (ColumnKey | undefined)[] {
  const under = yearColumns('indicators', columns, texts)
  const years = under.length > 1 ? under : besideIndicators(columns, texts, body)
  if (years.length < 2) return [...columns]
  const stands = columns.includes('baseline')
  return columns.map((key, index) => {
    if (!years.includes(index)) return key
    if (stands || index === years.at(-1)) return 'target'
    return index === years[0] ? 'baseline' : undefined
  })
}

function besideIndicators(columns: Columns, texts: Texts, body: readonly GridRow[]): number[] {
  if (!columns.includes('indicators') || columns.includes('target')) return []
  const years = yearColumns(undefined, columns, texts)
  const cells = body.flatMap((row) => years.map((column) => row.slots[column]?.text ?? ''))
  const filled = cells.filter((text) => text !== '')
  return filled.length > 0 && filled.every((text) => /\d/.test(text)) ? years : []
}

/** Columns under "Target" or "Baseline" with one year each. */
export function valueYears(columns: Columns, texts: Texts): ReadonlySet<number> {
  const years = (['baseline', 'target'] as const).map((key) => yearColumns(key, columns, texts))
  return new Set(years.filter((each) => each.length > 1).flat())
}
