import type { Refusal } from '../../../core/base/refusal.ts'
import type { DraftMeasure } from '../../../core/draft/draft.ts'
import type { TypedPlace } from '../../../core/draft/place-measure.ts'
import type { KeptDraft } from '../../../store/draft.reader.ts'
import { ChoiceField, ErrorSummary, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { draftWords } from '../../words/draft-words.ts'
import { siteWords } from '../../words/site-words.ts'
import { WhenMendable } from './when-mendable.tsx'

/** A place that was refused, to be shown as it was typed. */
export interface WrongPlace {
  readonly place: TypedPlace
  readonly refusals: readonly Refusal[]
}

/** Where a measure stands: under which number and which goal. */
export function PlaceForm(props: {
  visit: Visitor
  kept: KeptDraft
  measure: DraftMeasure
  wrong: WrongPlace | null
}) {
  const { visit, kept, measure, wrong } = props
  const { language } = visit
  const words = draftWords[language]
  const refusals = wrong?.refusals ?? []
  const { number, goal } = wrong?.place ?? measure
  const goals = kept.draft.goals.map(
    (each) => [each.number, `${each.number}. ${each.title}`] as const,
  )
  return (
    <WhenMendable kept={kept}>
      <details open={wrong !== null}>
        <summary>{words.place}</summary>
        <ErrorSummary refusals={refusals} language={language} />
        <Form visit={visit} action={paths.draftPlace(language, kept.planId, measure.position)}>
          <input type="hidden" name="version" value={kept.version} />
          <div class="card stack">
            <TextField
              name="number"
              label={words.placeNumber}
              value={number}
              short
              {...{ refusals, language }}
            />
            <ChoiceField
              name="goal"
              label={words.placeGoal}
              value={goal}
              options={[['', words.noGoal], ...goals]}
              {...{ refusals, language }}
            />
            <p class="actions">
              <button type="submit">{siteWords[language].save}</button>
            </p>
          </div>
        </Form>
      </details>
    </WhenMendable>
  )
}
