import type { PlanInstitution } from '../../../core/publication/plan-institutions.ts'
import type { Publication } from '../../../core/publication/publication.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { DemonstrationNotice } from '../../parts/demonstration.tsx'
import { PageLinks } from '../../parts/paging/page-links.tsx'
import { type PageOf, weightOfWords } from '../../parts/paging/page-of.ts'
import { portalWords } from '../../words/portal-words.ts'
import type { Scene } from './framed.tsx'
import { measuresWords, Name, registered, Verdicts, wayTo } from './institution-parts.tsx'

/** All institutions of a plan, those that answer for most first. */
export function InstitutionsPage(props: {
  scene: Scene
  shown: PageOf<PlanInstitution>
  to: (page: number) => string
}) {
  const { scene, shown, to } = props
  const { edition, language, line } = scene
  const { publication } = edition.kept
  const words = portalWords[language]
  const answering = shown.items.filter(answers)
  const partners = shown.items.filter((each) => !answers(each))
  return (
    <>
      <Breadcrumbs language={language} steps={wayTo(scene)} />
      <h1>{words.institutions}</h1>
      {line}
      <p>{words.institutionsLead}</p>
      {publication.plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      {answering.length > 0 ? (
        <ul class="rows">
          {answering.map((each) => (
            <li key={each.address} class="institution-line">
              <div>
                <Linked institution={each} scene={scene} />
                <p class="small soft">{measuresWords(each, language)}</p>
              </div>
              <Verdicts measures={each.responsible} publication={publication} language={language} />
            </li>
          ))}
        </ul>
      ) : null}
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
      <PageLinks {...shown} to={to} language={language} />
    </>
  )
}

/** About what an institution weighs in the list beside its name, in bytes. */
const weightOfLine = 1200

/** About what an institution weighs in the list. */
export const weightOfInstitution = ({ name }: PlanInstitution, publication: Publication): number =>
  weightOfLine + weightOfWords(registered(name, publication)?.name ?? { bg: name })

const answers = ({ responsible }: PlanInstitution): boolean => responsible.length > 0

const Linked = (props: { institution: PlanInstitution; scene: Scene }) => {
  const { institution, scene } = props
  const { edition, links, language } = scene
  return (
    <a href={links.institution?.(institution.name) ?? ''}>
      <Name name={institution.name} publication={edition.kept.publication} language={language} />
    </a>
  )
}
