import { wordsIn } from '../../../core/base/language.ts'
import { addressPart } from '../../../core/base/latin.ts'
import { institutionsOf } from '../../../core/publication/plan-institutions.ts'
import { betweenWords } from '../../../render/words/degree-words.ts'
import { tallySentence } from '../../../render/words/tally-words.ts'
import { measureVerdictWords } from '../../../render/words/verdict-words.ts'
import { type Answer, notFound } from '../../answer.ts'
import { MoneyPage } from '../../parts/money/money-page.tsx'
import { measureTitle } from '../../parts/plan/measure-title.ts'
import { GoalPage, MeasurePage, PlanPage } from '../../parts/plan/pages.tsx'
import { degreeOfMeasure, goalOf, measureOf, tallyOfGoal } from '../../parts/plan/plan-view.ts'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { portalWords } from '../../words/portal-words.ts'
import { codeMeant } from './code-meant.ts'
import { type Edition, measurePart } from './edition.ts'
import { framed } from './framed.tsx'
import { InstitutionPage, InstitutionsPage, institutionName } from './institution-page.tsx'
import { MoreOfPlan } from './more-of-plan.tsx'
import { SheetLinks } from './sheet-links.tsx'

export function planAnswer(edition: Edition, visit: Visit): Promise<Answer> {
  const { publication, slug } = edition.kept
  const { language } = visit
  const title = wordsIn(publication.plan.title, language).text
  return framed(edition, visit, {
    title,
    description: portalWords[language].planDescription(
      title,
      tallySentence(publication.degrees.tally, language),
    ),
    path: (each, version) => paths.published(each, slug, version),
    isWhole: true,
    draw: ({ links, line }) => (
      <PlanPage view={publication} links={links} language={language}>
        {line}
        <MoreOfPlan edition={edition} links={links} language={language} />
      </PlanPage>
    ),
  })
}

export async function goalAnswer(
  edition: Edition,
  visit: Visit,
  params: { readonly goal: string },
): Promise<Answer> {
  const { publication, slug } = edition.kept
  const { language } = visit
  const goal = goalOf(publication, params.goal)
  if (!goal) {
    const meant = publication.plan.goals.find(({ number }) => isSpeltAs(number, params.goal))
    return meant
      ? moved(paths.publishedGoal(language, slug, meant.number, edition.asked))
      : notFound
  }
  const title = `${planWords[language].goal(goal.number)}: ${wordsIn(goal.title, language).text}`
  const tally = tallyOfGoal(publication, goal.number)
  return framed(edition, visit, {
    title,
    description: tally ? `${title}. ${tallySentence(tally, language)}` : title,
    path: (each, version) => paths.publishedGoal(each, slug, goal.number, version),
    draw: ({ links, line }) => (
      <GoalPage view={publication} links={links} language={language} goal={goal}>
        {line}
      </GoalPage>
    ),
  })
}

export async function measureAnswer(
  edition: Edition,
  visit: Visit,
  params: { readonly code: string; readonly words?: string },
): Promise<Answer> {
  const { kept, asked } = edition
  const { publication, slug } = kept
  const { language } = visit
  const measure = measureOf(publication, params.code)
  const whole = (code: string, each = language, version = asked) =>
    paths.publishedMeasure(each, slug, code, version, measurePart(kept, code, each))
  if (!measure) {
    const meant = codeMeant(params.code, publication.plan)
    return meant === undefined ? notFound : moved(whole(meant))
  }
  if (params.words !== undefined && params.words !== measurePart(kept, measure.code, language))
    return moved(whole(measure.code))
  const degree = degreeOfMeasure(publication, measure.code)
  const title = `${planWords[language].measure(measure.number)}: ${wordsIn(measureTitle(measure), language).text}`
  return framed(edition, visit, {
    title,
    description: degree
      ? portalWords[language].verdictDescription(
          measureVerdictWords(degree.verdict, language),
          betweenWords(degree.interval, language),
        )
      : title,
    path: (each, version) =>
      paths.publishedMeasure(
        each,
        slug,
        measure.code,
        version,
        measurePart(kept, measure.code, each),
      ),
    draw: ({ links, line }) => (
      <MeasurePage view={publication} links={links} language={language} measure={measure}>
        {line}
        <SheetLinks edition={edition} code={measure.code} language={language} />
      </MeasurePage>
    ),
  })
}

export async function moneyAnswer(edition: Edition, visit: Visit): Promise<Answer> {
  const { publication, slug } = edition.kept
  const { money, plan } = publication
  if (!money) return notFound
  const { language } = visit
  const title = `${moneyPageWords[language].money}: ${wordsIn(plan.title, language).text}`
  return framed(edition, visit, {
    title,
    description: `${title}. ${moneyPageWords[language].lead}`,
    path: (each, version) => paths.publishedMoney(each, slug, version),
    draw: ({ links, line }) => (
      <MoneyPage view={publication} money={money} links={links} language={language}>
        {line}
      </MoneyPage>
    ),
  })
}

export function institutionsAnswer(edition: Edition, visit: Visit): Promise<Answer> {
  const { publication, slug } = edition.kept
  const words = portalWords[visit.language]
  const title = `${words.institutions}: ${wordsIn(publication.plan.title, visit.language).text}`
  return framed(edition, visit, {
    title,
    description: `${title}. ${words.institutionsLead}`,
    path: (each, version) => paths.publishedInstitutions(each, slug, version),
    draw: (scene) => <InstitutionsPage scene={scene} />,
  })
}

export async function institutionAnswer(
  edition: Edition,
  visit: Visit,
  params: { readonly institution: string },
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
  const title = institutionName(institution.name, publication, language).text
  const words = portalWords[language]
  return framed(edition, visit, {
    title,
    description: `${title}: ${words.measuresOfInstitution(institution.responsible.length, institution.partner.length)}.`,
    path: (each, version) => paths.publishedInstitution(each, slug, institution.address, version),
    draw: (scene) => <InstitutionPage scene={scene} institution={institution} />,
  })
}

/** The same thing under the address that it has for good. */
const moved = (to: string): Answer => ({ kind: 'redirect', to, isPermanent: true })

const isSpeltAs = (one: string, other: string): boolean => addressPart(one) === addressPart(other)
