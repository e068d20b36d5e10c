import { Type } from 'typebox'
import { enterValue } from '../../../actions/enter-value.ts'
import { publishPlan } from '../../../actions/publish-plan.ts'
import { textsToConfirm } from '../../../actions/texts-to-confirm.ts'
import { may, mayFor } from '../../../core/access/permissions.ts'
import { inclusionOf } from '../../../core/annual-report/publishing.ts'
import { minuteAfter } from '../../../core/base/instant.ts'
import { wordsIn } from '../../../core/base/language.ts'
import { parsePeriod } from '../../../core/base/period.ts'
import { isRefusal, type Refusal } from '../../../core/base/refusal.ts'
import { parseReportedValue } from '../../../core/report/reported-value.ts'
import { listAcceptedNotes } from '../../../store/accepted-notes.reader.ts'
import { listDrafts } from '../../../store/draft.reader.ts'
import { selectOptionalYearOpening } from '../../../store/duty.reader.ts'
import { listOfferedVersions } from '../../../store/offered-version.reader.ts'
import { listPlans } from '../../../store/plan.reader.ts'
import { listPublications } from '../../../store/publication.reader.ts'
import { selectRevisions } from '../../../store/report.reader.ts'
import { listRounds } from '../../../store/round.reader.ts'
import { type Answer, notFound, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { documentRoutes } from '../../document-routes.ts'
import { AsOf } from '../../parts/plan/as-of.tsx'
import { onTheDay } from '../../parts/plan/indicator-record.tsx'
import { GoalPage, MeasurePage, PlanPage } from '../../parts/plan/pages.tsx'
import { goalOf, measureOf } from '../../parts/plan/plan-view.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { disclosureWords } from '../../words/disclosure-words.ts'
import { draftWords } from '../../words/draft-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { reportWords } from '../../words/report-words.ts'
import { reportScene } from '../annual-report/scene.ts'
import { Seen } from '../annual-report/section-routes.tsx'
import { AcceptedNotesSection } from './accepted-notes.tsx'
import { type DayAsked, dayAsked, todayOf } from './as-of.ts'
import { activityRoutes } from './evidence/activity-routes.tsx'
import { evidenceRoutes } from './evidence/evidence-routes.tsx'
import { PlanActions } from './plan-actions.tsx'
import { planInSight } from './plan-in-sight.ts'
import { OfGoal, OfIndicator, OfMeasure, OfPlan } from './plan-params.ts'
import { PlansPage } from './plans-page.tsx'
import { PublishPage } from './publish-page.tsx'
import type { TypedValue } from './reported-fields.tsx'
import { indicatorSubject } from './subject.ts'
import { ValuePage } from './value-page.tsx'
import { workLinks } from './work-links.ts'
import { decideRoutes } from './year/decide-routes.tsx'
import { disclosureRoutes } from './year/disclosure-routes.tsx'
import { measureDutyRoutes } from './year/duty-routes.tsx'
import { judgeRoutes } from './year/judge-routes.tsx'
import { openYearRoutes } from './year/open-year-routes.tsx'
import { previousRoutes } from './year/previous-routes.tsx'
import { reminderRoutes } from './year/reminders-routes.tsx'
import { reviseRoutes } from './year/revise-routes.tsx'
import { rhythmRoutes } from './year/rhythm-routes.tsx'
import { settingsRoutes } from './year/settings-routes.tsx'

/** More than any number has, so that one that is too long is said to be so beside its field. */
const Typed = Type.String({ maxLength: 5000 })
/** The boxes of an indicator's stages, one field each: a browser sends those that are marked. */
const stageBoxes = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [`stage${index + 1}`, Type.Optional(Typed)]),
)

interface IndicatorParams {
  readonly slug: string
  readonly code: string
  readonly indicator: string
}

const nothingTyped: TypedValue = {
  ...{ period: '', value: '', numerator: '', denominator: '', note: '' },
  done: null,
}

