import type { InBothLanguages } from './language.ts'

export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** Where in the document: the table and row as counted from 1 in the file, a column by its meaning. */
export interface Place {
  readonly measure: string | null
  /** The measure's order in the document, from 1; null when the finding is about the whole document. */
  readonly position: number | null
  readonly cell: string | null
}

/**
 * The row in the file: tables and their rows counted from 1, rows of the header and of sections too; table 0 is of
 * what stands in no file.
 */
export interface SourceRow {
  readonly table: number
  readonly row: number
  /** In a spreadsheet: its sheet (a CSV file has none), and the row as the sheet counts it, hidden ones too. */
  readonly sheet?: { readonly name: string | null; readonly row: number }
}

/** Where what a person has added stands. */
export const inNoDocument: SourceRow = { table: 0, row: 0 }

/**
 * What one click would put right, proposed and never done unasked: other words for a cell (or the
 * number) of a measure, for several of its cells at once, or that several measures print the same money.
 */
export type ProposedMend =
  | {
      readonly kind: 'words'
      readonly position: number
      /** A cell of the draft, or 'number'. */
      readonly cell: string
      readonly words: string
    }
  | {
      readonly kind: 'cells'
      readonly position: number
      /** The words of each cell that changes; a cell may become empty. */
      readonly cells: Readonly<Record<string, string>>
    }
  | {
      readonly kind: 'shared-funding'
      readonly position: number
      /** The numbers of the other measures. */
      readonly with: readonly string[]
    }

/** Something that a person should look at. Findings are collected; none of them stops the work. */
export interface Finding extends Place {
  readonly rule: string
  readonly severity: Severity
  readonly actual: string
  readonly expected: string
  readonly message: InBothLanguages
  /** Where in the file, when it is about one row of a table. */
  readonly source?: SourceRow
  /** The document's words that no cell of the draft holds, in full: nothing that was read is lost. */
  readonly leftOut?: readonly string[]
  readonly mend?: ProposedMend
}

export const nowhere: Place = { measure: null, position: null, cell: null }
