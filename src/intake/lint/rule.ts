import type { Finding, Place, Severity } from '../../core/base/finding.ts'
import { type InBothLanguages, interfaceLanguageFor } from '../../core/base/language.ts'
import type { CellKey, Draft, DraftMeasure } from '../../core/draft/draft.ts'
import type { Register } from '../register.ts'

/** One thing that a good plan does not have. */
export interface Rule {
  readonly name: string
  /** What most of its findings are; a finding may be milder. */
  readonly severity: Severity
  /** What the rule looks for, in one sentence. */
  readonly about: InBothLanguages
  /** `register`: where names that are not known may be looked for. */
  check(draft: Draft, register?: Register): Finding[]
}

export const placeOf = (measure: DraftMeasure, cell: CellKey | 'number' | null): Place => ({
  measure: measure.number === '' ? null : measure.number,
  position: measure.position,
  cell,
})

/** The cell says nothing: it is empty, or holds only a dash, a dot or the like. */
export const isEmpty = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text)

/** None of several measures says anything in the cell: the plan's table has no such column. */
export const neverFilled = ({ measures }: Draft, cell: CellKey): boolean =>
  measures.length > 1 && measures.every((measure) => isEmpty(measure.text[cell]))

/** A word for the reader of the finding's own document, such as "a number" in `expected`. */
export const inLanguageOf = (draft: Draft, words: InBothLanguages): string =>
  words[interfaceLanguageFor(draft.language)]
