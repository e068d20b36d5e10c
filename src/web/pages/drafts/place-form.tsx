import type { Language } from '../../../core/base/language.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { DraftMeasure } from '../../../core/draft/draft.ts'
import type { TypedPlace } from '../../../core/draft/typed-place.ts'
import type { KeptDraft } from '../../../store/draft.reader.ts'
import { ChoiceField, TextField } from '../../parts/field.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { draftWords } from '../../words/draft-words.ts'
import { MendDetails } from './mend-details.tsx'

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
  return (
    <MendDetails
      {...{ visit, kept, refusals }}
      title={words.place}
      action={paths.draftPlace(language, kept.planId, measure.position)}
    >
      <PlaceFields {...{ kept, refusals, language }} place={wrong?.place ?? measure} />
    </MendDetails>
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
