import { formatDate } from '../../../core/base/format.ts'
import { type Language, wordsIn } from '../../../core/base/language.ts'
import { indicatorYears, yearsWithGaps } from '../../../core/degree/strategy-years.ts'
import type { IndicatorLink } from '../../../core/plan/indicator-lineage.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { DemonstrationNotice } from '../../parts/demonstration.tsx'
import type { PlanView } from '../../parts/plan/plan-view.ts'
import { Said } from '../../parts/said.tsx'
import { paths } from '../../paths.ts'
import { draftWords } from '../../words/draft-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { strategyYearsWords } from '../../words/strategy-years-words.ts'
import { CountsByYear } from './counts-by-year.tsx'
import { IndicatorTable } from './indicator-table.tsx'

/** A plan's goals and indicators through the plans that it goes on from and that go on from it. */
export function YearsPage(props: {
  view: PlanView
  /** All plans of the strategy, this one among them. */
  views: readonly PlanView[]
  links: readonly IndicatorLink[]
  language: Language
}) {
  const { view, views, links, language } = props
  const { plan } = view
  const words = strategyYearsWords[language]
  const title = wordsIn(plan.title, language).text
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          { to: paths.plans(language), words: draftWords[language].plans },
          { to: paths.plan(language, plan.slug), words: title },
        ]}
      />
      <h1>{words.title}</h1>
      {views.some((each) => each.plan.demonstration) ? (
        <DemonstrationNotice language={language} />
      ) : null}
      {views.length < 2 ? (
        <p class="empty">
          {words.alone} <a href={paths.lineage(language, plan.slug)}>{words.linkIt}</a>
        </p>
      ) : (
        <>
          <p>{words.hint}</p>
          {view.degrees.asOf ? (
            <p class="soft">{planWords[language].asOf(formatDate(view.degrees.asOf, language))}</p>
          ) : null}
          <Years view={view} views={views} links={links} language={language} />
        </>
      )}
    </>
  )
}

function Years({ view, views, links, language }: Parameters<typeof YearsPage>[0]) {
  const { plan } = view
  const words = strategyYearsWords[language]
  const years = yearsWithGaps(views)
  const rows = indicatorYears(plan, years, links)
  const titled = plan.goals.map(({ number, title }) => ({ number, title }))
  const goals = [...titled, { number: '', title: null }]
  return (
    <>
      <CountsByYear plan={plan} years={years} language={language} />
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
              label={title ? `${number}. ${wordsIn(title, language).text}` : words.withoutGoal}
              language={language}
            />
          </div>
        )
      })}
    </>
  )
}