async function valueAnswer(
  visit: Visit,
  params: IndicatorParams,
  typed: TypedValue,
  refusals: readonly Refusal[],
): Promise<Answer> {
  const subject = await indicatorSubject(visit, params)
  if (!subject) return notFound
  const { view, measure, indicator, today } = subject
  const { position } = indicator
  const revisions = await selectRevisions(visit.database, view.plan.id, measure.code, position)
  return page(
    reportWords[visit.language].title,
    <ValuePage
      visit={visit}
      plan={view.plan}
      measure={measure}
      indicator={onTheDay(indicator, view)}
      today={today}
      periods={view.circumstances.periods ?? []}
      isReportedOn={(await selectOptionalYearOpening(visit.database, view.plan.id)) !== undefined}
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

/** A day that is none is said beside its field; the page shows today. */
const statusOf = ({ wrong }: DayAsked): number => (wrong === null ? 200 : 422)

async function publishAnswer(
  visit: Visit,
  { slug }: { readonly slug: string },
  refusals: readonly Refusal[],
): Promise<Answer> {
  const scene = await reportScene(visit, slug)
  if (!scene) return notFound
  const [latest] = await listPublications(visit.database, slug)
  const inclusion = inclusionOf(scene.kept, scene.figures)
  const next = (latest?.version ?? 0) + 1
  const texts = await textsToConfirm(visit.database, slug, {
    version: next,
    publishedAt: visit.now(),
  })
  return page(
    reportWords[visit.language].publishTitle,
    <PublishPage
      {...{ visit, next, inclusion, texts, refusals }}
      view={scene.view}
      report={inclusion === 'included' ? (scene.kept?.version ?? 0) : 0}
    />,
    publishStatus(refusals),
  )
}

/** 409 where somebody else was first, 422 where something is to be mended before it goes out. */
function publishStatus(refusals: readonly Refusal[]): number {
  if (refusals.length === 0) return 200
  return refusals.some(({ code }) => code.endsWith('-meanwhile')) ? 409 : 422
}

export const planRoutes: readonly Route[] = [
  ...decideRoutes,
  ...judgeRoutes,
  ...reviseRoutes,
  ...previousRoutes,
  ...disclosureRoutes,
  ...settingsRoutes,
  ...openYearRoutes,
  ...measureDutyRoutes,
  ...rhythmRoutes,
  ...reminderRoutes,
  ...evidenceRoutes,
  ...activityRoutes,

  get('/plans', 'read-plans', Type.Object({}), async (visit) => {
    const [plans, drafts, offers] = await Promise.all([
      listPlans(visit.database),
      may(visit, 'mend-draft') ? listDrafts(visit.database) : [],
      may(visit, 'import-plan') ? listOfferedVersions(visit.database) : [],
    ])
    return page(
      draftWords[visit.language].plans,
      <PlansPage visit={visit} plans={plans} drafts={drafts} offers={offers} />,
    )
  }),

  get('/plans/:slug', 'read-plans', OfPlan, async (visit, { params, query }) => {
    const asked = dayAsked(visit, query)
    const view = await planInSight(visit, params.slug, asked.day)
    if (!view) return notFound
    const latest = (await listPublications(visit.database, params.slug)).find(
      ({ isWithdrawn }) => !isWithdrawn,
    )
    const isYearOpen = (await selectOptionalYearOpening(visit.database, view.plan.id)) !== undefined
    const { language } = visit
    const mayRead = mayFor(visit, 'read-opinions', [])
    const rounds = mayRead ? await listRounds(visit.database, view.plan.id) : []
    const opinions = rounds.length > 0 ? paths.opinionTable(language, view.plan.id) : null
    return page(
      wordsIn(view.plan.title, language).text,
      <PlanPage
        view={view}
        links={workLinks(visit, params.slug, asked, view.outOfSight)}
        language={language}
      >
        <PlanActions
          {...{ visit, slug: params.slug, year: view.plan.year, latest, isYearOpen, opinions }}
        />
        <AsOf here={paths.plan(language, params.slug)} {...asked} language={language} />
      </PlanPage>,
      statusOf(asked),
    )
  }),

  get('/plans/:slug/goals/:goal', 'read-plans', OfGoal, async (visit, { params, query }) => {
    const asked = dayAsked(visit, query)
    const view = await planInSight(visit, params.slug, asked.day)
    const goal = view && goalOf(view, params.goal)
    if (!view || !goal) return notFound
    const { language } = visit
    return page(
      planWords[language].goal(goal.number),
      <GoalPage
        view={view}
        links={workLinks(visit, params.slug, asked, view.outOfSight)}
        language={language}
        goal={goal}
      >
        <AsOf
          here={paths.goal(language, params.slug, goal.number)}
          {...asked}
          language={language}
        />
      </GoalPage>,
      statusOf(asked),
    )
  }),

  get('/plans/:slug/measures/:code', 'read-plans', OfMeasure, async (visit, { params, query }) => {
    const asked = dayAsked(visit, query)
    const view = await planInSight(visit, params.slug, asked.day)
    const measure = view && measureOf(view, params.code)
    if (!view || !measure) return notFound
    const { language } = visit
    const isAway = view.outOfSight.has(measure.code)
    const notes = isAway
      ? []
      : await listAcceptedNotes(
          visit.database,
          { planId: view.plan.id, measure: measure.code },
          minuteAfter(asked.day),
        )
    return page(
      planWords[language].measure(measure.number),
      <MeasurePage
        view={view}
        links={workLinks(visit, params.slug, asked, view.outOfSight)}
        language={language}
        measure={measure}
        notes={<AcceptedNotesSection notes={notes} language={language} />}
      >
        {isAway ? <p class="message">{disclosureWords[language].outOfSight}</p> : null}
        <AsOf
          here={paths.measure(language, params.slug, measure.code)}
          {...asked}
          language={language}
        />
      </MeasurePage>,
      statusOf(asked),
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
      owed: Type.Optional(Type.Union([Type.Literal('counts'), Type.Literal('still')])),
      seen: Type.String({ maxLength: 1000 }),
      ...stageBoxes,
    }),
    async (visit, { params, form }) => {
      const { slug, code, indicator } = params
      const { value = '', numerator = '', denominator = '', period } = form
      const done = Object.entries(form).flatMap(([name, mark]) =>
        name in stageBoxes && mark ? [mark] : [],
      )
      const typed = {
        period,
        value,
        numerator,
        denominator,
        note: form.note,
        done,
        owed: form.owed,
      }
      const subject = await indicatorSubject(visit, params)
      const parsedPeriod = parsePeriod(period)
      if (!subject || !parsedPeriod) return notFound
      const { rule } = onTheDay(subject.indicator, subject.view)
      const raw = { value, numerator, denominator, done }
      const reported = parseReportedValue(raw, rule, visit.language)
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
          leavesOwed: form.owed === 'still',
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

  get('/plans/:slug/publish', 'publish-plan', OfPlan, (visit, { params }) =>
    publishAnswer(visit, params, []),
  ),

  post(
    '/plans/:slug/publish',
    'publish-plan',
    OfPlan,
    Type.Object({
      seen: Seen,
      report: Type.Optional(Seen),
      confirmed: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$' })),
    }),
    async (visit, { params, form }) => {
      const { slug } = params
      const done = await attempt(() =>
        publishPlan(actionContext(visit), {
          ...{ slug, seen: Number(form.seen), report: Number(form.report ?? 0) },
          confirmed: form.confirmed ?? '',
        }),
      )
      if ('refused' in done) return await publishAnswer(visit, params, done.refused)
      return redirect(paths.publicationFiles(visit.language, slug, done.done.version), 'published')
    },
  ),

  ...documentRoutes(
    'plan',
    { base: '/plans/:slug/plan', needs: 'read-plans', params: OfPlan },
    async (visit, { slug }) => {
      const today = todayOf(visit)
      const view = await planInSight(visit, slug, today)
      if (!view) return undefined
      const { plan, circumstances } = view
      return {
        content: { ...plan, decisions: circumstances.decisions ?? [], asOf: today },
        name: `${slug}-${visit.language}`,
        dated: visit.now(),
      }
    },
  ),
]
