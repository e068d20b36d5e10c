import { wordsIn } from '../../../core/base/language.ts'
import { addressPart } from '../../../core/base/latin.ts'
import { institutionsOf } from '../../../core/publication/plan-institutions.ts'
import { type Answer, notFound } from '../../answer.ts'
import { pageOf } from '../../parts/paging/page-of.ts'
import { weightOfMeasure } from '../../parts/plan/measures-of.tsx'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { portalWords } from '../../words/portal-words.ts'
import { ended } from '../ended.ts'
import type { Edition } from './edition.ts'
import { framed } from './framed.tsx'
import { InstitutionPage } from './institution-page.tsx'
import { institutionName } from './institution-parts.tsx'
import { InstitutionsPage, weightOfInstitution } from './institutions-page.tsx'
import { moved } from './moved.ts'

/** All institutions of a plan. */
export async function institutionsAnswer(
  edition: Edition,
  visit: Visit,
  params: { readonly page?: string },
): Promise<Answer> {
  const { publication, slug } = edition.kept
  const { language } = visit
  const words = portalWords[language]
  const title = `${words.institutions}: ${wordsIn(publication.plan.title, language).text}`
  const shown = pageOf(institutionsOf(publication.plan), Number(params.page ?? 1), (institution) =>
    weightOfInstitution(institution, publication),
  )
  if (!shown) return notFound
  return framed(edition, visit, {
    title,
    description: `${ended(title)} ${words.institutionsLead}`,
    path: (each, version) => paths.publishedInstitutions(each, slug, version, shown.page),
    draw: (whole) => (
      <InstitutionsPage
        scene={whole}
        shown={shown}
        to={(page) => paths.publishedInstitutions(language, slug, edition.asked, page)}
      />
    ),
  })
}

/** One of them, with its measures. */
export async function institutionAnswer(
  edition: Edition,
  visit: Visit,
  params: { readonly institution: string; readonly page?: string },
): Promise<Answer> {
  const { publication, slug } = edition.kept
  const { language } = visit
  const all = institutionsOf(publication.plan)
  const institution = all.find(({ address }) => address === params.institution)
  if (!institution) {
    const asked = addressPart(params.institution)
    const meant = all.find(({ address }) => address === asked)
    return meant
      ? moved(paths.publishedInstitution(language, slug, meant.address, edition.asked))
      : notFound
  }
  const { address, responsible, partner } = institution
  const shown = pageOf(
    [
      ...responsible.map((measure) => ({ measure, role: 'responsible' as const })),
      ...partner.map((measure) => ({ measure, role: 'partner' as const })),
    ],
    Number(params.page ?? 1),
    ({ measure }) => weightOfMeasure(measure),
  )
  if (!shown) return notFound
  const title = institutionName(institution.name, publication, language).text
  const words = portalWords[language]
  return framed(edition, visit, {
    title,
    description: `${title}: ${words.measuresOfInstitution(responsible.length, partner.length)}.`,
    path: (each, version) => paths.publishedInstitution(each, slug, address, version, shown.page),
    draw: (scene) => (
      <InstitutionPage
        {...{ scene, institution, shown }}
        to={(page) => paths.publishedInstitution(language, slug, address, edition.asked, page)}
      />
    ),
  })
}
