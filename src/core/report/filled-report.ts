import { toRational } from '../base/decimal.ts'
import type { Language } from '../base/language.ts'
import { compare } from '../base/rational.ts'
import { readTypedNumber } from '../base/typed-number.ts'
import { typedInCell } from './form-cell.ts'
import { formCellTroubles } from './form-cell-troubles.ts'
import { rowKey, type WrittenReport } from './form-facts.ts'
import { type FilledColumn, type FormCell, formRows } from './form-rows.ts'
import type { FormPlace, GivenForm, GivenFormCell, GivenRow, WrongCell } from './given-form.ts'
import type { ReportFields } from './report-content.ts'
import type { ReportSubject } from './report-fields.ts'

/** What a form that came back says of one report. */
export interface FilledReport {
  /** The fields as they were filled; what was left as the form was made stands in the very same words. */
  readonly fields: ReportFields
  /** The fields that can be changed by the form at all. */
  readonly open: readonly string[]
  /** Whether anything was filled in otherwise than the form was made. */
  readonly isTouched: boolean
  readonly wrong: readonly WrongCell[]
  /** Where each field stands. */
  readonly places: Readonly<Record<string, FormPlace>>
}

/** Reads the rows of one report; a row or a column that is no longer there changes nothing. */
export function filledReport(
  { facts, rows }: GivenForm,
  { measure, fields: written, locked }: WrittenReport,
  subject: ReportSubject,
): FilledReport {
  const read: ReadCell[] = []
  const wrong: WrongCell[] = []
  for (const { key, cells } of formRows(subject)) {
    const [row, ...copies] = rows.filter((each) => each.key === rowKey(facts, measure, key))
    const different = copies.find((other) => row && !isSameRow(row, other))
    if (different) wrong.push(twice(different))
    for (const [column, cell] of Object.entries(cells) as [FilledColumn, FormCell][])
      if (!locked.includes(cell.field))
        read.push(readCell(row?.cells[column], cell, written[cell.field] ?? '', facts.language))
  }
  const all = [...wrong, ...read.flatMap((each) => each.wrong ?? [])]
  return {
    fields: Object.fromEntries(
      read.filter(({ typed }) => typed !== '').map(({ field, typed }) => [field, typed]),
    ),
    open: read.map(({ field }) => field),
    isTouched: all.length > 0 || read.some(({ field, typed }) => typed !== (written[field] ?? '')),
    wrong: all,
    places: Object.fromEntries(
      read.flatMap(({ field, place }) => (place ? [[field, place] as const] : [])),
    ),
  }
}

interface ReadCell {
  readonly field: string
  /** What stood there before, where it cannot be read. */
  readonly typed: string
  readonly place: FormPlace | undefined
  readonly wrong?: WrongCell
}

function readCell(
  given: GivenFormCell | undefined,
  cell: FormCell,
  before: string,
  language: Language,
): ReadCell {
  const { field } = cell
  const read = given ? readGiven(given, cell, before, language) : before
  const place = given?.place
  return typeof read === 'string'
    ? { field, typed: read, place }
    : { field, typed: before, place, wrong: read }
}

function readGiven(
  { stored, place, isCovered }: GivenFormCell,
  { kind }: FormCell,
  before: string,
  language: Language,
): string | WrongCell {
  if (isCovered) return { place, seen: '', expected: formCellTroubles.merged }
  // A draft may hold what is no number; left as it was it is no fault of the file.
  if (stored?.kind === 'text' && stored.text.trim() === before) return before
  const read = typedInCell(stored, kind, language)
  if (!('typed' in read)) return { place, ...read }
  const isNumber = kind === 'number' || kind === 'share'
  return isNumber && isSameNumber(read.typed, before, language) ? before : read.typed
}

/** "1 000,50" is what 1000.5 in a cell was before. */
function isSameNumber(typed: string, before: string, language: Language): boolean {
  const [a, b] = [typed, before].map((text) => {
    const bare = text.replace(/\s*%\s*$/u, '')
    return { isPercent: bare !== text, read: readTypedNumber(bare, language) }
  })
  if (!a || !b || !('decimal' in a.read) || !('decimal' in b.read)) return false
  return (
    a.isPercent === b.isPercent &&
    compare(toRational(a.read.decimal), toRational(b.read.decimal)) === 0
  )
}

/** A copy of a sheet does no harm as long as both say the same. */
const isSameRow = (a: GivenRow, b: GivenRow): boolean => saidIn(a) === saidIn(b)

const saidIn = ({ cells }: GivenRow): string =>
  JSON.stringify(Object.entries(cells).map(([column, { stored }]) => [column, stored]))

const twice = ({ place }: GivenRow): WrongCell => ({
  ...{ place, seen: '', expected: formCellTroubles.twice },
})

/** The measures of a form's rows that are not among its reports, with where each stands. */
export function foreignRows({ facts, rows }: GivenForm): readonly GivenRow[] {
  const own = facts.reports.map(({ measure }) => rowKey(facts, measure, ''))
  return rows.filter(({ key }) => !own.some((beginning) => key.startsWith(beginning)))
}

/** The keys of the rows that the form was made with and that are no longer in it. */
export function missingRows({ facts, rows }: GivenForm): readonly string[] {
  const there = new Set(rows.map(({ key }) => key))
  return Object.keys(facts.labels).filter((key) => !there.has(key))
}
