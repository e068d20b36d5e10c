import type { ColumnKey } from './column-match.ts'

type Columns = readonly (ColumnKey | undefined)[]
type Texts = readonly (readonly string[])[]

/** "2025", "31.12.2025", "2025 г.": a header that is only a year. */
export const isYear = (text: string): boolean => /^[\d.\s]*20\d\d\s*(?:\p{L}{1,4}\.?)?$/u.test(text)

const yearColumns = (key: ColumnKey, columns: Columns, texts: Texts): number[] =>
  columns.flatMap((each, index) =>
    each === key && isYear(texts[index]?.at(-1) ?? '') ? index : [],
  )

/** Under "Indicators" the first year is where things stand and the last what is to be reached. */
export function withYears(columns: Columns, texts: Texts): (ColumnKey | undefined)[] {
  const years = yearColumns('indicators', columns, texts)
  if (years.length < 2) return [...columns]
  return columns.map((key, index) => {
    if (!years.includes(index)) return key
    if (index === years.at(-1)) return 'target'
    return index === years[0] ? 'baseline' : undefined
  })
}

/** Columns under "Target" or "Baseline" with one year each: the last year is what counts. */
export function valueYears(columns: Columns, texts: Texts): ReadonlySet<number> {
  const years = (['baseline', 'target'] as const).map((key) => yearColumns(key, columns, texts))
  return new Set(years.filter((each) => each.length > 1).flat())
}
