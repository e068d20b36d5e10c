import type { TextsToConfirm } from '../../../actions/texts-to-confirm.ts'
import { type Language, wordsIn } from '../../../core/base/language.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { OfIndicator } from '../../../core/degree/circumstances.ts'
import type { Plan } from '../../../core/plan/plan.ts'
import type { TellingText } from '../../../core/publication/texts-that-tell.ts'
import type { PlanView } from '../../parts/plan/plan-view.ts'
import { paths } from '../../paths.ts'
import { disclosureWords } from '../../words/disclosure-words.ts'
import { planWords } from '../../words/plan-words.ts'

/** The words in which a number stands that is kept back: a person says that they tell nothing, or mends them. */
export function TellingTexts(props: {
  texts: TextsToConfirm
  view: PlanView
  refusals: readonly Refusal[]
  language: Language
}) {
  const { texts, view, refusals, language } = props
  if (texts.telling.length === 0) return null
  const words = disclosureWords[language]
  const wrong = refusals.filter(({ field }) => field === 'confirmed')
  return (
    <section class="section" aria-labelledby="telling">
      <h2 id="telling">{words.telling}</h2>
      <p>{words.tellingHint}</p>
      <TellingList telling={texts.telling} plan={view.plan} language={language} />
      <div class="field section" data-wrong={wrong.length > 0 ? '' : undefined}>
        {wrong.length > 0 ? (
          <p class="field-error" id="confirmed-error">
            {wrong.map(({ message }) => message[language]).join(' ')}
          </p>
        ) : null}
        <label class="box">
          <input
            type="checkbox"
            name="confirmed"
            id="confirmed"
            value={texts.digest}
            aria-describedby={wrong.length > 0 ? 'confirmed-error' : undefined}
          />
          <span>{words.confirm}</span>
        </label>
      </div>
    </section>
  )
}

/** Each text with the number in it, of which indicator it is, and the way to its measure. */
export function TellingList(props: {
  telling: readonly TellingText[]
  plan: Plan
  language: Language
}) {
  const { telling, plan, language } = props
  const words = disclosureWords[language]
  return (
    <ul class="rows">
      {telling.map((text) => (
        <li key={`${text.measure} ${text.indicator} ${text.kind} ${text.number} ${text.words}`}>
          <p class="words">{text.words}</p>
          <p class="small soft">
            {[
              words.textKinds[text.kind],
              words.number(text.number),
              nameOf(plan, text, language),
            ].join(' · ')}{' '}
            <a href={paths.measure(language, plan.slug, text.measure)}>
              {planWords[language].measure(numberOf(plan, text))}
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}

const measureOf = ({ measures }: Plan, { measure }: OfIndicator) =>
  measures.find(({ code }) => code === measure)

const numberOf = (plan: Plan, of: OfIndicator): string => measureOf(plan, of)?.number ?? of.measure

const nameOf = (plan: Plan, of: OfIndicator, language: Language): string => {
  const name = measureOf(plan, of)?.indicators.find(
    ({ position }) => position === of.indicator,
  )?.name
  return name ? wordsIn(name, language).text : String(of.indicator)
}
