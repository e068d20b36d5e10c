import { isOfReport } from './column-match.ts'
import type { ColumnKey, HeaderWords } from './header-words.ts'

/** What is asked of a table before it is taken for a plan's. */
export interface PlanColumns {
  readonly columns: readonly (ColumnKey | undefined)[]
  /** Columns that no word of the header names. */
  readonly guessed: readonly number[]
  readonly texts: readonly (readonly string[])[]
}

/**
 * A plan says what is done, and at least two of: what shall come of it, by when, who; or one of them and
 * with what. The header has to say some of it in words that are known, the fewer the more cells look so.
 */
export function isPlan({ columns, guessed, texts }: PlanColumns, words: HeaderWords): boolean {
  const has = (...keys: ColumnKey[]) => keys.some((key) => columns.includes(key))
  if (!has('measure')) return false
  const parts = [
    has('indicators', 'baseline', 'target'),
    has('deadline', 'time'),
    has('responsible'),
  ]
  const known = parts.filter(Boolean).length
  const reports = texts.some((column) => isOfReport(column.at(-1) ?? '', words))
  if (reports && known < 3) return false
  const guessesMeasure = guessed.includes(columns.indexOf('measure'))
  if (guessesMeasure && known < 3 && !has('number')) return false
  const said = columns.filter((key, at) => key !== undefined && !guessed.includes(at)).length
  if (known === 3) return said > 0 || (has('number') && has('indicators', 'budget', 'partners'))
  if (said < fewestSaid) return false
  return known === 2 || (known === 1 && has('budget') && has('number', 'partners'))
}

const fewestSaid = 2
