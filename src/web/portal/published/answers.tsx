import { wordsIn } from '../../../core/base/language.ts'
import { betweenWords } from '../../../render/words/degree-words.ts'
import { tallySentence } from '../../../render/words/tally-words.ts'
import { measureVerdictWords } from '../../../render/words/verdict-words.ts'
import { type Answer, notFound } from '../../answer.ts'
import { MoneyPage } from '../../parts/money/money-page.tsx'
import { measureTitle } from '../../parts/plan/measure-title.ts'
import { MeasurePage, PlanPage } from '../../parts/plan/pages.tsx'
import { degreeOfMeasure, measureOf } from '../../parts/plan/plan-view.ts'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { portalWords } from '../../words/portal-words.ts'
import { ended } from '../ended.ts'
import { codeMeant } from './code-meant.ts'
import { type Edition, measurePart } from './edition.ts'
import { framed } from './framed.tsx'
import { MoreOfPlan } from './more-of-plan.tsx'
import { moved } from './moved.ts'
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
    description: `${ended(title)} ${moneyPageWords[language].lead}`,
    path: (each, version) => paths.publishedMoney(each, slug, version),
    draw: ({ links, line }) => (
      <MoneyPage view={publication} money={money} links={links} language={language}>
        {line}
      </MoneyPage>
    ),
  })
}
