import { Type } from 'typebox'
import { disclosureOfPlan } from '../../../../actions/disclosure-of-plan.ts'
import { setDisclosure } from '../../../../actions/set-disclosure.ts'
import { formatInstant } from '../../../../core/base/format.ts'
import { type Language, wordsIn } from '../../../../core/base/language.ts'
import type { OfIndicator as Place } from '../../../../core/degree/circumstances.ts'
import type { Plan } from '../../../../core/plan/plan.ts'
import { keyOf } from '../../../../core/publication/disclosure.ts'
import type { DisclosureMark } from '../../../../core/publication/disclosure-marks.ts'
import { proposedSensitive } from '../../../../core/publication/proposed-sensitive.ts'
import {
  type KeptDisclosure,
  listDisclosureMarks,
  listDisclosureVersions,
  selectOptionalIndicatorId,
} from '../../../../store/disclosure.reader.ts'
import { notFound, page } from '../../../answer.ts'
import { Breadcrumbs } from '../../../parts/breadcrumbs.tsx'
import { DemonstrationNotice } from '../../../parts/demonstration.tsx'
import { RadioField } from '../../../parts/radio-field.tsx'
import { Said } from '../../../parts/said.tsx'
import { wayToPlan } from '../../../parts/way-to-plan.ts'
import { paths } from '../../../paths.ts'
import { get, type Route } from '../../../route.ts'
import { actionContext, type Visit } from '../../../visit.ts'
import { disclosureWords } from '../../../words/disclosure-words.ts'
import { planWords } from '../../../words/plan-words.ts'
import { OfIndicator } from '../plan-params.ts'
import { type IndicatorSubject, indicatorSubject, planSubject } from '../subject.ts'
import { AboutIndicator } from './about.tsx'
import { SentForm, type YearScene, yearForm } from './year-form.tsx'

interface DisclosureSubject extends IndicatorSubject {
  readonly versions: readonly KeptDisclosure[]
}

/** Whether an indicator is sensitive, and in which total it is counted. */
export const disclosureRoutes: readonly Route[] = [
  ...yearForm({
    url: '/plans/:slug/measures/:code/indicators/:indicator/disclosure',
    needs: 'mark-sensitive',
    params: OfIndicator,
    fields: ['partOf', 'reason'],
    optional: ['sensitive'],
    subject: disclosureSubject,
    title: ({ language }) => disclosureWords[language].ofIndicator,
    draw: (scene) => <DisclosureForm scene={scene} />,
    act: (visit, { slug, code, indicator }, { sensitive = '', partOf, reason }, seen) =>
      setDisclosure(actionContext(visit), {
        ...{ slug, measure: code, indicator: Number(indicator), seen },
        typed: { sensitive, partOf, reason },
        language: visit.language,
      }),
    done: {
      to: ({ language }, { slug }) => paths.disclosure(language, slug),
      notice: 'set',
    },
  }),

  get(
    '/plans/:slug/disclosure',
    'mark-sensitive',
    Type.Object({ slug: Type.String({ pattern: '^[a-z0-9-]{1,100}$' }) }),
    async (visit, { params }) => {
      const found = await planSubject(visit, params)
      if (!found) return notFound
      const { language } = visit
      const { plan } = found.view
      const marks = await listDisclosureMarks(visit.database)
      const { sensitive } = await disclosureOfPlan(visit.database, params.slug)
      const words = disclosureWords[language]
      const said = [...sensitive, ...marks.filter(({ slug }) => slug === plan.slug)]
      const proposed = proposedSensitive(plan, found.view.reports, said)
      return page(
        words.title,
        <>
          <Breadcrumbs language={language} steps={wayToPlan(plan, language)} />
          <h1>{words.title}</h1>
          {plan.demonstration ? <DemonstrationNotice language={language} /> : null}
          <p class="lead">{words.hint}</p>
          <section class="section" aria-labelledby="marked">
            <h2 id="marked">{words.marked}</h2>
            {sensitive.length === 0 ? (
              <p class="empty">{words.noneMarked}</p>
            ) : (
              <ul class="rows">
                {sensitive.map((of) => (
                  <Marked key={keyOf(of)} of={of} plan={plan} marks={marks} language={language} />
                ))}
              </ul>
            )}
          </section>
          {proposed.length === 0 ? null : (
            <section class="section" aria-labelledby="proposed">
              <h2 id="proposed">{words.proposed}</h2>
              <p>{words.proposedHint}</p>
              <ul class="rows">
                {proposed.map((of) => (
                  <Proposed key={keyOf(of)} of={of} plan={plan} language={language} />
                ))}
              </ul>
            </section>
          )}
        </>,
      )
    },
  ),
]

async function disclosureSubject(
  visit: Visit,
  params: { readonly slug: string; readonly code: string; readonly indicator: string },
): Promise<DisclosureSubject | undefined> {
  const found = await indicatorSubject(visit, params)
  const { slug, code, indicator } = params
  const id = await selectOptionalIndicatorId(visit.database, {
    ...{ slug, measure: code, indicator: Number(indicator) },
  })
  if (!found || !id) return undefined
  return { ...found, versions: await listDisclosureVersions(visit.database, id) }
}

function DisclosureForm({ scene }: { scene: YearScene<DisclosureSubject> }) {
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

const addressOf = ({ measure, indicator }: Place): string => `${measure}/${indicator}`

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

const nameOf = ({ measures }: Plan, { measure, indicator }: Place, language: Language): string => {
  const name = measures
    .find(({ code }) => code === measure)
    ?.indicators.find(({ position }) => position === indicator)?.name
  return name ? wordsIn(name, language).text : addressOf({ measure, indicator })
}

const numberOf = ({ measures }: Plan, { measure }: Place): string =>
  measures.find(({ code }) => code === measure)?.number ?? measure

/** One that nobody has said anything of yet. */
function Proposed(props: { of: Place; plan: Plan; language: Language }) {
  const { of, plan, language } = props
  return (
    <li>
      <p>
        <a href={paths.indicatorDisclosure(language, plan.slug, of.measure, of.indicator)}>
          {nameOf(plan, of, language)}
        </a>
      </p>
      <p class="small soft">{planWords[language].measure(numberOf(plan, of))}</p>
    </li>
  )
}

/** One sensitive indicator, with where that was said and in which total it is counted. */
function Marked(props: {
  of: Place
  plan: Plan
  marks: readonly DisclosureMark[]
  language: Language
}) {
  const { of, plan, marks, language } = props
  const words = disclosureWords[language]
  const own = marks.find((mark) => mark.slug === plan.slug && keyOf(mark) === keyOf(of))
  return (
    <li>
      <p>
        <a href={paths.indicatorDisclosure(language, plan.slug, of.measure, of.indicator)}>
          {nameOf(plan, of, language)}
        </a>
      </p>
      <p class="small soft">
        {[
          planWords[language].measure(numberOf(plan, of)),
          ...(own?.partOf ? [words.partOf(nameOf(plan, own.partOf, language))] : []),
          ...(own?.sensitive ? [] : [words.carried]),
        ].join(' · ')}
      </p>
    </li>
  )
}

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
