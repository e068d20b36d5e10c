import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'

/** How many cells are kept for each language, and how long one may be. */
const mostCells = 10_000
const longestCell = 500

/** Reads each cell once: the same deadlines and budgets come again and again in a plan. */
export function remembered<Read>(
  read: (cell: string, words: LanguageWords) => Read,
): (cell: string, words: LanguageWords) => Read {
  const cellsOf = perLanguage(() => new Map<string, Read>())
  return (cell, words) => {
    if (cell.length > longestCell) return read(cell, words)
    const cells = cellsOf(words)
    const known = cells.get(cell)
    if (known !== undefined) return known
    const fresh = read(cell, words)
    if (cells.size >= mostCells) cells.clear()
    cells.set(cell, fresh)
    return fresh
  }
}
