import { Type } from 'typebox'
import { closeYear } from '../../../actions/close-year.ts'
import { reopenYear } from '../../../actions/reopen-year.ts'
import { rollOver } from '../../../actions/roll-over.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { selectOptionalYearOpening } from '../../../store/duty.reader.ts'
import { listOpenReports } from '../../../store/open-report.reader.ts'
import { selectOptionalPlan } from '../../../store/plan.reader.ts'
import { listClosedWithout, listYearEnds } from '../../../store/year-end.reader.ts'
import { type Answer, notFound, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { nextYearWords } from '../../words/next-year-words.ts'
import { todayOf } from '../plans/as-of.ts'
import { OfPlan } from '../plans/plan-params.ts'
import { planSubject } from '../plans/subject.ts'
import { ClosePage } from './close-page.tsx'
import { NextYearPage } from './next-year-page.tsx'

type Typed = Readonly<Record<string, string>>

const Line = Type.String({ maxLength: 10_000 })

async function closeAnswer(
  visit: Visit,
  slug: string,
  typed: Typed = {},
  refusals: readonly Refusal[] = [],
): Promise<Answer> {
  const { database, language } = visit
  const plan = await selectOptionalPlan(database, slug)
  if (!plan) return notFound
  return page(
    nextYearWords[language].close,
    <ClosePage
      visit={visit}
      plan={plan}
      open={await listOpenReports(database, plan.id, todayOf(visit))}
      ends={await listYearEnds(database, plan.id)}
      without={await listClosedWithout(database, plan.id)}
      isOpened={(await selectOptionalYearOpening(database, plan.id)) !== undefined}
      typed={typed}
      refusals={refusals}
    />,
    refusals.length > 0 ? 422 : 200,
  )
}

async function nextYearAnswer(
  visit: Visit,
  slug: string,
  typed: Typed | null = null,
  refusals: readonly Refusal[] = [],
): Promise<Answer> {
  const subject = await planSubject(visit, { slug })
  if (!subject) return notFound
  const { view } = subject
  return page(
    nextYearWords[visit.language].next(view.plan.year + 1),
    <NextYearPage
      visit={visit}
      view={view}
      ticked={typed && new Set(tickedIn(typed))}
      typed={typed ?? {}}
      refusals={refusals}
    />,
    refusals.length > 0 ? 422 : 200,
  )
}

const box = 'keep-'

const tickedIn = (typed: Typed): string[] =>
  Object.keys(typed).flatMap((name) => (name.startsWith(box) ? [name.slice(box.length)] : []))

export const nextYearRoutes: readonly Route[] = [
  get('/plans/:slug/closing', 'close-year', OfPlan, (visit, { params }) =>
    closeAnswer(visit, params.slug),
  ),

  post(
    '/plans/:slug/closing',
    'close-year',
    OfPlan,
    // The fields of reasons are as many as reports are owed.
    Type.Object({ reason: Type.Optional(Line) }, { additionalProperties: Line }),
    async (visit, { params: { slug }, form }) => {
      const typed = form as Typed
      const { reason = '' } = typed
      const closed = await attempt(() =>
        closeYear(actionContext(visit), { slug, reason, reasons: typed }),
      )
      return 'refused' in closed
        ? closeAnswer(visit, slug, typed, closed.refused)
        : redirect(paths.plan(visit.language, slug), 'year-closed')
    },
  ),

  post(
    '/plans/:slug/reopening',
    'close-year',
    OfPlan,
    Type.Object({ reason: Line }),
    async (visit, { params: { slug }, form }) => {
      const reopened = await attempt(() =>
        reopenYear(actionContext(visit), { slug, reason: form.reason }),
      )
      return 'refused' in reopened
        ? closeAnswer(visit, slug, form, reopened.refused)
        : redirect(paths.plan(visit.language, slug), 'year-reopened')
    },
  ),

  get('/plans/:slug/next-year', 'roll-over', OfPlan, (visit, { params }) =>
    nextYearAnswer(visit, params.slug),
  ),

  post(
    '/plans/:slug/next-year',
    'roll-over',
    OfPlan,
    // A box for each measure: a browser sends those that are ticked.
    Type.Object(
      { numbering: Type.Enum(['keep', 'renumber']) },
      { additionalProperties: Type.String({ maxLength: 100 }) },
    ),
    async (visit, { params: { slug }, form }) => {
      const typed = form as Typed
      const register = await visit.register()
      const measures = tickedIn(typed)
      const renumbered = form.numbering === 'renumber'
      const begun = await attempt(() =>
        rollOver(actionContext(visit), { slug, measures, renumbered }, register),
      )
      return 'refused' in begun
        ? nextYearAnswer(visit, slug, typed, begun.refused)
        : redirect(paths.draft(visit.language, begun.done.planId), 'rolled-over')
    },
  ),
]
