import { Type } from 'typebox'
import { ownerFields, recordAmendment } from '../../../actions/record-amendment.ts'
import { startAmendment } from '../../../actions/start-amendment.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { planOn } from '../../../core/plan/plan-on.ts'
import { proposedAmendment } from '../../../core/plan/proposed-amendment.ts'
import { selectOptionalAmendmentInHand } from '../../../store/amendment.reader.ts'
import { listDecisions } from '../../../store/decision.reader.ts'
import { selectOptionalDraft } from '../../../store/draft.reader.ts'
import { selectOptionalYearOpening } from '../../../store/duty.reader.ts'
import { listInstitutions } from '../../../store/institution.reader.ts'
import { selectOptionalPlan, selectPlan } from '../../../store/plan.reader.ts'
import { type Answer, notFound, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { amendmentWords } from '../../words/amendment-words.ts'
import { adoptedInstead } from '../drafts/adopted-instead.ts'
import { OfDraft, Version } from '../drafts/review/mending.ts'
import { wordsInSight } from '../plans/plan-in-sight.ts'
import { OfPlan } from '../plans/plan-params.ts'
import { AmendmentPage } from './amendment-page.tsx'
import { AmendmentsPage } from './amendments-page.tsx'
import { RecordPage } from './record-page.tsx'

const OfAmendment = Type.Object({
  ...OfPlan.properties,
  number: Type.String({ pattern: '^[1-9][0-9]{0,3}$' }),
})

async function recordAnswer(
  visit: Visit,
  id: string,
  typed: Readonly<Record<string, string>> = {},
  refusals: readonly Refusal[] = [],
): Promise<Answer> {
  const { database, language } = visit
  const kept = await selectOptionalDraft(database, id)
  if (!kept) return adoptedInstead(visit, id)
  if (kept.amends === null) return redirect(paths.draft(language, id))
  const plan = planOn(await selectPlan(database, kept.amends), null)
  const isOpen = (await selectOptionalYearOpening(database, plan.id)) !== undefined
  return page(
    amendmentWords[language].record,
    <RecordPage
      visit={visit}
      kept={kept}
      plan={plan}
      proposed={proposedAmendment(plan, kept.draft)}
      register={isOpen ? await listInstitutions(database) : null}
      typed={typed}
      refusals={refusals}
    />,
    refusals.length > 0 ? 422 : 200,
  )
}

const Line = Type.String({ maxLength: 10_000 })

/** As many fields as there are changed cells and new measures. */
const Recorded = Type.Object(
  {
    version: Version,
    ...{ body: Line, act: Line, number: Line, date: Line, file: Line, from: Line, reason: Line },
    ...{ dropped: Line, carriedOver: Line },
  },
  { additionalProperties: Line },
)

export const amendmentRoutes: readonly Route[] = [
  get('/plans/:slug/amendments', 'read-plans', OfPlan, async (visit, { params }) => {
    const kept = await selectOptionalPlan(visit.database, params.slug)
    if (!kept) return notFound
    const plan = await wordsInSight(visit, kept)
    return page(
      amendmentWords[visit.language].title,
      <AmendmentsPage
        visit={visit}
        plan={plan}
        decisions={await listDecisions(visit.database, plan.id)}
        inHand={await selectOptionalAmendmentInHand(visit.database, plan.id)}
      />,
    )
  }),

  get('/plans/:slug/amendments/:number', 'read-plans', OfAmendment, async (visit, { params }) => {
    const kept = await selectOptionalPlan(visit.database, params.slug)
    const plan = kept && (await wordsInSight(visit, kept))
    const amendment = plan?.amendments?.find(({ number }) => number === Number(params.number))
    if (!plan || !amendment) return notFound
    return page(
      amendmentWords[visit.language].number(amendment.number),
      <AmendmentPage
        visit={visit}
        plan={plan}
        amendment={amendment}
        decisions={await listDecisions(visit.database, plan.id)}
      />,
    )
  }),

  post(
    '/plans/:slug/amendments/start',
    'amend-plan',
    OfPlan,
    Type.Object({}),
    async (visit, { params }) => {
      const register = await visit.register()
      const started = await attempt(() => startAmendment(actionContext(visit), params, register))
      return 'refused' in started
        ? notFound
        : redirect(paths.draft(visit.language, started.done.planId), 'amendment-started')
    },
  ),

  get('/drafts/:id/amendment', 'amend-plan', OfDraft, (visit, { params }) =>
    recordAnswer(visit, params.id),
  ),

  post(
    '/drafts/:id/amendment',
    'amend-plan',
    OfDraft,
    Recorded,
    async (visit, { params, form }) => {
      const { version, ...typed } = form as Readonly<Record<string, string>> & typeof form
      const others = typed as Readonly<Record<string, string | undefined>>
      const kept = await selectOptionalDraft(visit.database, params.id)
      const owners = Object.fromEntries(
        (kept?.draft.measures ?? []).flatMap(({ position }) => {
          const { reports, contributes } = ownerFields(position)
          const owed = others[reports]
          return owed === undefined
            ? []
            : [[position, { reports: owed, contributes: others[contributes] ?? '' }]]
        }),
      )
      const recorded = await attempt(() =>
        recordAmendment(actionContext(visit), {
          ...{ planId: params.id, version: Number(version), language: visit.language },
          ...{ amendment: typed, owners, translations: others },
        }),
      )
      if ('refused' in recorded) return recordAnswer(visit, params.id, typed, recorded.refused)
      const { slug, number } = recorded.done
      return redirect(paths.amendment(visit.language, slug, number), 'amended')
    },
  ),
]
