import type { DraftMeasure } from '../../../core/draft/draft.ts'
import { type Mend, mendAnswers } from '../../../core/draft/mends.ts'
import { mendedPlaceWords } from '../../../render/words/mended-place-words.ts'
import type { Visitor } from '../../visit.ts'
import { offerWords } from '../../words/offer-words.ts'
import { InThreeVersions } from './in-three-versions.tsx'
import { type Answering, MendQuestion } from './mend-question.tsx'

/** What people have mended, beside what the newer document says there: what is asked, what stays anyway, what is gone. */
export function MendedPlaces(
  props: Answering & {
    mends: readonly Mend[]
    gone: readonly DraftMeasure[]
  },
) {
  const { visit, lang, mends, gone } = props
  const words = offerWords[visit.language]
  const asked = mends.filter(({ standing }) => standing !== 'kept')
  const kept = mends.filter(({ standing }) => standing === 'kept')
  if (mends.length + gone.length === 0) return null
  return (
    <section class="section" aria-labelledby="mended">
      <h2 id="mended">{words.mended}</h2>
      {asked.length === 0 ? null : <p>{words.mendedLead}</p>}
      {asked.map((mend) => (
        <MendQuestion key={mend.key} {...props} mend={mend} />
      ))}
      {asked.length < fewQuestions ? null : <TheRest {...props} />}
      {gone.length === 0 ? null : (
        <div class="message wrong stack-tight">
          <p>{words.mendedGone(gone.length)}</p>
          <ul class="plain">
            {gone.map(({ position, number, text }) => (
              <li key={position}>
                {words.measure(number)}: <span lang={lang}>{text.measure || words.none}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <KeptMends visit={visit} lang={lang} mends={kept} />
    </section>
  )
}

/** From so many on there is one answer for all that are not answered one by one. */
const fewQuestions = 4

function TheRest({ visit, form, typed }: Answering) {
  const words = offerWords[visit.language]
  return (
    <fieldset class="question">
      <legend class="label">{words.theRest}</legend>
      <div class="card row-of-links">
        {mendAnswers.map((answer) => (
          <label class="choice" key={answer}>
            <input
              type="radio"
              form={form}
              name="rest"
              value={answer}
              checked={typed['rest'] === answer}
            />{' '}
            {words.answers[answer](true)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function KeptMends(props: { visit: Visitor; lang: Answering['lang']; mends: readonly Mend[] }) {
  const { visit, lang, mends } = props
  const { language } = visit
  const words = offerWords[language]
  if (mends.length === 0) return null
  return (
    <details>
      <summary>{words.mendsKept(mends.length)}</summary>
      <ul class="rows">
        {mends.map((mend) => (
          <li key={mend.key} class="stack-tight">
            <h3 class="small">{mendedPlaceWords(mend, language)}</h3>
            <InThreeVersions mend={mend} lang={lang} language={language} />
          </li>
        ))}
      </ul>
    </details>
  )
}
