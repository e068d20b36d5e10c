import { type FormFacts, tableAnchor } from '../../core/report/form-facts.ts'
import { type FilledColumn, filledColumns, formTables } from '../../core/report/form-rows.ts'
import type {
  FormPlace,
  FormRemark,
  GivenFormCell,
  GivenRow,
} from '../../core/report/given-form.ts'
import { type Area, placeName, type Sheet, type SheetCell, type SheetRow } from '../sheet/sheet.ts'

interface FilledTable {
  readonly rows: readonly GivenRow[]
  readonly remarks: readonly FormRemark[]
}

/** The filled rows of a sheet; null where it is none of a form's tables. */
export function filledTable(sheet: Sheet, facts: FormFacts): FilledTable | null {
  const header = sheet.rows.find((row) => anchorIn(row) !== undefined)
  const anchor = header && anchorIn(header)
  if (!header || !anchor) return null
  const columns = header.cells.filter(({ column }) => column !== anchor.column)
  const body = sheet.rows.filter(({ index }) => index > header.index)
  const keyOf = (row: SheetRow) => textAt(row, anchor.column)
  const rows = body.filter((row) => keyOf(row) !== '')
  return {
    rows: rows.map((row) => ({
      key: keyOf(row),
      place: placeOf(sheet, row, columns[0]?.column ?? 0),
      cells: Object.fromEntries(
        columns
          .filter(({ text }) => isFilled(text))
          .map(({ text, column }) => [text, givenCell(sheet, row, column)]),
      ),
    })),
    remarks: [
      ...rows.flatMap((row) => changedLabels(sheet, row, columns, facts.labels[keyOf(row)] ?? [])),
      ...body
        .filter((row) => row.index > header.index + 1 && keyOf(row) === '')
        .flatMap((row) => withoutKey(sheet, row)),
    ],
  }
}

const anchors = formTables.map(tableAnchor)

const anchorIn = ({ cells }: SheetRow): SheetCell | undefined =>
  cells.find(({ text }) => anchors.includes(text))

const names: readonly string[] = Object.values(filledColumns).flat()
const isFilled = (name: string): name is FilledColumn => names.includes(name)

const cellAt = ({ cells }: SheetRow, column: number): SheetCell | undefined =>
  cells.find((each) => each.column === column)

const textAt = (row: SheetRow, column: number): string => cellAt(row, column)?.text.trim() ?? ''

const placeOf = ({ name }: Sheet, { index }: SheetRow, column: number): FormPlace => ({
  ...{ sheet: name, cell: placeName(index, column) },
})

const givenCell = (sheet: Sheet, row: SheetRow, column: number): GivenFormCell => ({
  place: placeOf(sheet, row, column),
  stored: cellAt(row, column)?.stored,
  isCovered: sheet.merges.some((area) => covers(area, row.index, column)),
})

const covers = ({ rows, columns }: Area, row: number, column: number): boolean =>
  rows.first <= row &&
  row <= rows.last &&
  columns.first <= column &&
  column <= columns.last &&
  (rows.first !== row || columns.first !== column)

/** What stands in locked cells is the plan's, whatever somebody made of it here. */
function changedLabels(
  sheet: Sheet,
  row: SheetRow,
  columns: readonly SheetCell[],
  labels: readonly string[],
): FormRemark[] {
  const locked = columns.filter(({ text }) => !isFilled(text))
  // Of a table in which a column was deleted it is not known which label was whose.
  if (locked.length !== labels.length) return []
  return locked.flatMap(({ column }, index): FormRemark[] => {
    const seen = textAt(row, column)
    return folded(seen) === folded(labels[index] ?? '')
      ? []
      : [{ code: 'label-changed', place: placeOf(sheet, row, column), seen }]
  })
}

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim()

function withoutKey(sheet: Sheet, row: SheetRow): FormRemark[] {
  const [first] = row.cells.filter(({ text }) => text.trim() !== '')
  return first
    ? [
        {
          ...{ code: 'row-without-key', place: placeOf(sheet, row, first.column) },
          seen: first.text,
        },
      ]
    : []
}
