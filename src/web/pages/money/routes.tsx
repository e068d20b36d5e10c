import { Type } from 'typebox'
import { confirmSharedMoney } from '../../../actions/confirm-shared-money.ts'
import { refuseSharedMoney } from '../../../actions/refuse-shared-money.ts'
import { reportSpending } from '../../../actions/report-spending.ts'
import { wordsIn } from '../../../core/base/language.ts'
import { areRefusals, type Refusal } from '../../../core/base/refusal.ts'
import { parseTypedMoney } from '../../../core/report/refusal-of-money.ts'
import { selectMoneyRevisions } from '../../../store/money-report.reader.ts'
import { selectSharingDecisions } from '../../../store/sharing.reader.ts'
import { type Answer, notFound, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { MoneyPage } from '../../parts/money/money-page.tsx'
import { AsOf } from '../../parts/plan/as-of.tsx'
import { measureTitle } from '../../parts/plan/measure-title.ts'
import { measureOf } from '../../parts/plan/plan-view.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { draftWords } from '../../words/draft-words.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import { dayAsked, todayOf } from '../plans/as-of.ts'
import { planInSight } from '../plans/plan-in-sight.ts'
import { workLinks } from '../plans/work-links.ts'
import { MoneyReportPage } from './report-page.tsx'
import { SharedMoneyPage, type WrongDecision } from './shared-money-page.tsx'

const Slug = Type.String({ pattern: '^[a-z0-9-]{1,100}$' })
const Code = Type.String({ pattern: '^[A-Za-z0-9.-]{1,60}$' })
const OfPlan = Type.Object({ slug: Slug })
const OfMeasure = Type.Object({ slug: Slug, code: Code })
const Line = Type.String({ maxLength: 5000 })

type TypedReport = Parameters<typeof MoneyReportPage>[0]['typed']

const firstTyped = (year: number): TypedReport => ({
  allocation: '1',
  kind: 'spent',
  period: '',
  amount: '',
  currency: year >= 2026 ? 'EUR' : 'BGN',
  evidence: '',
  note: '',
})

async function reportAnswer(
  visit: Visit,
  { slug, code }: { readonly slug: string; readonly code: string },
  typed: TypedReport | null,
  refusals: readonly Refusal[] = [],
): Promise<Answer> {
  const view = await planInSight(visit, slug, todayOf(visit))
  const measure = view && measureOf(view, code)
  if (!view || !measure) return notFound
  const revisions = await selectMoneyRevisions(visit.database, view.plan.id, code)
  return page(
    moneyPageWords[visit.language].reportTitle,
    <MoneyReportPage
      visit={visit}
      plan={view.plan}
      measure={measure}
      revisions={revisions}
      typed={typed ?? firstTyped(view.plan.year)}
      refusals={refusals}
    />,
    refusals.length > 0 ? 422 : 200,
  )
}

async function sharedAnswer(
  visit: Visit,
  slug: string,
  wrong: WrongDecision | null = null,
): Promise<Answer> {
  const view = await planInSight(visit, slug, todayOf(visit))
  if (!view?.money) return notFound
  const decisions = await selectSharingDecisions(visit.database, view.plan.id)
  const { language } = visit
  return page(
    moneyPageWords[language].decideTitle,
    <SharedMoneyPage
      visit={visit}
      money={view.money}
      numberOf={(code) => measureOf(view, code)?.number ?? code}
      titleOf={(code) => {
        const measure = measureOf(view, code)
        return measure ? wordsIn(measureTitle(measure), language).text : ''
      }}
      action={paths.sharedMoney(language, slug)}
      seen={({ measures: [first, second] }) => ({
        first,
        second,
        seen: String(
          decisions.filter(({ measures: [a, b] }) => a === first && b === second).length,
        ),
      })}
      wrong={wrong}
    >
      <Breadcrumbs
        language={language}
        steps={[
          { to: paths.plans(language), words: draftWords[language].plans },
          { to: paths.plan(language, slug), words: wordsIn(view.plan.title, language).text },
          { to: paths.planMoney(language, slug), words: moneyPageWords[language].money },
        ]}
      />
    </SharedMoneyPage>,
    wrong ? 422 : 200,
  )
}

/** The revision that the person saw, 0 for none: "1/spent/2024-Q1:2,1/planned/2024-Q1:1". */
const seenRevision = (seen: string, key: string): number =>
  Number(
    seen
      .split(',')
      .find((each) => each.startsWith(`${key}:`))
      ?.split(':')[1] ?? 0,
  )

export const moneyRoutes: readonly Route[] = [
  get('/plans/:slug/money', 'read-plans', OfPlan, async (visit, { params, query }) => {
    const asked = dayAsked(visit, query)
    const view = await planInSight(visit, params.slug, asked.day)
    if (!view?.money) return notFound
    const { language } = visit
    return page(
      moneyPageWords[language].money,
      <MoneyPage
        view={view}
        money={view.money}
        links={workLinks(visit, params.slug, asked, view.outOfSight)}
        language={language}
      >
        <AsOf here={paths.planMoney(language, params.slug)} {...asked} language={language} />
      </MoneyPage>,
      asked.wrong === null ? 200 : 422,
    )
  }),

  get('/plans/:slug/measures/:code/money', 'report-spending', OfMeasure, (visit, { params }) =>
    reportAnswer(visit, params, null),
  ),

  post(
    '/plans/:slug/measures/:code/money',
    'report-spending',
    OfMeasure,
    Type.Object({
      allocation: Type.String({ pattern: '^(0|[1-9][0-9]{0,3})$' }),
      kind: Line,
      period: Line,
      amount: Line,
      currency: Line,
      evidence: Line,
      note: Type.String({ maxLength: 10_000 }),
      seen: Type.String({ maxLength: 20_000 }),
    }),
    async (visit, { params, form }) => {
      const { seen, ...typed } = form
      const reported = parseTypedMoney(typed, visit.language)
      if (areRefusals(reported)) return reportAnswer(visit, params, typed, reported)
      const { slug, code } = params
      const key = `${typed.allocation}/${reported.kind}/${reported.period}`
      const entered = await attempt(() =>
        reportSpending(actionContext(visit), {
          slug,
          measure: code,
          allocation: Number(typed.allocation),
          ...reported,
          revision: seenRevision(seen, key),
        }),
      )
      if ('refused' in entered) return reportAnswer(visit, params, typed, entered.refused)
      return redirect(paths.measure(visit.language, slug, code), 'money-reported', 'money')
    },
  ),

  get('/plans/:slug/shared-money', 'decide-shared-money', OfPlan, (visit, { params }) =>
    sharedAnswer(visit, params.slug),
  ),

  post(
    '/plans/:slug/shared-money',
    'decide-shared-money',
    OfPlan,
    Type.Object({
      first: Code,
      second: Code,
      pair: Type.String({ pattern: '^[0-9]{1,5}$' }),
      seen: Type.String({ pattern: '^[0-9]{1,6}$' }),
      reason: Line,
      decision: Type.Enum(['confirmed', 'refused']),
    }),
    async (visit, { params, form }) => {
      const act = form.decision === 'confirmed' ? confirmSharedMoney : refuseSharedMoney
      const decided = await attempt(() =>
        act(actionContext(visit), {
          slug: params.slug,
          measures: [form.first, form.second],
          reason: form.reason,
          revision: Number(form.seen),
        }),
      )
      if ('refused' in decided) {
        const { refused: refusals } = decided
        const wrong = { pair: Number(form.pair), reason: form.reason, refusals }
        return sharedAnswer(visit, params.slug, wrong)
      }
      const to = paths.sharedMoney(visit.language, params.slug)
      return redirect(to, 'sharing-decided', `pair-${form.pair}`)
    },
  ),
]
