import { type Language, wordsIn } from '../../../core/base/language.ts'
import type { Verdict } from '../../../core/degree/verdict.ts'
import { verdicts } from '../../../core/degree/verdict.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import {
  institutionsOf,
  type PlanInstitution,
} from '../../../core/publication/plan-institutions.ts'
import type { PublicInstitution } from '../../../core/publication/public-register.ts'
import type { Publication } from '../../../core/publication/publication.ts'
import { punctualityOf } from '../../../core/publication/punctuality.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { DemonstrationNotice } from '../../parts/demonstration.tsx'
import { Amount } from '../../parts/money/amount.tsx'
import { MeasureRows } from '../../parts/plan/measures-of.tsx'
import { degreeOfMeasure } from '../../parts/plan/plan-view.ts'
import { VerdictMark } from '../../parts/plan/verdict-mark.tsx'
import { paths } from '../../paths.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import { portalWords } from '../../words/portal-words.ts'
import type { Scene } from './framed.tsx'

/** All institutions of a plan, those that answer for most first. */
export function InstitutionsPage({ scene }: { scene: Scene }) {
  const { edition, language, line } = scene
  const { publication } = edition.kept
  const words = portalWords[language]
  const all = institutionsOf(publication.plan)
  const partners = all.filter((each) => !answers(each))
  return (
    <>
      <Breadcrumbs language={language} steps={wayTo(scene)} />
      <h1>{words.institutions}</h1>
      {line}
      <p>{words.institutionsLead}</p>
      {publication.plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      <ul class="rows">
        {all.filter(answers).map((each) => (
          <li key={each.address} class="institution-line">
            <div>
              <Linked institution={each} scene={scene} />
              <p class="small soft">{measuresWords(each, language)}</p>
            </div>
            <Verdicts measures={each.responsible} publication={publication} language={language} />
          </li>
        ))}
      </ul>
      {partners.length > 0 ? (
        <section class="section" aria-labelledby="partners">
          <h2 id="partners">{words.partnersOnly}</h2>
          <ul class="plain partners">
            {partners.map((each) => (
              <li key={each.address}>
                <Linked institution={each} scene={scene} />{' '}
                <span class="small soft">{measuresWords(each, language)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

const answers = ({ responsible }: PlanInstitution): boolean => responsible.length > 0

const measuresWords = ({ responsible, partner }: PlanInstitution, language: Language): string =>
  portalWords[language].measuresOfInstitution(responsible.length, partner.length)

const Linked = (props: { institution: PlanInstitution; scene: Scene }) => {
  const { institution, scene } = props
  const { edition, links, language } = scene
  return (
    <a href={links.institution?.(institution.name) ?? ''}>
      <Name name={institution.name} publication={edition.kept.publication} language={language} />
    </a>
  )
}

/** One institution: how far its measures are, what of the money, whether it reports in time, measure by measure. */
export function InstitutionPage(props: { scene: Scene; institution: PlanInstitution }) {
  const { scene, institution } = props
  const { edition, links, language, line } = scene
  const { publication, slug } = edition.kept
  const words = portalWords[language]
  const parent = registered(institution.name, publication)?.parent
  const punctual = punctualityOf(institution.name, publication)
  const money = publication.money?.byInstitution.find(
    (each) => each.institution === institution.name,
  )
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          ...wayTo(scene),
          {
            to: paths.publishedInstitutions(language, slug, edition.asked),
            words: words.institutions,
          },
        ]}
      />
      <div class="stack-tight">
        <h1>
          <Name name={institution.name} publication={publication} language={language} />
        </h1>
        {parent ? (
          <p class="soft">{words.belongsTo(institutionName(parent, publication, language).text)}</p>
        ) : null}
      </div>
      {line}
      {publication.plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      <div class="card stack">
        <p>{sentence(measuresWords(institution, language))}</p>
        <Verdicts
          measures={institution.responsible}
          publication={publication}
          language={language}
        />
        {money && money.countedOnce.euro !== null ? (
          <p>
            {moneyPageWords[language].money}: <Amount of={money.countedOnce} language={language} />{' '}
            <a class="small for-screen" href={links.money}>
              {moneyPageWords[language].all}
            </a>
          </p>
        ) : null}
        {punctual ? (
          <div>
            <p>
              <strong>{words.punctuality}:</strong> {words.punctual(punctual.inTime, punctual.all)}
            </p>
            <p class="small soft">{words.punctualHint}</p>
          </div>
        ) : null}
      </div>
      <Measures
        title={words.answersFor}
        id="responsible"
        measures={institution.responsible}
        scene={scene}
      />
      <Measures title={words.helpsWith} id="partner" measures={institution.partner} scene={scene} />
    </>
  )
}

function Measures(props: {
  title: string
  id: string
  measures: readonly Measure[]
  scene: Scene
}) {
  const { title, id, measures, scene } = props
  const { edition, links, language } = scene
  if (measures.length === 0) return null
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <MeasureRows
        measures={measures}
        view={edition.kept.publication}
        links={links}
        language={language}
      />
    </section>
  )
}

/** How many of the measures have which verdict, each with its shape and its word. */
function Verdicts(props: {
  measures: readonly Measure[]
  publication: Publication
  language: Language
}) {
  const { measures, publication, language } = props
  const counts = Map.groupBy(
    measures.flatMap(({ code }): Verdict[] => {
      const degree = degreeOfMeasure(publication, code)
      return degree ? [degree.verdict] : []
    }),
    (verdict) => verdict,
  )
  if (counts.size === 0) return null
  return (
    <ul class="plain marks">
      {verdicts.flatMap((verdict) => {
        const count = counts.get(verdict)?.length ?? 0
        return count === 0
          ? []
          : [
              <li key={verdict}>
                <strong class="count">{count}</strong>{' '}
                <VerdictMark of="measure" verdict={verdict} language={language} />
              </li>,
            ]
      })}
    </ul>
  )
}

const wayTo = ({ edition, links, language }: Scene) => [
  links.home,
  { to: links.plan, words: wordsIn(edition.kept.publication.plan.title, language).text },
]

const registered = (
  name: string,
  { institutions }: Pick<Publication, 'institutions'>,
): PublicInstitution | undefined => institutions?.find(({ shortName }) => shortName === name)

/** Its name in full where the register has it, in the language asked for; else as the plan calls it. */
export function institutionName(
  name: string,
  publication: Pick<Publication, 'institutions' | 'plan'>,
  language: Language,
): { readonly text: string; readonly language: string } {
  const known = registered(name, publication)
  if (!known) return { text: name, language: publication.plan.language }
  const short = language === 'en' ? (known.shortNameEn ?? known.shortName) : known.shortName
  const full = known.name[language]
  const isSaid = short === full || full.endsWith(`(${short})`)
  return { text: isSaid ? full : `${full} (${short})`, language }
}

function Name(props: { name: string; publication: Publication; language: Language }) {
  const said = institutionName(props.name, props.publication, props.language)
  return said.language === props.language ? (
    said.text
  ) : (
    <span lang={said.language}>{said.text}</span>
  )
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
