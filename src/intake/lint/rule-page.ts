import type { InBothLanguages, Language } from '../../core/base/language.ts'
import type { CellKey, DraftGoal, GlossaryEntry } from '../../core/draft/draft.ts'

/** What the page of a rule says beside what the rule is about. */
export interface RulePage {
  readonly why: InBothLanguages
  /** Where the rule finds the fault of the bad example; null for the whole plan. */
  readonly at: { readonly row: number; readonly cell: CellKey | 'number' } | null
  /** The same fault in a plan of each language, and the plan without it. */
  readonly example: Readonly<Record<Language, Example>>
}

export interface Example {
  readonly bad: ExamplePlan
  readonly good: ExamplePlan
}

/** A plan for 2025, of which only is said what is not as in a sound plan. */
export interface ExamplePlan {
  readonly rows: readonly ExampleRow[]
  readonly goals?: readonly DraftGoal[]
  readonly glossary?: readonly GlossaryEntry[]
  readonly declaredMeasureCount?: number
  /** The text around the table. */
  readonly paragraphs?: readonly string[]
  /** The sum in the last row of the table. */
  readonly total?: string
}

export type ExampleRow = Readonly<Partial<Record<CellKey | 'number' | 'goal', string>>>
