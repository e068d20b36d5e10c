import type { ComponentChildren } from 'preact'
import { formatDate } from '../../../core/base/format.ts'
import { type Language, wordsIn } from '../../../core/base/language.ts'
import { indicatorYears, yearsWithGaps } from '../../../core/degree/strategy-years.ts'
import type { IndicatorLink } from '../../../core/plan/indicator-lineage.ts'
import { planWords } from '../../words/plan-words.ts'
import { strategyYearsWords } from '../../words/strategy-years-words.ts'
import { Breadcrumbs } from '../breadcrumbs.tsx'
import { DemonstrationNotice } from '../demonstration.tsx'
import type { PlanView } from '../plan/plan-view.ts'
import { Said } from '../said.tsx'
import { CountsByYear } from './counts-by-year.tsx'
import { IndicatorTable } from './indicator-table.tsx'
import type { YearsLinks } from './years-links.ts'

/** A plan's goals and indicators through the plans that it goes on from and that go on from it. */
export function YearsPage(props: {
  view: PlanView
  /** All plans of the strategy, this one among them. */
  views: readonly PlanView[]
  lineage: readonly IndicatorLink[]
  links: YearsLinks
  language: Language
  children?: ComponentChildren
}) {
  const { view, views, links, language } = props
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
          <p>{words.hint}</p>
          {view.degrees.asOf ? (
            <p class="soft">{planWords[language].asOf(formatDate(view.degrees.asOf, language))}</p>
          ) : null}
          <Years {...props} />
        </>
      )}
    </>
  )
}

function Years({ view, views, lineage, links, language }: Parameters<typeof YearsPage>[0]) {
  const { plan } = view
  const words = strategyYearsWords[language]
  const years = yearsWithGaps(views)
  const rows = indicatorYears(plan, years, lineage)
  const titled = plan.goals.map(({ number, title }) => ({ number, title }))
  const goals = [...titled, { number: '', title: null }]
  return (
    <>
      <CountsByYear plan={plan} years={years} links={links} language={language} />
      {goals.map(({ number, title }) => {
        const own = rows.filter(({ measure }) => measure.goal === number)
        if (own.length === 0) return null
        const id = `goal-${number || 'none'}`
        return (
          <div class="section" key={id}>
            <h2 id={id}>
              {title ? (
                <>
                  {number}. <Said words={title} language={language} />
                </>
              ) : (
                words.withoutGoal
              )}
            </h2>
            <IndicatorTable
              slug={plan.slug}
              rows={own}
              years={years}
              links={links}
              label={title ? `${number}. ${wordsIn(title, language).text}` : words.withoutGoal}
              language={language}
            />
          </div>
        )
      })}
    </>
  )
}
