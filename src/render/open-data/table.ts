import { canonicalJson } from '../../core/base/canonical-json.ts'
import { guarded } from '../../core/base/guarded.ts'
import type { InBothLanguages } from '../../core/base/language.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { printable } from '../package/printable.ts'

/** The types of Table Schema 2 that our tables have. A `number` comes as a decimal, an `array` as JSON. */
export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'array'

/** What stands in a cell; null leaves it empty, which is neither zero nor an empty text. */
export type Cell = string | number | boolean | readonly unknown[] | null

export interface Column<Row> {
  readonly name: string
  readonly type: ColumnType
  readonly title: InBothLanguages
  /** The only words that may stand in it, where there are such. */
  readonly values?: readonly string[]
  /** Whether it is never empty. */
  readonly required?: true
  readonly of: (row: Row) => Cell
}

/** What refers to a row of another table, by the columns of both. */
export interface ForeignKey {
  readonly columns: readonly string[]
  readonly table: string
  readonly their: readonly string[]
}

/** A table of a publication, whatever its rows are made of. */
export interface Table {
  /** The name of its file without ".csv". */
  readonly name: string
  readonly title: InBothLanguages
  readonly columns: readonly Omit<Column<never>, 'of'>[]
  readonly key?: readonly string[]
  readonly refersTo: readonly ForeignKey[]
  /** Line by line, a text for each column. */
  readonly lines: readonly (readonly string[])[]
}

/** How a table is made of a publication: the one place that its columns are said in. */
export interface TableMaker<Row> extends Pick<Table, 'name' | 'title' | 'key'> {
  readonly refersTo?: readonly ForeignKey[]
  readonly columns: (publication: Publication) => readonly Column<Row>[]
  readonly rows: (publication: Publication) => readonly Row[]
}

/** The maker with its rows hidden, so that tables of different rows can stand in one list. */
export const tableMaker =
  <Row>({ columns, rows, refersTo = [], ...named }: TableMaker<Row>) =>
  (publication: Publication): Table => {
    const all = columns(publication)
    return {
      ...named,
      refersTo,
      columns: all,
      lines: rows(publication).map((row) => all.map(({ type, of }) => cellText(type, of(row)))),
    }
  }

function cellText(type: ColumnType, cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'object') return canonicalJson(cell)
  return type === 'string' ? guarded(printable(String(cell))) : String(cell)
}
