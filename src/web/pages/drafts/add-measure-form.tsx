import type { Refusal } from '../../../core/base/refusal.ts'
import type { TypedPlace } from '../../../core/draft/typed-place.ts'
import type { KeptDraft } from '../../../store/draft.reader.ts'
import { AreaField, ErrorSummary } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { draftWords } from '../../words/draft-words.ts'
import { siteWords } from '../../words/site-words.ts'
import { PlaceFields } from './place-form.tsx'
import { WhenMendable } from './when-mendable.tsx'

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
    <WhenMendable kept={kept}>
      <details class="section" open={wrong !== null}>
        <summary>{words.addMeasure}</summary>
        <ErrorSummary refusals={refusals} language={language} />
        <Form visit={visit} action={paths.draftMeasures(language, kept.planId)}>
          <input type="hidden" name="version" value={kept.version} />
          <div class="card stack">
            <p class="hint">{words.addMeasureHint}</p>
            <PlaceFields kept={kept} place={place} refusals={refusals} language={language} />
            <AreaField
              name="words"
              label={words.newMeasure}
              value={typed}
              rows={4}
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
