import type { Severity } from '../core/base/finding.ts'
import type { InBothLanguages } from '../core/base/language.ts'

/**
 * What every reader of files gives: paragraphs and tables in the document's order, with nothing said
 * about what they mean. White space inside a line is as it stands in the file.
 */
export interface ReadDocument {
  readonly blocks: readonly Block[]
  readonly remarks: readonly Remark[]
  /** The draft that a file of ours carries beside its words, not looked into yet. */
  readonly carried?: string | undefined
}

export type Block = ReadParagraph | { readonly kind: 'table'; readonly table: ReadTable }

export interface ReadParagraph {
  readonly kind: 'paragraph'
  readonly text: string
  /** 1 for a chapter, 2 for a section in it, ...; null for running text. */
  readonly headingLevel: number | null
}

export interface ReadTable {
  /** The name of the sheet that it stands on, in a workbook. */
  readonly sheet?: string
  readonly rows: readonly ReadRow[]
}

export interface ReadRow {
  /** From the first column to the last; a column that no cell begins in has no cell here. */
  readonly cells: readonly ReadCell[]
  /** The document says that this row is repeated at the top of each page. */
  readonly header: boolean
  /** The row as the sheet of a spreadsheet counts it, from 1. */
  readonly sheetRow?: number
}

/** A cell that spans several rows appears only in the first of them. */
export interface ReadCell {
  /** Non-empty paragraphs joined by a line feed. */
  readonly text: string
  /** The grid column where the cell begins, from 0. */
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
}

/** Something in the file that the reader had to decide on, told so that a person can look at it. */
export interface Remark {
  /** A stable code in kebab-case: 'tracked-deletion', 'hidden-text', 'text-box', ... */
  readonly rule: string
  readonly severity: Severity
  /** What was met, in figures or in the document's words. */
  readonly actual: string
  readonly message: InBothLanguages
  /** Words that the blocks do not hold, in full: nothing that stands in the file is lost. */
  readonly leftOut?: readonly string[]
}
