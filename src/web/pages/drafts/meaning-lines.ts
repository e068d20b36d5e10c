import type { Language } from '../../../core/base/language.ts'
import type { DraftInstitution, DraftMeasure, Meaning } from '../../../core/draft/draft.ts'
import { deadlineWords } from '../../../render/words/deadline-words.ts'
import { draftWords } from '../../words/draft-words.ts'
import { indicatorText } from './indicator-line.tsx'
import { fundingWords } from './interpretation.tsx'

/** What was understood from a cell, each thing in a line. */
export function meaningLines(
  measure: DraftMeasure,
  meaning: Meaning,
  language: Language,
): readonly string[] {
  const institution = ({ name, known }: DraftInstitution) =>
    known ? name : `${name} (${draftWords[language].unknownInstitution})`
  switch (meaning) {
    case 'indicators':
      return measure.indicators.map((each) => indicatorText(each, language))
    case 'funding':
      return measure.funding.map((each) => fundingWords(each, language))
    case 'deadline':
      return [deadlineWords(measure.deadline, language)]
    case 'responsible':
    case 'partners':
      return measure[meaning].map(institution)
  }
}
