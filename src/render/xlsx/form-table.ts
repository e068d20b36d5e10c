import { formatDate } from '../../core/base/format.ts'
import { type Language, wordsIn } from '../../core/base/language.ts'
import { rowKey, tableAnchor, type WrittenReport } from '../../core/report/form-facts.ts'
import {
  type FilledColumn,
  type FormCellKind,
  type FormRow,
  type FormTable,
  filledColumns,
  formRows,
} from '../../core/report/form-rows.ts'
import { asksForCurrency } from '../../core/report/report-fields.ts'
import { formWords } from '../words/form-words.ts'
import { demonstrationNotice } from '../words/plan-words.ts'
import { askedIn } from './form-asked.ts'
import {
  type FormContent,
  type FormLine,
  numberForCell,
  periodWords,
  writtenReport,
} from './form-content.ts'
import { haveRemarks, labelsOf } from './form-labels.ts'
import type { PrintedSheet, SheetCell } from './write-workbook.ts'

/** The locked columns of each table with their widths, the rest being what is filled in. */
const lockedColumns = {
  values: ['number', 'measure', 'indicator', 'unit', 'baseline', 'target', 'last', 'soFar'],
  notes: ['number', 'measure', 'state'],
  money: ['number', 'measure', 'source', 'amount', 'spentSoFar'],
} as const satisfies Record<FormTable, readonly string[]>
/** Stands last of the locked ones, beside what is filled in, where a report was returned with remarks. */
type LockedColumn = (typeof lockedColumns)[FormTable][number] | 'remarks'

const widths: Readonly<Record<LockedColumn | FilledColumn, number>> = {
  ...{ number: 6, measure: 38, indicator: 30, unit: 10, baseline: 12, target: 16 },
  ...{ remarks: 34, last: 14, soFar: 16, state: 14, source: 30, amount: 16, spentSoFar: 16 },
  ...{ value: 12, numerator: 12, denominator: 12, stage: 10, nothing: 9, note: 30 },
  ...{ done: 52, obstacles: 36, next: 36 },
  ...{ planned: 16, committed: 16, spent: 16, currency: 9, paper: 24, reason: 28 },
}

/** Title, how to fill it in, the hidden row of names, the header. */
const rowsAbove = 4

/** One table of the form as a sheet; null where there is nothing to fill in. */
export function formTable(
  content: FormContent,
  table: FormTable,
  language: Language,
): PrintedSheet | null {
  const rows = content.lines.flatMap((line) => {
    const written = writtenReport(line, language)
    return formRows(line.subject)
      .filter((row) => row.table === table)
      .map((row) => ({ line, row, written }))
  })
  if (rows.length === 0) return null
  const words = formWords[language]
  const hasRemarks = haveRemarks(content.lines)
  const columns = columnsOf(content, table, hasRemarks)
  const over = (text: string, look: SheetCell['look']): SheetCell[] => [
    { text, look, column: 1, columns: columns.length },
  ]
  const of = { plan: content.plan.slug, period: content.period }
  return {
    name: words.sheets[table],
    widths: [4, ...columns.map((column) => widths[column])],
    rows: [
      over(titleOf(content, language), 'title'),
      over(leadOf(content, table, language), 'note'),
      [tableAnchor(table), ...columns].map((text, column) => ({ text, look: 'note', column })),
      columns.map((column, index) => ({
        ...{ text: headerOf(column, language), look: 'header', column: index + 1 },
      })),
      ...rows.map(({ line, row, written }) => [
        { text: rowKey(of, line.measure.code, row.key), look: 'note' as const, column: 0 },
        ...cellsOf(line, row, written, language).map((cell, index) => ({
          ...{ ...cell, column: index + 1 },
        })),
      ]),
    ],
    header: { first: rowsAbove - 1, last: rowsAbove - 1 },
    form: {
      ...{ hiddenRows: [2], hiddenColumns: [0], footer: `&C${words.page}` },
      frozen: { rows: rowsAbove, columns: 3 },
      asked: askedIn(
        rows.map(({ row, written }) => columns.map((column) => openKind(row, column, written))),
        rowsAbove,
        language,
      ),
    },
  }

  function cellsOf(line: FormLine, row: FormRow, written: WrittenReport, to: Language) {
    const labels: Omit<SheetCell, 'column'>[] = labelsOf(line, row, to, hasRemarks).map((text) => ({
      ...{ text, look: 'body' },
    }))
    const filled = columns
      .slice(labels.length)
      .map((column) => filledCell(row, column as FilledColumn, written, to))
    return [...labels, ...filled]
  }
}

const titleOf = ({ institution, period }: FormContent, language: Language): string =>
  formWords[language].title(wordsIn(institution.name, language).text, periodWords(period, language))

const leadOf = ({ plan, due }: FormContent, table: FormTable, language: Language): string =>
  [
    ...(plan.demonstration ? [demonstrationNotice[language]] : []),
    wordsIn(plan.title, language).text,
    ...(due === null ? [] : [formWords[language].due(formatDate(due, language))]),
    formWords[language].howTo[table],
  ].join('\n')

const columnsOf = (
  { period }: FormContent,
  table: FormTable,
  hasRemarks: boolean,
): (LockedColumn | FilledColumn)[] => [
  ...lockedColumns[table],
  ...(hasRemarks ? (['remarks'] as const) : []),
  ...filledColumns[table].filter((column) => column !== 'currency' || asksForCurrency(period)),
]

function headerOf(column: LockedColumn | FilledColumn, language: Language): string {
  const words = formWords[language]
  return column in words.filled
    ? words.filled[column as FilledColumn]
    : words[column as LockedColumn]
}

/** What can be filled into a cell; nothing where it is locked or not there. */
function openKind(
  { cells }: FormRow,
  column: LockedColumn | FilledColumn,
  { locked }: WrittenReport,
): FormCellKind | undefined {
  const cell = cells[column as FilledColumn]
  return cell && !locked.includes(cell.field) ? cell.kind : undefined
}

function filledCell(
  row: FormRow,
  column: FilledColumn,
  written: WrittenReport,
  language: Language,
): Omit<SheetCell, 'column'> {
  const cell = row.cells[column]
  if (!cell) return { text: '', look: 'body' }
  const words = formWords[language]
  const typed = written.fields[cell.field] ?? ''
  const isOpen = openKind(row, column, written) !== undefined
  const isNumber = cell.kind === 'number' || cell.kind === 'share'
  const number = isNumber ? numberForCell(typed, language) : undefined
  const amount = row.table === 'money' ? 'filled-amount' : 'filled-number'
  const look = isNumber ? amount : 'filled'
  const tooLong = written.locked.includes(cell.field) && typed.length > 32_000
  const text =
    cell.kind === 'mark' || cell.kind === 'done' ? (typed === '' ? '' : words.yes) : typed
  return {
    text: tooLong ? words.tooLong : text,
    look: isOpen ? look : 'body',
    ...(number === undefined || !isOpen ? {} : { number }),
  }
}
