import type { Measure } from '../../../core/plan/plan.ts'
import type { PlanInstitution } from '../../../core/publication/plan-institutions.ts'
import { punctualityOf } from '../../../core/publication/punctuality.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { DemonstrationNotice } from '../../parts/demonstration.tsx'
import { Amount } from '../../parts/money/amount.tsx'
import { PageLinks } from '../../parts/paging/page-links.tsx'
import type { PageOf } from '../../parts/paging/page-of.ts'
import { MeasureRows } from '../../parts/plan/measures-of.tsx'
import { paths } from '../../paths.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import { portalWords } from '../../words/portal-words.ts'
import type { Scene } from './framed.tsx'
import {
  institutionName,
  measuresWords,
  Name,
  registered,
  Verdicts,
  wayTo,
} from './institution-parts.tsx'

/** A measure of an institution, and what it does there. */
export interface InstitutionMeasure {
  readonly measure: Measure
  readonly role: 'responsible' | 'partner'
}

/** One institution: how far its measures are, what of the money, whether it reports in time, measure by measure. */
export function InstitutionPage(props: {
  scene: Scene
  institution: PlanInstitution
  /** Of those that it answers for and then of those that it helps with. */
  shown: PageOf<InstitutionMeasure>
  to: (page: number) => string
}) {
  const { scene, institution, shown, to } = props
  const { edition, language, line } = scene
  const { publication, slug } = edition.kept
  const words = portalWords[language]
  const parent = registered(institution.name, publication)?.parent
  const of = (role: InstitutionMeasure['role']) => ({
    measures: shown.items.filter((each) => each.role === role).map(({ measure }) => measure),
  })
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
      {shown.page === 1 ? <Summary scene={scene} institution={institution} /> : null}
      <Measures title={words.answersFor} id="responsible" scene={scene} {...of('responsible')} />
      <Measures title={words.helpsWith} id="partner" scene={scene} {...of('partner')} />
      <PageLinks {...shown} to={to} language={language} />
    </>
  )
}

/** Its measures by their verdicts, what of the money is its own, whether it reports in time. */
function Summary({ scene, institution }: { scene: Scene; institution: PlanInstitution }) {
  const { edition, links, language } = scene
  const { publication } = edition.kept
  const words = portalWords[language]
  const punctual = punctualityOf(institution.name, publication)
  const money = publication.money?.byInstitution.find(
    (each) => each.institution === institution.name,
  )
  return (
    <div class="card stack">
      <p>{sentence(measuresWords(institution, language))}</p>
      <Verdicts measures={institution.responsible} publication={publication} language={language} />
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

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
