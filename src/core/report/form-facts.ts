import type { Language } from '../base/language.ts'
import type { Period } from '../base/period.ts'
import type { ReportFields } from './report-content.ts'

/** What a form carries along, unseen: of what it is, and what stood in it when it was made. */
export interface FormFacts {
  /** The plan's address. */
  readonly plan: string
  readonly period: Period
  /** The id of the institution whose form it is. */
  readonly institution: string
  /** The language of its words, and of the marks of numbers that are typed as text. */
  readonly language: Language
  /** ISO 8601 instant, UTC. */
  readonly madeAt: string
  readonly reports: readonly WrittenReport[]
  /** The words of the locked cells of each row, by the row's key. */
  readonly labels: Readonly<Record<string, readonly string[]>>
}

/** A report as it was written into a form. */
export interface WrittenReport {
  /** The measure's code. */
  readonly measure: string
  /** The version that it was written from; 0 when nobody had begun it. */
  readonly version: number
  readonly fields: ReportFields
  /** Fields that stand in the form only to be read. */
  readonly locked: readonly string[]
}

/** The key of a row in its sheet: no two forms of any plan, period and measure have one in common. */
export const rowKey = (
  { plan, period }: Pick<FormFacts, 'plan' | 'period'>,
  measure: string,
  row: string,
): string => `${plan}/${period}/${measure}/${row}`

/** What the first cell of each table's hidden row says; the version of the form is part of it. */
export const tableAnchor = (table: string): string => `merilo-form-1/${table}`
