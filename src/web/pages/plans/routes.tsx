import { Type } from 'typebox'
import { enterValue } from '../../../actions/enter-value.ts'
import { publishPlan } from '../../../actions/publish-plan.ts'
import { wordsIn } from '../../../core/base/language.ts'
import { parsePeriod } from '../../../core/base/period.ts'
import { isRefusal, type Refusal } from '../../../core/base/refusal.ts'
import { parseReportedValue } from '../../../core/report/reported-value.ts'
import { planDocument } from '../../../render/docx/plan-document.ts'
import { planWorkbook } from '../../../render/xlsx/plan-workbook.ts'
import { listDrafts } from '../../../store/draft.reader.ts'
import { listOfferedVersions } from '../../../store/offered-version.reader.ts'
import { listPlans } from '../../../store/plan.reader.ts'
import { listPublications } from '../../../store/publication.reader.ts'
import { selectRevisions } from '../../../store/report.reader.ts'
import { type Answer, notFound, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { excelFile, wordFile } from '../../files.ts'
import { GoalPage, MeasurePage, PlanPage } from '../../parts/plan/pages.tsx'
import { goalOf, measureOf } from '../../parts/plan/plan-view.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { draftWords } from '../../words/draft-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { reportWords } from '../../words/report-words.ts'
import { PlanActions } from './plan-actions.tsx'
import { planAtWork, workLinks } from './plan-at-work.ts'
import { PlansPage } from './plans-page.tsx'
import { PublishPage } from './publish-page.tsx'
import { type TypedValue, ValuePage } from './value-page.tsx'

const Slug = Type.String({ pattern: '^[a-z0-9-]{1,100}$' })
const Code = Type.String({ pattern: '^[A-Za-z0-9.-]{1,60}$' })
const Position = Type.String({ pattern: '^[1-9][0-9]{0,3}$' })
/** More than any number has, so that one that is too long is said to be so beside its field. */
const Typed = Type.String({ maxLength: 5000 })
const OfPlan = Type.Object({ slug: Slug })
const OfMeasure = Type.Object({ slug: Slug, code: Code })
const OfIndicator = Type.Object({ slug: Slug, code: Code, indicator: Position })

interface IndicatorParams {
  readonly slug: string
  readonly code: string
  readonly indicator: string
}

const nothingTyped: TypedValue = { period: '', value: '', numerator: '', denominator: '', note: '' }

async function valueAnswer(
  visit: Visit,
  { slug, code, indicator: position }: IndicatorParams,
  typed: TypedValue,
  refusals: readonly Refusal[],
): Promise<Answer> {
  const view = await planAtWork(visit.database, slug)
  const measure = view && measureOf(view, code)
  const indicator = measure?.indicators[Number(position) - 1]
  if (!view || !measure || !indicator) return notFound
  const revisions = await selectRevisions(visit.database, view.plan.id, code, indicator.position)
  return page(
    reportWords[visit.language].title,
    <ValuePage
      visit={visit}
      plan={view.plan}
      measure={measure}
      indicator={indicator}
      revisions={revisions}
      typed={typed}
      refusals={refusals}
    />,
    refusals.length > 0 ? 422 : 200,
  )
}

/** The revision of the period that the person saw, 0 for none: "2024-Q1:1,2024-Q2:3". */
const seenRevision = (seen: string, period: string): number =>
  Number(
    seen
      .split(',')
      .find((each) => each.startsWith(`${period}:`))
      ?.split(':')[1] ?? 0,
  )

export const planRoutes: readonly Route[] = [
  get('/plans', 'read-plans', Type.Object({}), async (visit) => {
    const [plans, drafts, offers] = await Promise.all([
      listPlans(visit.database),
      listDrafts(visit.database),
      listOfferedVersions(visit.database),
    ])
    return page(
      draftWords[visit.language].plans,
      <PlansPage visit={visit} plans={plans} drafts={drafts} offers={offers} />,
    )
  }),

  get('/plans/:slug', 'read-plans', OfPlan, async (visit, { params }) => {
    const view = await planAtWork(visit.database, params.slug)
    if (!view) return notFound
    const [latest] = await listPublications(visit.database, params.slug)
    const { language } = visit
    return page(
      wordsIn(view.plan.title, language).text,
      <PlanPage view={view} links={workLinks(language, params.slug)} language={language}>
        <PlanActions visit={visit} slug={params.slug} latest={latest} />
      </PlanPage>,
    )
  }),

  get(
    '/plans/:slug/goals/:goal',
    'read-plans',
    Type.Object({ slug: Slug, goal: Type.String({ maxLength: 60 }) }),
    async (visit, { params }) => {
      const view = await planAtWork(visit.database, params.slug)
      const goal = view && goalOf(view, params.goal)
      if (!view || !goal) return notFound
      const { language } = visit
      return page(
        planWords[language].goal(goal.number),
        <GoalPage
          view={view}
          links={workLinks(language, params.slug)}
          language={language}
          goal={goal}
        />,
      )
    },
  ),

  get('/plans/:slug/measures/:code', 'read-plans', OfMeasure, async (visit, { params }) => {
    const view = await planAtWork(visit.database, params.slug)
    const measure = view && measureOf(view, params.code)
    if (!view || !measure) return notFound
    const { language } = visit
    return page(
      planWords[language].measure(measure.number),
      <MeasurePage
        view={view}
        links={workLinks(language, params.slug)}
        language={language}
        measure={measure}
      />,
    )
  }),

  get(
    '/plans/:slug/measures/:code/indicators/:indicator',
    'enter-value',
    OfIndicator,
    (visit, { params }) => valueAnswer(visit, params, nothingTyped, []),
  ),

  post(
    '/plans/:slug/measures/:code/indicators/:indicator',
    'enter-value',
    OfIndicator,
    Type.Object({
      period: Type.String({ maxLength: 10 }),
      value: Type.Optional(Typed),
      numerator: Type.Optional(Typed),
      denominator: Type.Optional(Typed),
      note: Type.String({ maxLength: 10_000 }),
      seen: Type.String({ maxLength: 1000 }),
    }),
    async (visit, { params, form }) => {
      const { slug, code, indicator } = params
      const { value = '', numerator = '', denominator = '', period } = form
      const typed = { period, value, numerator, denominator, note: form.note }
      const view = await planAtWork(visit.database, slug)
      const rule = view && measureOf(view, code)?.indicators[Number(indicator) - 1]?.rule
      const parsedPeriod = parsePeriod(period)
      if (!rule || !parsedPeriod) return notFound
      const reported = parseReportedValue({ value, numerator, denominator }, rule, visit.language)
      if (isRefusal(reported)) return valueAnswer(visit, params, typed, [reported])
      const entered = await attempt(() =>
        enterValue(actionContext(visit), {
          slug,
          measure: code,
          indicator: Number(indicator),
          period: parsedPeriod,
          reported,
          note: form.note.trim() === '' ? null : { [visit.language]: form.note.trim() },
          revision: seenRevision(form.seen, period),
        }),
      )
      if ('refused' in entered) return valueAnswer(visit, params, typed, entered.refused)
      return redirect(
        paths.measure(visit.language, slug, code),
        'value-entered',
        `indicator-${indicator}`,
      )
    },
  ),

  get('/plans/:slug/publish', 'publish-plan', OfPlan, async (visit, { params }) => {
    const view = await planAtWork(visit.database, params.slug)
    if (!view) return notFound
    const [latest] = await listPublications(visit.database, params.slug)
    return page(
      reportWords[visit.language].publishTitle,
      <PublishPage visit={visit} view={view} next={(latest?.version ?? 0) + 1} />,
    )
  }),

  post(
    '/plans/:slug/publish',
    'publish-plan',
    OfPlan,
    Type.Object({ seen: Type.String({ pattern: '^[0-9]{1,6}$' }) }),
    async (visit, { params, form }) => {
      await publishPlan(actionContext(visit), { slug: params.slug, seen: Number(form.seen) })
      return redirect(paths.plan(visit.language, params.slug), 'published')
    },
  ),

  get('/plans/:slug/plan.docx', 'read-plans', OfPlan, async (visit, { params }) => {
    const view = await planAtWork(visit.database, params.slug)
    if (!view) return notFound
    return wordFile(
      await planDocument(view.plan, visit.language),
      `${params.slug}-${visit.language}`,
    )
  }),

  get('/plans/:slug/plan.xlsx', 'read-plans', OfPlan, async (visit, { params }) => {
    const view = await planAtWork(visit.database, params.slug)
    if (!view) return notFound
    return excelFile(
      await planWorkbook(view.plan, visit.language),
      `${params.slug}-${visit.language}`,
    )
  }),
]
