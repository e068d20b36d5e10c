import type { DraftMeasure } from '../../../core/draft/draft.ts'
import type { KeptDraft } from '../../../store/draft.reader.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { draftWords } from '../../words/draft-words.ts'
import { MendDetails } from './mend-details.tsx'

/** The way out of the draft, for a row that is no measure or is to be none. */
export function RemoveMeasureForm(props: {
  visit: Visitor
  kept: KeptDraft
  measure: DraftMeasure
}) {
  const { visit, kept, measure } = props
  const { language } = visit
  const words = draftWords[language]
  return (
    <MendDetails
      visit={visit}
      kept={kept}
      title={words.removeMeasure}
      action={paths.removeDraftMeasure(language, kept.planId, measure.position)}
      submit={{ words: words.removeMeasureSubmit, quiet: true }}
    >
      <p>{words.removeMeasureHint}</p>
    </MendDetails>
  )
}
