import type { Finding, Place, Severity, SourceRow } from '../../core/base/finding.ts'
import { type InBothLanguages, interfaceLanguageFor } from '../../core/base/language.ts'
import type { CellKey, Draft, DraftMeasure } from '../../core/draft/draft.ts'
import type { Register } from '../register.ts'
import type { RulePage } from './rule-page.ts'

/** What a rule may look at beside the draft. */
export interface LintContext {
  /** Where names that are not known may be looked for. */
  readonly register: Register
  /** The paragraphs outside the tables, in the document's order: they may tell last year's results. */
  readonly paragraphs: readonly string[]
  /** The rows of sums, each with the words of its cells. */
  readonly totals: readonly SumRow[]
  /** Last year's plan, where it is known. */
  readonly previous?: Draft | undefined
}

export interface SumRow {
  readonly words: readonly string[]
  readonly source: SourceRow
}

export const nothingElse: LintContext = {
  register: { institutions: [] },
  paragraphs: [],
  totals: [],
}

/** One thing that a good plan does not have. */
export interface Rule {
  /** Stable, in kebab-case: the name of its file, of its page and of its findings. */
  readonly name: string
  /** What most of its findings are; a finding may be milder. */
  readonly severity: Severity
  /** What the rule looks for, in one sentence. */
  readonly about: InBothLanguages
  /** Why it matters, with examples that are run as tests: the page in docs/rules is made from it. */
  readonly page: RulePage
  check(draft: Draft, context?: LintContext): Finding[]
}

export const placeOf = (measure: DraftMeasure, cell: CellKey | 'number' | null): Place => ({
  measure: measure.number === '' ? null : measure.number,
  position: measure.position,
  cell,
})

/** How a sentence calls a measure: by its number, else by its place in the document. */
export const numberOf = ({ number, position }: DraftMeasure): string =>
  number === '' ? `[${position}]` : number

/** The cell says nothing: it is empty, or holds only a dash, a dot or the like. */
export const isEmpty = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text)

/** Of several measures none, or hardly one in five, says anything in the cell: that is told once. */
export const seldomFilled = ({ measures }: Draft, cell: CellKey): boolean => {
  const filled = measures.filter((measure) => !isEmpty(measure.text[cell])).length
  return measures.length > 1 && filled * 5 < measures.length
}

/** A word for the reader of the finding's own document, such as "a number" in `expected`. */
export const inLanguageOf = (draft: Draft, words: InBothLanguages): string =>
  words[interfaceLanguageFor(draft.language)]
