import type { ComponentChildren } from 'preact'
import { formatDate } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import { yearsWithGaps } from '../../../core/degree/strategy-years.ts'
import type { IndicatorLink } from '../../../core/plan/indicator-lineage.ts'
import { planWords } from '../../words/plan-words.ts'
import { strategyYearsWords } from '../../words/strategy-years-words.ts'
import { Breadcrumbs } from '../breadcrumbs.tsx'
import { DemonstrationNotice } from '../demonstration.tsx'
import type { PlanView } from '../plan/plan-view.ts'
import { CountsByYear } from './counts-by-year.tsx'
import { withoutGoal, type YearsLinks } from './years-links.ts'

export interface YearsProps {
  readonly view: PlanView
  /** All plans of the strategy, this one among them. */
  readonly views: readonly PlanView[]
  readonly lineage: readonly IndicatorLink[]
  readonly links: YearsLinks
  readonly language: Language
  readonly children?: ComponentChildren
}

/** A plan's goals through the plans that it goes on from and that go on from it; each leads to its indicators. */
export function YearsPage(props: YearsProps) {
  const { view, views, links, language } = props
  const { plan } = view
  const words = strategyYearsWords[language]
  return (
    <>
      <Breadcrumbs language={language} steps={links.way} />
      <h1>{words.title}</h1>
      {props.children}
      {views.some((each) => each.plan.demonstration) ? (
        <DemonstrationNotice language={language} />
      ) : null}
      {views.length < 2 ? (
        <p class="empty">
          {words.alone} {links.lineage === null ? null : <a href={links.lineage}>{words.linkIt}</a>}
        </p>
      ) : (
        <>
          <p>
            {words.hint} {words.goalsHint}
          </p>
          <AsOf {...props} />
          <CountsByYear
            plan={plan}
            years={yearsWithGaps(views)}
            links={links}
            language={language}
          />
          {plan.measures.some(({ goal }) => goal === '') ? (
            <p>
              <a href={links.goal(withoutGoal)}>{words.withoutGoal}</a>
            </p>
          ) : null}
        </>
      )}
    </>
  )
}

/** The day that the figures of the plan are of. */
export function AsOf({ view, language }: Pick<YearsProps, 'view' | 'language'>) {
  const { asOf } = view.degrees
  if (!asOf) return null
  return <p class="soft">{planWords[language].asOf(formatDate(asOf, language))}</p>
}
