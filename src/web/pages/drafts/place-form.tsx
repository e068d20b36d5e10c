import type { Language } from '../../../core/base/language.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { DraftMeasure } from '../../../core/draft/draft.ts'
import type { TypedPlace } from '../../../core/draft/typed-place.ts'
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
  return (
    <WhenMendable kept={kept}>
      <details open={wrong !== null}>
        <summary>{words.place}</summary>
        <ErrorSummary refusals={wrong?.refusals ?? []} language={language} />
        <Form visit={visit} action={paths.draftPlace(language, kept.planId, measure.position)}>
          <input type="hidden" name="version" value={kept.version} />
          <div class="card stack">
            <PlaceFields
              kept={kept}
              place={wrong?.place ?? measure}
              refusals={wrong?.refusals ?? []}
              language={language}
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

/** The fields of a place, for a measure that is there or one that is new. */
export function PlaceFields(props: {
  kept: KeptDraft
  place: TypedPlace
  refusals: readonly Refusal[]
  language: Language
}) {
  const { kept, place, refusals, language } = props
  const words = draftWords[language]
  const goals = kept.draft.goals.map(
    ({ number, title }) => [number, `${number}. ${title}`] as const,
  )
  return (
    <>
      <TextField
        name="number"
        label={words.placeNumber}
        value={place.number}
        short
        {...{ refusals, language }}
      />
      <ChoiceField
        name="goal"
        label={words.placeGoal}
        value={place.goal}
        options={[['', words.noGoal], ...goals]}
        {...{ refusals, language }}
      />
    </>
  )
}
