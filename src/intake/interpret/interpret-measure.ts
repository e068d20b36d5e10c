import type { PlanLanguage } from '../../core/base/language.ts'
import type {
  DraftMeasure,
  GlossaryEntry,
  ImpliedWords,
  MeasureText,
} from '../../core/draft/draft.ts'
import type { Register } from '../register.ts'
import { wordsOf } from '../words/words-of.ts'
import { withBothValuesApart } from './both-values.ts'
import { interpretDeadline } from './deadline.ts'
import { interpretFunding } from './funding.ts'
import { interpretIndicators } from './indicators.ts'
import { indicatorsOfResults } from './indicators-of-results.ts'
import { interpretRoles } from './institutions.ts'
import { readableText } from './readable-text.ts'
import { withImplied } from './with-implied.ts'

/** What must be known of a document to read its cells. */
export interface InterpretationContext {
  readonly language: PlanLanguage
  /** The plan's year, for deadlines that name none. */
  readonly year: number | null
  readonly register: Register
  /** The document's own list of abbreviations. */
  readonly glossary: readonly GlossaryEntry[]
  /** The plan has no targets of their own: they are read among the expected results. */
  readonly targetsInResults?: boolean
}

export type InterpretedMeasure = Pick<
  DraftMeasure,
  'indicators' | 'funding' | 'deadline' | 'responsible' | 'partners'
> & {
  /** Numbers of measures that the budget's words name: "общо с мярка 34". */
  readonly sharedWith: readonly string[]
}

/**
 * What the words of a measure's cells say. It never fails and never changes the words: what it cannot
 * read stays in the text, and what it is not certain of says so.
 */
export function interpretMeasure(
  printed: MeasureText,
  { language, year, register, glossary, targetsInResults = false }: InterpretationContext,
  implied: ImpliedWords = {},
): InterpretedMeasure {
  const words = wordsOf[language]
  const apart = withBothValuesApart({ text: readableText(printed), implied }, words)
  const text = withImplied(apart.text, apart.implied, words)
  const indicators = targetsInResults ? indicatorsOfResults : interpretIndicators
  return {
    indicators: indicators(text, words, year),
    ...interpretFunding(text.budget, words),
    deadline: interpretDeadline(text.deadline, words, year),
    ...interpretRoles(text, words, register, glossary, implied.responsible === 'partners'),
  }
}
