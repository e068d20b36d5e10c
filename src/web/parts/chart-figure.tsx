import type { ComponentChildren } from 'preact'
import type { Language } from '../../core/base/language.ts'
import { siteWords } from '../words/site-words.ts'
import { TableFrame } from './table-frame.tsx'

/** What a chart shows, as rows: the first cell of each names it. */
export interface ChartTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A table of so many columns fits on any screen and needs no frame to scroll in. */
const narrow = 2

/** A chart and, folded up below it, the same as a table; printed, both stand there. */
export function ChartFigure(props: {
  /** What it is of: several stand on one page. */
  name: string
  table: ChartTable
  language: Language
  children: ComponentChildren
}) {
  const { name, table, language } = props
  return (
    <figure class="chart-figure">
      {props.children}
      <details>
        <summary>
          {siteWords[language].asTable}
          <span class="for-screen-readers">: {name}</span>
        </summary>
        {table.columns.length > narrow ? (
          <TableFrame label={`${siteWords[language].asTable}: ${name}`}>
            <Table table={table} />
          </TableFrame>
        ) : (
          <Table table={table} />
        )}
      </details>
    </figure>
  )
}

function Table({ table }: { table: ChartTable }) {
  const [first, ...others] = table.columns
  const isWide = table.columns.length > narrow
  return (
    <table class={isWide ? 'compact stacks' : 'compact'}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {others.map((words) => (
            <th key={words} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([head = '', ...cells]) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            {cells.map((words, column) => (
              <td key={others[column]} data-head={isWide ? others[column] : undefined}>
                {words}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
