import type { DraftMeasure } from '../../../core/draft/draft.ts'
import type { KeptDraft } from '../../../store/draft.reader.ts'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { draftWords } from '../../words/draft-words.ts'
import { WhenMendable } from './when-mendable.tsx'

/** The way out of the draft, for a row that is no measure or is to be none. */
export function RemoveMeasureForm(props: {
  visit: Visitor
  kept: KeptDraft
  measure: DraftMeasure
}) {
  const { visit, kept, measure } = props
  const { language } = visit
  const words = draftWords[language]
  const action = paths.removeDraftMeasure(language, kept.planId, measure.position)
  return (
    <WhenMendable kept={kept}>
      <details class="section">
        <summary>{words.removeMeasure}</summary>
        <Form visit={visit} action={action}>
          <input type="hidden" name="version" value={kept.version} />
          <div class="card stack">
            <p>{words.removeMeasureHint}</p>
            <p class="actions">
              <button class="quiet" type="submit">
                {words.removeMeasureSubmit}
              </button>
            </p>
          </div>
        </Form>
      </details>
    </WhenMendable>
  )
}
