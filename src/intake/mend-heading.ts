import type { Draft } from '../core/draft/draft.ts'
import { interpretDeadline } from './interpret/deadline.ts'
import { wordsOf } from './words/words-of.ts'

/**
 * The draft with another title or another year. Deadlines without a year are of the plan's, so they are
 * understood anew when that changes; those that a person has set stay.
 */
export const mendHeading = (
  draft: Draft,
  { title, year }: { readonly title: string; readonly year: number | null },
): Draft => ({
  ...draft,
  title,
  year,
  measures:
    year === draft.year
      ? draft.measures
      : draft.measures.map((each) => ofYear(each, draft.language, year)),
})

const ofYear = (
  measure: Draft['measures'][number],
  language: Draft['language'],
  year: number | null,
): Draft['measures'][number] =>
  measure.byHand?.includes('deadline')
    ? measure
    : { ...measure, deadline: interpretDeadline(measure.text.deadline, wordsOf[language], year) }
