import type { Refusal } from '../../../../core/base/refusal.ts'
import type { DraftMeasure } from '../../../../core/draft/draft.ts'
import type { KeptDraft } from '../../../../store/draft.reader.ts'
import type { ReviewedCell } from '../../../../store/review.reader.ts'
import type { ImportRegister, Visit } from '../../../visit.ts'

/** A form that was refused, to be shown as it was typed. */
export interface WrongForm {
  /** Which of the cell's forms. */
  readonly form: string
  readonly typed: Readonly<Record<string, string>>
  readonly refusals: readonly Refusal[]
}

/** One cell under review: all that its parts draw from. */
export interface Scene {
  readonly visit: Visit
  readonly kept: KeptDraft
  readonly measure: DraftMeasure
  readonly cell: ReviewedCell
  /** The institutions that may be chosen. */
  readonly register: ImportRegister
  /** The one form that is open, by its name. */
  readonly open: string | null
  readonly wrong: WrongForm | null
}
