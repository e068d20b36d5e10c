import { wordsIn } from '../../../core/base/language.ts'
import { plansOfStrategy } from '../../../core/plan/indicator-lineage.ts'
import { type KeptPublication, listLatestPublications } from '../../../store/publication.reader.ts'
import { type Answer, notFound } from '../../answer.ts'
import { PageLinks } from '../../parts/paging/page-links.tsx'
import { pageOf } from '../../parts/paging/page-of.ts'
import {
  GoalYearsPage,
  goalName,
  goalNamed,
  rowsOfGoal,
} from '../../parts/years/goal-years-page.tsx'
import { weightOfIndicator } from '../../parts/years/indicator-table.tsx'
import { YearsPage, type YearsProps } from '../../parts/years/years-page.tsx'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { strategyYearsWords } from '../../words/strategy-years-words.ts'
import { type Edition, editionLinks, measurePart } from './edition.ts'
import { framed, type Scene } from './framed.tsx'

/** The plan's goals through all published plans of its strategy, each as it was last published. */
export async function yearsAnswer(edition: Edition, visit: Visit): Promise<Answer> {
  const { language } = visit
  const { slug, publication } = edition.kept
  const years = await yearsOf(edition, visit)
  const plan = wordsIn(publication.plan.title, language).text
  return framed(edition, visit, {
    title: `${strategyYearsWords[language].title}: ${plan}`,
    description: strategyYearsWords[language].hint,
    path: (each, version) => paths.publishedYears(each, slug, version),
    draw: (scene) => <YearsPage {...years(scene)}>{scene.line}</YearsPage>,
  })
}

/** The indicators of one goal through the same plans. */
export async function goalYearsAnswer(
  edition: Edition,
  visit: Visit,
  params: { readonly goal: string; readonly page?: string },
): Promise<Answer> {
  const { language } = visit
  const { slug, publication } = edition.kept
  const goal = goalNamed(publication, params.goal)
  if (goal === undefined) return notFound
  const years = (await yearsOf(edition, visit))({ links: editionLinks(edition, language) })
  const shown = pageOf(rowsOfGoal(years, goal), Number(params.page ?? 1), weightOfIndicator)
  if (!shown) return notFound
  const pageLinks = (
    <PageLinks
      {...shown}
      to={(page) => paths.publishedGoalYears(language, slug, params.goal, edition.asked, page)}
      language={language}
    />
  )
  return framed(edition, visit, {
    title: `${strategyYearsWords[language].title}: ${goalName(goal, language)}`,
    description: strategyYearsWords[language].hint,
    path: (each, version) => paths.publishedGoalYears(each, slug, params.goal, version, shown.page),
    draw: (scene) => (
      <GoalYearsPage {...years} rows={shown.items} {...{ goal, pageLinks }}>
        {scene.line}
      </GoalYearsPage>
    ),
  })
}

async function yearsOf(
  edition: Edition,
  { language, database }: Visit,
): Promise<(scene: Pick<Scene, 'links'>) => YearsProps> {
  const { slug, publication } = edition.kept
  const others = (await listLatestPublications(database)).filter((each) => each.slug !== slug)
  const all: readonly KeptPublication[] = [edition.kept, ...others]
  const lineage = all.flatMap((each) => each.publication.lineage ?? [])
  const ofStrategy = plansOfStrategy(slug, lineage).flatMap((each) =>
    all.filter((kept) => kept.slug === each),
  )
  const versionOf = (of: string) => (of === slug ? edition.asked : undefined)
  return ({ links }) => ({
    view: publication,
    views: ofStrategy.map((each) => each.publication),
    ...{ lineage, language },
    links: {
      way: [links.home, { to: links.plan, words: wordsIn(publication.plan.title, language).text }],
      lineage: null,
      years: paths.publishedYears(language, slug, edition.asked),
      goal: (goal) => paths.publishedGoalYears(language, slug, goal, edition.asked),
      plan: (of) => paths.published(language, of, versionOf(of)),
      measure: (of, code) => {
        const kept = all.find((each) => each.slug === of) ?? edition.kept
        const words = measurePart(kept, code, language)
        return paths.publishedMeasure(language, of, code, versionOf(of), words)
      },
    },
  })
}
