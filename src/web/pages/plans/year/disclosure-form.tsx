import { formatInstant } from '../../../../core/base/format.ts'
import { type Language, wordsIn } from '../../../../core/base/language.ts'
import type { OfIndicator as Place } from '../../../../core/degree/circumstances.ts'
import type { Plan } from '../../../../core/plan/plan.ts'
import { keyOf } from '../../../../core/publication/disclosure.ts'
import type { KeptDisclosure } from '../../../../store/disclosure.reader.ts'
import { RadioField } from '../../../parts/radio-field.tsx'
import { Said } from '../../../parts/said.tsx'
import { paths } from '../../../paths.ts'
import { disclosureWords } from '../../../words/disclosure-words.ts'
import type { IndicatorSubject } from '../subject.ts'
import { AboutIndicator } from './about.tsx'
import { addressOf, nameOf } from './disclosure-names.ts'
import { SentForm, type YearScene } from './year-form.tsx'

/** What the form of an indicator's sensitivity is about. */
export interface DisclosureSubject extends IndicatorSubject {
  readonly versions: readonly KeptDisclosure[]
}

export function DisclosureForm({ scene }: { scene: YearScene<DisclosureSubject> }) {
  const { visit, subject, fields, refusals } = scene
  const { language } = visit
  const { view, measure, indicator, today, versions } = subject
  const words = disclosureWords[language]
  const latest = versions.at(-1)
  const chosen = latest ? (latest.sensitive ? 'yes' : 'no') : ''
  return (
    <>
      <AboutIndicator indicator={indicator} today={today} language={language} />
      <p>{words.ofIndicatorHint}</p>
      <p class="message">{words.warning}</p>
      <SentForm
        scene={scene}
        action={paths.indicatorDisclosure(
          language,
          view.plan.slug,
          measure.code,
          indicator.position,
        )}
        seen={latest?.version ?? 0}
      >
        <RadioField
          name="sensitive"
          label={words.sensitive}
          value={fields.typed('sensitive', chosen)}
          options={[
            ['yes', words.yes],
            ['no', words.no],
          ]}
          refusals={refusals}
          language={language}
        />
        {fields.choice(
          'partOf',
          words.partOfLabel,
          latest?.partOf ? addressOf(latest.partOf) : '',
          totalsFor(view.plan, { measure: measure.code, indicator: indicator.position }, language),
          { hint: words.partOfHint },
        )}
        {fields.area('reason', words.reason, '', 3, words.reasonHint)}
      </SentForm>
      <Versions versions={versions} plan={view.plan} language={language} />
    </>
  )
}

/** Every other indicator of the plan, by its measure. */
const totalsFor = (
  { measures }: Plan,
  own: Place,
  language: Language,
): readonly (readonly [string, string])[] => [
  ['', disclosureWords[language].inNone],
  ...measures.flatMap(({ code, number, indicators }) =>
    indicators
      .map(({ position, name }) => ({ of: { measure: code, indicator: position }, name }))
      .filter(({ of }) => keyOf(of) !== keyOf(own))
      .map(({ of, name }): readonly [string, string] => [
        addressOf(of),
        `${number}. ${wordsIn(name, language).text}`,
      ]),
  ),
]

function Versions(props: { versions: readonly KeptDisclosure[]; plan: Plan; language: Language }) {
  const { versions, plan, language } = props
  const words = disclosureWords[language]
  if (versions.length === 0) return null
  return (
    <section class="section">
      <h2>{words.saidSoFar}</h2>
      <ol class="rows history">
        {versions
          .toReversed()
          .map(({ version, sensitive, partOf, reason, enteredBy, enteredAt }) => (
            <li key={version}>
              <p>
                {[
                  sensitive ? words.yes : words.no,
                  ...(partOf ? [words.partOf(nameOf(plan, partOf, language))] : []),
                ].join('; ')}
              </p>
              <p class="words small">
                <Said words={reason} language={language} />
              </p>
              <p class="small soft">
                {enteredBy}, {formatInstant(enteredAt, language)}
              </p>
            </li>
          ))}
      </ol>
    </section>
  )
}
