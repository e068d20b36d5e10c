import { type TObject, Type } from 'typebox'
import { mendDraftGoals } from '../../../actions/mend-draft-goals.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { goalFields, type TypedGoal } from '../../../core/draft/set-goals.ts'
import { refusalToMendPlan } from '../../../core/plan/plan-status.ts'
import { selectOptionalDraft } from '../../../store/draft.reader.ts'
import { type Answer, notFound, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { draftWords } from '../../words/draft-words.ts'
import { DraftGoalsPage } from './goals-page.tsx'
import { conflictAnswer, isConflict } from './review/conflict-answer.tsx'
import { Line, OfDraft, Version } from './review/mending.ts'

/** Two fields for each goal, of which there are as many as the draft has and two more. */
const GoalsForm: TObject = Type.Object({ version: Version }, { additionalProperties: Line })

const roomForNew = 2
/** More than any plan has; what lies behind is no field of the form. */
const mostGoals = 500

export const goalsRoutes: readonly Route[] = [
  get('/drafts/:id/goals', 'mend-draft', OfDraft, (visit, { params }) =>
    goalsAnswer(visit, params.id),
  ),

  post('/drafts/:id/goals', 'mend-draft', OfDraft, GoalsForm, async (visit, { params, form }) => {
    const { version = '', ...typed } = form as Readonly<Record<string, string>>
    const planId = params.id
    const goals = goalsIn(typed)
    const mended = await attempt(async () =>
      mendDraftGoals(
        actionContext(visit),
        { planId, version: Number(version), goals },
        await visit.register(),
      ),
    )
    if ('done' in mended) return redirect(paths.draft(visit.language, planId), 'mended')
    if (!isConflict(mended.refused))
      return goalsAnswer(visit, planId, { goals, refusals: mended.refused })
    return conflictAnswer(visit, {
      ...{ planId, version: Number(version), position: null, typed },
      action: visit.address,
      keep: paths.draftGoals(visit.language, planId),
    })
  }),
]

/** What was typed, in the order of the form. */
function goalsIn(typed: Readonly<Record<string, string>>): TypedGoal[] {
  const goals: TypedGoal[] = []
  for (let place = 1; place <= mostGoals; place += 1) {
    const fields = goalFields(place)
    const number = typed[fields.number]
    if (number === undefined) break
    goals.push({ was: typed[fields.was] ?? null, number, title: typed[fields.title] ?? '' })
  }
  return goals
}

const goalsOf = ({ goals }: Draft): TypedGoal[] => [
  ...goals.map(({ number, title }) => ({ was: number, number, title })),
  ...Array.from({ length: roomForNew }, () => ({ was: null, number: '', title: '' })),
]

async function goalsAnswer(
  visit: Visit,
  id: string,
  wrong?: { readonly goals: readonly TypedGoal[]; readonly refusals: readonly Refusal[] },
): Promise<Answer> {
  const kept = await selectOptionalDraft(visit.database, id)
  if (!kept) return notFound
  if (refusalToMendPlan(kept.status)) return redirect(paths.draft(visit.language, id))
  return page(
    draftWords[visit.language].goals,
    <DraftGoalsPage
      visit={visit}
      kept={kept}
      goals={wrong?.goals ?? goalsOf(kept.draft)}
      refusals={wrong?.refusals ?? []}
    />,
    wrong ? 422 : 200,
  )
}
