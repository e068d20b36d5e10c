import type { ComponentChildren } from 'preact'
import { type Language, wordsIn } from '../../../core/base/language.ts'
import {
  type IndicatorYears,
  indicatorYears,
  yearsWithGaps,
} from '../../../core/degree/strategy-years.ts'
import type { Verdict } from '../../../core/degree/verdict.ts'
import type { Goal } from '../../../core/plan/plan.ts'
import { strategyYearsWords } from '../../words/strategy-years-words.ts'
import { Breadcrumbs } from '../breadcrumbs.tsx'
import { DemonstrationNotice } from '../demonstration.tsx'
import type { PlanView } from '../plan/plan-view.ts'
import { VerdictShapes } from '../plan/verdict-mark.tsx'
import { Said } from '../said.tsx'
import { IndicatorTable } from './indicator-table.tsx'
import { withoutGoal } from './years-links.ts'
import { AsOf, type YearsProps } from './years-page.tsx'

/** The indicators of a goal, or with null of the measures without one, through the plans of a strategy. */
export function rowsOfGoal(
  { view: { plan }, views, lineage }: Pick<YearsProps, 'view' | 'views' | 'lineage'>,
  goal: Goal | null,
): IndicatorYears[] {
  const measures = plan.measures.filter((measure) => measure.goal === (goal?.number ?? ''))
  return indicatorYears({ ...plan, measures }, yearsWithGaps(views), lineage)
}

/** The indicators of one goal through the plans of its strategy; null for the measures without a goal. */
export function GoalYearsPage(
  props: YearsProps & {
    goal: Goal | null
    /** All of them, or those of one page. */
    rows: readonly IndicatorYears[]
    pageLinks?: ComponentChildren
  },
) {
  const { view, views, links, goal, rows, language } = props
  const { plan } = view
  const words = strategyYearsWords[language]
  const years = yearsWithGaps(views)
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[...links.way, { to: links.years, words: words.title }]}
      />
      <h1>
        {goal ? (
          <>
            {goal.number}. <Said words={goal.title} language={language} />
          </>
        ) : (
          words.withoutGoal
        )}
      </h1>
      {props.children}
      {views.some((each) => each.plan.demonstration) ? (
        <DemonstrationNotice language={language} />
      ) : null}
      <p>{words.hint}</p>
      <AsOf view={view} language={language} />
      <VerdictShapes verdicts={verdictsIn(rows)} />
      <IndicatorTable
        slug={plan.slug}
        rows={rows}
        years={years}
        links={links}
        label={goalName(goal, language)}
        language={language}
      />
      {props.pageLinks}
    </>
  )
}

const verdictsIn = (rows: readonly IndicatorYears[]): Verdict[] =>
  rows.flatMap((row) => row.years.flat().flatMap(({ degree }) => degree?.verdict ?? []))

/** What the indicators of a page stand under. */
export const goalName = (goal: Goal | null, language: Language): string =>
  goal
    ? `${goal.number}. ${wordsIn(goal.title, language).text}`
    : strategyYearsWords[language].withoutGoal

/** The goal that an address names; null for the measures without one, nothing where there is no such goal. */
export const goalNamed = ({ plan }: PlanView, name: string): Goal | null | undefined =>
  plan.goals.find(({ number }) => number === name) ?? (name === withoutGoal ? null : undefined)
