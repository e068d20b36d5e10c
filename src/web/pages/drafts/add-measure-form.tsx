import type { Refusal } from '../../../core/base/refusal.ts'
import type { TypedPlace } from '../../../core/draft/typed-place.ts'
import type { KeptDraft } from '../../../store/draft.reader.ts'
import { AreaField } from '../../parts/field.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { draftWords } from '../../words/draft-words.ts'
import { MendDetails } from './mend-details.tsx'
import { PlaceFields } from './place-form.tsx'

/** A measure as it was typed and refused. */
export interface WrongMeasure {
  readonly added: TypedPlace & { readonly words: string }
  readonly refusals: readonly Refusal[]
}

/** One measure more, in a draft that misses one. */
export function AddMeasureForm(props: {
  visit: Visitor
  kept: KeptDraft
  wrong: WrongMeasure | null
}) {
  const { visit, kept, wrong } = props
  const { language } = visit
  const words = draftWords[language]
  const refusals = wrong?.refusals ?? []
  const last = kept.draft.goals.at(-1)?.number ?? ''
  const { words: typed, ...place } = wrong?.added ?? { words: '', number: '', goal: last }
  return (
    <MendDetails
      {...{ visit, kept, refusals }}
      title={words.addMeasure}
      action={paths.draftMeasures(language, kept.planId)}
    >
      <p class="hint">{words.addMeasureHint}</p>
      <PlaceFields {...{ kept, place, refusals, language }} />
      <AreaField
        {...{ refusals, language }}
        name="words"
        label={words.newMeasure}
        value={typed}
        rows={4}
      />
    </MendDetails>
  )
}
