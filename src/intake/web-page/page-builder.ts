import type { Block } from '../document.ts'
import { blocksOfTable } from '../docx/layout-table.ts'
import type { RemarkBook } from '../docx/remarks.ts'
import { refused } from '../package/refusals.ts'
import type { HtmlToken } from './html-tokens.ts'
import { leftOutReader } from './left-out.ts'
import { listMarkers } from './list-markers.ts'
import { gridOf, type OpenCell, type OpenTable, spanIn } from './page-table.ts'

type Opened = Extract<HtmlToken, { kind: 'open' }>

/** Where words go: the page itself, or a cell. */
interface Flow {
  readonly blocks: Block[]
  line: string
  headingLevel: number | null
}

/** A table being read, and where its cell's words go; null between cells. */
interface TableFrame {
  readonly table: OpenTable
  cell: Flow | null
  isHeader: boolean
}

/** Elements that begin and end a line of their own. */
const blockElements: ReadonlySet<string> = new Set(
  (
    'p div section article header footer main nav aside address blockquote center dd dl dt fieldset figure figcaption ' +
    'form hr ol ul menu option pre h1 h2 h3 h4 h5 h6 caption details summary body html legend textarea'
  ).split(' '),
)

const limits = { depth: 40, cells: 250_000 }

const newFlow = (): Flow => ({ blocks: [], line: '', headingLevel: null })

/** Makes paragraphs and tables of a page's tokens; missing and stray tags cost no words. */
export function pageBuilder(remarks: RemarkBook) {
  const page = newFlow()
  const frames: TableFrame[] = []
  const lists = listMarkers()
  const leftOut = leftOutReader(remarks)
  let cells = 0
  let preformatted = 0

  /** Words between the cells of a table stand before it, as browsers show them. */
  const flow = (): Flow => frames.findLast(({ cell }) => cell !== null)?.cell ?? page

  function endLine(): void {
    const into = flow()
    const text = into.line
      .split('\n')
      .map((line) => line.replace(/[ \t\r\f]+/g, ' ').trim())
      .filter((line) => line !== '')
      .join('\n')
    if (text !== '') into.blocks.push({ kind: 'paragraph', text, headingLevel: into.headingLevel })
    into.line = ''
  }

  function addText(text: string): void {
    flow().line += preformatted > 0 ? text : text.replace(/[ \t\r\n\f]+/g, ' ')
  }

  function endCell(): void {
    const frame = frames.at(-1)
    if (frame?.cell === null || frame === undefined) return
    endLine()
    frame.cell = null
  }

  function beginRow(): void {
    endCell()
    const frame = frames.at(-1)
    frame?.table.rows.push({ header: frame.isHeader, cells: [] })
  }

  function beginCell({ attributes }: Opened): void {
    const frame = frames.at(-1)
    if (frame === undefined) {
      endLine()
      return
    }
    endCell()
    if (frame.table.rows.length === 0) beginRow()
    cells += 1
    if (cells > limits.cells) throw refused('too-many-cells')
    const blocks: Block[] = []
    const cell: OpenCell = {
      columnSpan: spanIn(attributes.get('colspan'), 'columnSpan'),
      rowSpan: spanIn(attributes.get('rowspan'), 'rowSpan'),
      blocks,
    }
    frame.table.rows.at(-1)?.cells.push(cell)
    frame.cell = { blocks, line: '', headingLevel: null }
  }

  function beginTable(): void {
    endLine()
    if (frames.length >= limits.depth) throw refused('too-complex')
    frames.push({ table: { rows: [] }, cell: null, isHeader: false })
  }

  function endTable(): void {
    endCell()
    const frame = frames.pop()
    // A caption, and what stood between the cells.
    endLine()
    const rows = frame === undefined ? [] : gridOf(frame.table)
    if (rows.length === 0) return
    flow().blocks.push(...blocksOfTable(rows, { remarks }))
  }

  const openings: Readonly<Record<string, (tag: Opened) => void>> = {
    br: () => {
      flow().line += '\n'
    },
    table: beginTable,
    tr: beginRow,
    td: beginCell,
    th: beginCell,
    thead: () => setHeader(true),
    tbody: () => setHeader(false),
    tfoot: () => setHeader(false),
    li: (tag) => {
      endLine()
      flow().line += lists.item(tag.attributes.get('value'))
    },
  }

  function setHeader(isHeader: boolean): void {
    const frame = frames.at(-1)
    if (frame !== undefined) {
      endCell()
      frame.isHeader = isHeader
    }
  }

  function open(tag: Opened): void {
    const { name, attributes } = tag
    openings[name]?.(tag)
    if (blockElements.has(name)) endLine()
    if (name === 'ol' || name === 'ul') lists.begin(name, attributes)
    if (name === 'pre') preformatted += 1
    const level = /^h([1-6])$/.exec(name)?.[1]
    if (level !== undefined) flow().headingLevel = Number(level)
  }

  const endHeading = () => {
    flow().headingLevel = null
  }
  const closings: Readonly<Record<string, () => void>> = {
    ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, endHeading])),
    li: endLine,
    ol: lists.end,
    ul: lists.end,
    pre: () => {
      preformatted = Math.max(0, preformatted - 1)
    },
    td: endCell,
    th: endCell,
    tr: endCell,
    table: () => {
      if (frames.length > 0) endTable()
    },
  }

  function close(name: string): void {
    if (blockElements.has(name)) endLine()
    closings[name]?.()
  }

  return {
    take(token: HtmlToken): void {
      if (leftOut.takes(token)) return
      if (token.kind === 'text') addText(token.text)
      else if (token.kind === 'open') open(token)
      else close(token.name)
    },
    finish(): Block[] {
      leftOut.finish()
      while (frames.length > 0) endTable()
      endLine()
      return page.blocks
    },
  }
}
