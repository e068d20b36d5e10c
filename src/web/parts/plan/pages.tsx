import type { ComponentChildren } from 'preact'
import { type Language, wordsIn } from '../../../core/base/language.ts'
import type { Goal, Measure } from '../../../core/plan/plan.ts'
import { planWords } from '../../words/plan-words.ts'
import { Breadcrumbs } from '../breadcrumbs.tsx'
import { headingSize } from '../heading-size.ts'
import { Said } from '../said.tsx'
import { AmendedLine } from './amended-note.tsx'
import { GoalOverview } from './goal.tsx'
import { MeasureOverview } from './measure.tsx'
import { measureTitle } from './measure-title.ts'
import { type ListedMeasures, withoutGoalTitle } from './measures-of.tsx'
import { AdoptionLine, Overview } from './overview.tsx'
import { goalOf, type PlanLinks, type PlanView } from './plan-view.ts'

interface PlanPageProps {
  readonly view: PlanView
  readonly links: PlanLinks
  readonly language: Language
  /** What stands between the heading and the figures: the version, what can be done. */
  readonly children?: ComponentChildren
}

/** The plan as a whole, at work or published. */
export function PlanPage({ view, links, language, children }: PlanPageProps) {
  return (
    <>
      <Breadcrumbs language={language} steps={[links.home]} />
      <div class="stack-tight">
        <h1 class={headingSize(view.plan.title, language)}>
          <Said words={view.plan.title} language={language} />
        </h1>
        <AdoptionLine plan={view.plan} council={view.council} language={language} />
        <AmendedLine plan={view.plan} links={links} language={language} />
      </div>
      {children}
      <Overview view={view} links={links} language={language} />
    </>
  )
}

/** One of its goals, or the measures that stand under none. */
export function GoalPage({
  view,
  links,
  language,
  goal,
  listed,
  children,
}: PlanPageProps & { goal: Goal | null; listed?: ListedMeasures }) {
  const title = wordsIn(view.plan.title, language).text
  return (
    <>
      <Breadcrumbs language={language} steps={[links.home, { to: links.plan, words: title }]} />
      <h1 class={goal ? headingSize(goal.title, language) : undefined}>
        {goal ? (
          <>
            {goal.number}. <Said words={goal.title} language={language} />
          </>
        ) : (
          withoutGoalTitle(view, language)
        )}
      </h1>
      {children}
      <GoalOverview goal={goal} listed={listed} view={view} links={links} language={language} />
    </>
  )
}

/** One of its measures. */
export function MeasurePage(
  props: PlanPageProps & {
    measure: Measure
    /** What only those see who have signed in; stands before the facts. */
    notes?: ComponentChildren
  },
) {
  const { view, links, language, measure, notes, children } = props
  const words = planWords[language]
  const title = wordsIn(view.plan.title, language).text
  const goal = goalOf(view, measure.goal)
  const steps = [
    links.home,
    { to: links.plan, words: title },
    ...(goal ? [{ to: links.goal(goal.number), words: words.goal(goal.number) }] : []),
  ]
  return (
    <>
      <Breadcrumbs language={language} steps={steps} />
      <div class="stack-tight">
        <p class="soft">{words.measure(measure.number)}</p>
        <h1 class="long">
          <Said words={measureTitle(measure)} language={language} />
        </h1>
      </div>
      {children}
      <MeasureOverview
        measure={measure}
        view={view}
        links={links}
        notes={notes}
        language={language}
      />
    </>
  )
}
