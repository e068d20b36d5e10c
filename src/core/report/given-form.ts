import type { InBothLanguages } from '../base/language.ts'
import type { StoredCell } from './form-cell.ts'
import type { FormFacts } from './form-facts.ts'
import type { FilledColumn } from './form-rows.ts'

/** Where in a workbook: "F12" of a sheet. */
export interface FormPlace {
  readonly sheet: string
  readonly cell: string
}

/** A form that came back, as a reader of spreadsheets found it; nothing of it is judged yet. */
export interface GivenForm {
  readonly facts: FormFacts
  /** The rows that have a key, in the order of the file. */
  readonly rows: readonly GivenRow[]
  readonly remarks: readonly FormRemark[]
}

export interface GivenRow {
  /** See rowKey. */
  readonly key: string
  readonly place: FormPlace
  /** The cells of the columns that the table has; a column that somebody deleted is not there. */
  readonly cells: Readonly<Partial<Record<FilledColumn, GivenFormCell>>>
}

export interface GivenFormCell {
  readonly place: FormPlace
  /** Nothing in an empty one. */
  readonly stored: StoredCell | undefined
  /** Whether it lies under another cell that covers it. */
  readonly isCovered: boolean
}

/** What a person should know of a file and what stops nothing. */
export interface FormRemark {
  readonly code: 'other-sheet' | 'label-changed' | 'row-without-key' | 'row-missing'
  /** null where it is about a whole sheet or about what is not there. */
  readonly place: FormPlace | null
  readonly seen: string
}

/** A cell that cannot be taken as it is. */
export interface WrongCell {
  readonly place: FormPlace
  readonly seen: string
  readonly expected: InBothLanguages
}
