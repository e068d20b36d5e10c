import { wordsIn } from '../../../core/base/language.ts'
import { addressPart } from '../../../core/base/latin.ts'
import type { Goal } from '../../../core/plan/plan.ts'
import { tallySentence } from '../../../render/words/tally-words.ts'
import { type Answer, notFound } from '../../answer.ts'
import { PageLinks } from '../../parts/paging/page-links.tsx'
import { pageOf } from '../../parts/paging/page-of.ts'
import { measuresOfGoal, weightOfMeasure, withoutGoalTitle } from '../../parts/plan/measures-of.tsx'
import { GoalPage } from '../../parts/plan/pages.tsx'
import { goalOf, tallyOfGoal } from '../../parts/plan/plan-view.ts'
import { withoutGoal } from '../../parts/years/years-links.ts'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { planWords } from '../../words/plan-words.ts'
import { ended } from '../ended.ts'
import type { Edition } from './edition.ts'
import { framed } from './framed.tsx'
import { moved } from './moved.ts'

/** A goal with its measures, page by page where they are many; or the measures that stand under none. */
export async function goalAnswer(
  edition: Edition,
  visit: Visit,
  params: { readonly goal: string; readonly page?: string },
): Promise<Answer> {
  const { publication, slug } = edition.kept
  const { language } = visit
  const measures = measuresOfGoal(publication, '')
  const goal = goalOf(publication, params.goal)
  if (goal) return await listAnswer(edition, visit, goal, params.page)
  if (params.goal === withoutGoal && measures.length > 0)
    return await listAnswer(edition, visit, null, params.page)
  const meant = publication.plan.goals.find(({ number }) => isSpeltAs(number, params.goal))
  return meant ? moved(paths.publishedGoal(language, slug, meant.number, edition.asked)) : notFound
}

async function listAnswer(
  edition: Edition,
  visit: Visit,
  goal: Goal | null,
  asked = '1',
): Promise<Answer> {
  const { publication, slug } = edition.kept
  const { language } = visit
  const number = goal?.number ?? withoutGoal
  const measures = measuresOfGoal(publication, goal?.number ?? '')
  const shown = pageOf(measures, Number(asked), weightOfMeasure)
  if (!shown) return notFound
  const title = goal
    ? `${planWords[language].goal(goal.number)}: ${wordsIn(goal.title, language).text}`
    : withoutGoalTitle(publication, language)
  const tally = goal && tallyOfGoal(publication, goal.number)
  const pageLinks = (
    <PageLinks
      {...shown}
      to={(page) => paths.publishedGoal(language, slug, number, edition.asked, page)}
      language={language}
    />
  )
  return framed(edition, visit, {
    title,
    description: tally ? `${ended(title)} ${tallySentence(tally, language)}` : title,
    path: (each, version) => paths.publishedGoal(each, slug, number, version, shown.page),
    draw: ({ links, line }) => (
      <GoalPage view={publication} listed={{ ...shown, pageLinks }} {...{ links, language, goal }}>
        {line}
      </GoalPage>
    ),
  })
}

const isSpeltAs = (one: string, other: string): boolean => addressPart(one) === addressPart(other)
