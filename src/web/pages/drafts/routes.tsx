import { Type } from 'typebox'
import { addDraftMeasure } from '../../../actions/add-draft-measure.ts'
import { adoptPlan } from '../../../actions/adopt-plan.ts'
import { discardDraft } from '../../../actions/discard-draft.ts'
import { mendDraftHeading } from '../../../actions/mend-draft-heading.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { mayBecome } from '../../../core/plan/plan-status.ts'
import { selectOptionalDraft } from '../../../store/draft.reader.ts'
import { readReview } from '../../../store/review.reader.ts'
import { type Answer, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { draftWords } from '../../words/draft-words.ts'
import type { WrongMeasure } from './add-measure-form.tsx'
import { AdoptPage, emptyAdoption } from './adopt-page.tsx'
import { adoptedInstead } from './adopted-instead.ts'
import { DraftPage, type TypedHeading } from './draft-page.tsx'
import { goalsRoutes } from './goals-routes.tsx'
import { measureRoutes } from './measure-routes.tsx'
import { conflictAnswer, isConflict } from './review/conflict-answer.tsx'
import { Line, OfDraft, Text, Version } from './review/mending.ts'

async function draftAnswer(
  visit: Visit,
  id: string,
  wrong:
    | { readonly typed: TypedHeading; readonly refusals: readonly Refusal[] }
    | WrongMeasure
    | null = null,
  open?: string,
): Promise<Answer> {
  const kept = await selectOptionalDraft(visit.database, id)
  if (!kept) return adoptedInstead(visit, id)
  const review = await readReview(visit.database, kept)
  return page(
    kept.draft.title,
    <DraftPage
      visit={visit}
      kept={kept}
      review={review}
      refusals={wrong && 'typed' in wrong ? wrong.refusals : []}
      typed={wrong && 'typed' in wrong ? wrong.typed : null}
      wrongMeasure={wrong && 'added' in wrong ? wrong : null}
      open={open}
    />,
    wrong ? 422 : 200,
  )
}

export const draftRoutes: readonly Route[] = [
  get('/drafts/:id', 'mend-draft', OfDraft, (visit, { params, query }) =>
    draftAnswer(visit, params.id, null, query['open']),
  ),

  ...goalsRoutes,
  ...measureRoutes,

  post(
    '/drafts/:id/heading',
    'mend-draft',
    OfDraft,
    Type.Object({ version: Version, title: Line, year: Line }),
    async (visit, { params, form }) => {
      const mended = await attempt(async () =>
        mendDraftHeading(
          actionContext(visit),
          {
            planId: params.id,
            version: Number(form.version),
            title: form.title,
            year: form.year.trim() === '' ? null : Number(form.year),
          },
          await visit.register(),
        ),
      )
      if ('refused' in mended && isConflict(mended.refused)) {
        const { version, ...typed } = form
        return conflictAnswer(visit, {
          planId: params.id,
          version: Number(version),
          position: null,
          typed,
          action: visit.address,
          keep: paths.draft(visit.language, params.id),
        })
      }
      if ('refused' in mended)
        return draftAnswer(visit, params.id, { typed: form, refusals: mended.refused })
      return redirect(paths.draft(visit.language, params.id), 'mended')
    },
  ),

  post(
    '/drafts/:id/measures',
    'mend-draft',
    OfDraft,
    Type.Object({ version: Version, number: Line, goal: Line, words: Text }),
    async (visit, { params, form }) => {
      const { version, ...typed } = form
      const planId = params.id
      const request = { planId, version: Number(version), ...typed }
      const added = await attempt(async () =>
        addDraftMeasure(actionContext(visit), request, await visit.register()),
      )
      if ('done' in added)
        return redirect(paths.draftMeasure(visit.language, planId, added.done.position), 'mended')
      if (!isConflict(added.refused))
        return draftAnswer(visit, planId, { added: typed, refusals: added.refused })
      return conflictAnswer(visit, {
        ...{ planId, version: Number(version), position: null, typed },
        action: visit.address,
        keep: paths.draft(visit.language, planId),
      })
    },
  ),

  post(
    '/drafts/:id/discard',
    'discard-draft',
    OfDraft,
    Type.Object({ version: Version }),
    async (visit, { params, form }) => {
      await discardDraft(actionContext(visit), { planId: params.id, version: Number(form.version) })
      return redirect(paths.plans(visit.language), 'discarded')
    },
  ),

  get('/drafts/:id/adopt', 'adopt-plan', OfDraft, async (visit, { params }) => {
    const kept = await selectOptionalDraft(visit.database, params.id)
    if (!kept) return adoptedInstead(visit, params.id)
    if (kept.amends !== null) return redirect(paths.recordAmendment(visit.language, params.id))
    if (!mayBecome(kept.status, 'adopted')) return redirect(paths.rounds(visit.language, params.id))
    return page(
      draftWords[visit.language].adoptTitle,
      <AdoptPage visit={visit} kept={kept} typed={emptyAdoption} refusals={[]} />,
    )
  }),

  post(
    '/drafts/:id/adopt',
    'adopt-plan',
    OfDraft,
    Type.Object({ version: Version, body: Line, act: Line, number: Line, date: Line }),
    async (visit, { params, form }) => {
      const { version, ...adoption } = form
      const adopted = await attempt(() =>
        adoptPlan(actionContext(visit), { planId: params.id, version: Number(version), adoption }),
      )
      if ('done' in adopted)
        return redirect(paths.plan(visit.language, adopted.done.slug), 'adopted')
      const kept = await selectOptionalDraft(visit.database, params.id)
      if (!kept) return adoptedInstead(visit, params.id)
      return page(
        draftWords[visit.language].adoptTitle,
        <AdoptPage visit={visit} kept={kept} typed={adoption} refusals={adopted.refused} />,
        422,
      )
    },
  ),
]
