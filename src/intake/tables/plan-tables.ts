import type { PlanLanguage } from '../../core/base/language.ts'
import { wordsOf } from '../words/words-of.ts'
import { readBody, type TableBody } from './body.ts'
import { noHeader, readCards } from './cards.ts'
import { headerWords } from './column-match.ts'
import { type Grid, ownCells } from './grid.ts'
import { findHeader, type Header } from './header.ts'
import type { Part, Table } from './outline.ts'
import { isPrintedNumber } from './printed-number.ts'

/** A table that gives measures to the plan. */
export interface PlanTable {
  readonly part: Table
  readonly header: Header
  readonly body: TableBody
}

/**
 * The tables that make the plan. One without a header of its own goes on with the table before it
 * when it has as many columns and begins with a number, as tables cut at a page's end do.
 */
export function planTables(parts: readonly Part[], language: PlanLanguage): PlanTable[] {
  const words = headerWords(wordsOf[language])
  const found: PlanTable[] = []
  for (const part of parts) {
    if (part.kind !== 'table') continue
    const header = findHeader(part.grid, words) ?? continued(part.grid, found.at(-1))
    const body = header ? readBody(part.grid, header, words) : readCards(part.grid, words)
    if (body !== undefined) found.push({ part, header: header ?? noHeader, body })
  }
  return found
}

function continued(grid: Grid, before: PlanTable | undefined): Header | undefined {
  if (before === undefined || grid.width === 0 || grid.width !== before.header.columns.length)
    return undefined
  const number = before.header.columns.indexOf('number')
  const numbered = grid.rows.some((row) =>
    ownCells(row).some((cell) => cell.column === number && isPrintedNumber(cell.text)),
  )
  return numbered ? { ...before.header, firstRow: 0, endRow: 0 } : undefined
}
