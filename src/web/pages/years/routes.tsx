import { plansOfStrategy } from '../../../core/plan/indicator-lineage.ts'
import { listIndicatorLinks } from '../../../store/lineage.reader.ts'
import { notFound, page } from '../../answer.ts'
import type { PlanView } from '../../parts/plan/plan-view.ts'
import { wayToPlan } from '../../parts/way-to-plan.ts'
import { YearsPage } from '../../parts/years/years-page.tsx'
import { paths } from '../../paths.ts'
import { get, type Route } from '../../route.ts'
import { strategyYearsWords } from '../../words/strategy-years-words.ts'
import { todayOf } from '../plans/as-of.ts'
import { planAtWork } from '../plans/plan-at-work.ts'
import { OfPlan } from '../plans/plan-params.ts'

export const yearsRoutes: readonly Route[] = [
  get('/plans/:slug/years', 'read-plans', OfPlan, async (visit, { params }) => {
    const { database, language } = visit
    const today = todayOf(visit)
    const view = await planAtWork(database, params.slug, today)
    if (!view) return notFound
    const lineage = await listIndicatorLinks(database)
    const views: PlanView[] = []
    for (const slug of plansOfStrategy(params.slug, lineage)) {
      const each = await planAtWork(database, slug, today)
      if (each) views.push(each)
    }
    return page(
      strategyYearsWords[language].title,
      <YearsPage
        view={view}
        views={views}
        lineage={lineage}
        links={{
          way: wayToPlan(view.plan, language),
          lineage: paths.lineage(language, view.plan.slug),
          plan: (slug) => paths.plan(language, slug),
          measure: (slug, code) => paths.measure(language, slug, code),
        }}
        language={language}
      />,
    )
  }),
]
