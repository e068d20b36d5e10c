import type { Language } from '../../../core/base/language.ts'
import type { Publication } from '../../../core/publication/publication.ts'

/** A plan says what is to be reached; a report of it, what was. */
export type StratmlType = 'Performance_Plan' | 'Performance_Report'

/** What every part of the file is written for. */
export interface Writing {
  readonly publication: Publication
  readonly type: StratmlType
  readonly language: Language
}
