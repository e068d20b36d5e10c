import type { VNode } from 'preact'
import type { Language, Words } from '../../../core/base/language.ts'
import type { TextLine } from '../../../render/annual-report/printed-text.ts'

/** The least that is never parted: a paragraph, an item of a list, a row of a table, or something whole. */
export type Unit = { /** About what it weighs on a page, in bytes. */ readonly weight: number } & (
  | { readonly line: TextLine; readonly language: Language }
  | { readonly row: VNode }
  | { readonly whole: VNode }
)

/** What stands under one heading of the report, and can be read on a page of its own. */
export interface ReportPart {
  /** "introduction", "goal-II", "measures-II", "glossary": its part of addresses. */
  readonly key: string
  /** What it stands under together with others; null where it stands alone. */
  readonly group: Words | null
  readonly title: Words
  /** The goal's number before the title. */
  readonly number: string | null
  readonly units: readonly Unit[]
  /** Puts some of its rows into their table; left out where it has no rows. */
  readonly frame?: (rows: readonly VNode[]) => VNode
}

/** A part's title as plain words, with the goal's number. */
export const numbered = (number: string | null, title: string): string =>
  number === null ? title : `${number}. ${title}`
