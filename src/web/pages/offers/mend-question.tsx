import { fieldOfMend } from '../../../actions/undecided-mend.ts'
import type { PlanLanguage } from '../../../core/base/language.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { type Mend, mendAnswers } from '../../../core/draft/mends.ts'
import { mendedPlaceWords } from '../../../render/words/mended-place-words.ts'
import type { Visitor } from '../../visit.ts'
import { offerWords } from '../../words/offer-words.ts'
import { InThreeVersions } from './in-three-versions.tsx'

/** How the questions of an offer are answered: in which form, and what was answered before. */
export interface Answering {
  readonly visit: Visitor
  readonly lang: PlanLanguage
  readonly form: string
  readonly typed: Readonly<Record<string, string>>
  readonly refusals: readonly Refusal[]
}

/** Whose words a place gets that both a person and the newer document have changed. */
export function MendQuestion({
  visit,
  lang,
  form,
  typed,
  refusals,
  mend,
}: Answering & { mend: Mend }) {
  const { language } = visit
  const words = offerWords[language]
  const name = fieldOfMend(mend.key)
  const wrong = refusals.filter(({ field }) => field === name)
  const chosen = typed[name] ?? (mend.standing === 'ours' ? 'ours' : null)
  const error = wrong.length > 0 ? `${name}-error` : undefined
  return (
    <fieldset class="question" aria-describedby={error}>
      <legend class="label">{mendedPlaceWords(mend, language)}</legend>
      <div class="card stack-tight">
        <InThreeVersions mend={mend} lang={lang} language={language} />
        {error ? (
          <p class="field-error" id={error}>
            {wrong.map(({ message }) => message[language]).join(' ')}
          </p>
        ) : null}
        <div class="row-of-links">
          {mendAnswers.map((answer) => (
            <label class="choice" key={answer}>
              <input
                type="radio"
                form={form}
                name={name}
                id={answer === 'ours' ? name : `${name}-${answer}`}
                value={answer}
                checked={chosen === answer}
                aria-invalid={error ? 'true' : undefined}
              />{' '}
              {words.answers[answer](mend.reworded)}
            </label>
          ))}
        </div>
      </div>
    </fieldset>
  )
}
