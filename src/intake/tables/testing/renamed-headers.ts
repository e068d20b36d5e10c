import type { ReadDocument } from '../../document.ts'
import { type MoneyWords, moneyUnit } from '../../words/money-unit.ts'
import { findPlan } from '../find-plan.ts'
import { foldText } from '../fold-text.ts'
import { ownCells } from '../grid.ts'
import type { Header } from '../header.ts'
import { outlineOf } from '../outline.ts'
import { type PlanTable, planTables } from '../plan-tables.ts'

/** The words of a header, and what the columns below them were read as. */
export interface SaidInHeader {
  readonly text: string
  readonly keys: readonly string[]
}

/** Each of the words that stand in the headers of a plan's tables; none where its measures are cards. */
export function headersIn(document: ReadDocument): SaidInHeader[] {
  const said = tablesOf(document).flatMap(({ part, header: { firstRow, endRow, columns } }) =>
    part.grid.rows
      .slice(firstRow, endRow)
      .flatMap(ownCells)
      .map(({ text, column, columnSpan }) => ({
        text,
        keys: columns.slice(column, column + Math.max(1, columnSpan)),
      })),
  )
  return [...Map.groupBy(said, ({ text }) => text)]
    .filter(([text]) => isName(text))
    .map(([text, all]) => ({
      text,
      keys: [...new Set(all.flatMap(({ keys }) => keys.filter((key) => key !== undefined)))],
    }))
}

/** Years and the numbers of columns are no words. */
const isName = (text: string): boolean => /\p{L}{2}|№|#/u.test(text) && text.length < 200

const tablesOf = (document: ReadDocument): readonly PlanTable[] =>
  planTables(outlineOf(document), findPlan(document).language).tables

/** The document with other words in its headers, wherever they stand in the same column of a table. */
export function renamed(document: ReadDocument, names: ReadonlyMap<string, string>): ReadDocument {
  const headers = new Map(tablesOf(document).map(({ part, header }) => [part.number, header]))
  let number = 0
  const blocks = document.blocks.map((block) => {
    if (block.kind !== 'table') return block
    number += 1
    const header = headers.get(number)
    if (header === undefined) return block
    const rows = block.table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const name = names.get(foldText(cell.text))
        return name === undefined || !stands(header, cell.column, foldText(cell.text))
          ? cell
          : { ...cell, text: name }
      }),
    }))
    return { ...block, table: { rows } }
  })
  return { ...document, blocks }
}

const stands = ({ texts }: Header, column: number, text: string): boolean =>
  texts[column]?.includes(text) ?? false

const inCyrillic = ['Жлъмба', 'Фъркот', 'Хумзел', 'Шупрак', 'Щамбол', 'Юркефт', 'Гъзбир', 'Хлюфан']
const inLatin = [
  'Zwumble',
  'Quorfit',
  'Vlaxom',
  'Jubbern',
  'Hyxtrop',
  'Wuzzent',
  'Gwompf',
  'Yofkel',
]

/** Words of no language in the letters of the given ones; years stay, and units of sums and shares. */
export function nonsense(text: string, at: number, money: MoneyWords): string {
  const unit = moneyUnit(text, money) ?? (text.includes('%') ? '%' : undefined)
  const words = /\p{Script=Cyrillic}/u.test(text) ? inCyrillic : inLatin
  const years = text.match(/(?<!\d)20\d\d(?!\d)/gu) ?? []
  const name = [
    words[at % words.length],
    words[(at * 3 + 1) % words.length]?.toLowerCase(),
    ...years,
  ]
  return `${name.join(' ')}${unit === undefined ? '' : ` (${unit})`}`
}
