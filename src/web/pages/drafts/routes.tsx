import { Type } from 'typebox'
import { adoptPlan } from '../../../actions/adopt-plan.ts'
import { discardDraft } from '../../../actions/discard-draft.ts'
import { mendDraftCell } from '../../../actions/mend-draft-cell.ts'
import { mendDraftHeading } from '../../../actions/mend-draft-heading.ts'
import { mendDraftIndicator } from '../../../actions/mend-draft-indicator.ts'
import { placeDraftMeasure } from '../../../actions/place-draft-measure.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { cellKeys } from '../../../core/draft/draft.ts'
import { parseTypedIndicator } from '../../../core/draft/typed-indicator.ts'
import { mayBecome } from '../../../core/plan/plan-status.ts'
import { selectOptionalDraft } from '../../../store/draft.reader.ts'
import { readReview } from '../../../store/review.reader.ts'
import { type Answer, notFound, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { draftWords } from '../../words/draft-words.ts'
import { AdoptPage, emptyAdoption } from './adopt-page.tsx'
import { adoptedInstead } from './adopted-instead.ts'
import { DraftPage, type TypedHeading } from './draft-page.tsx'
import { goalsRoutes } from './goals-routes.tsx'
import { DraftMeasurePage, type WrongForm } from './measure-page.tsx'
import { conflictAnswer, isConflict } from './review/conflict-answer.tsx'
import { Id, Line, OfDraft, Text, Version } from './review/mending.ts'

const Position = Type.String({ pattern: '^[1-9][0-9]{0,4}$' })
const OfMeasure = Type.Object({ id: Id, position: Position })

async function draftAnswer(
  visit: Visit,
  id: string,
  wrong: { readonly typed: TypedHeading; readonly refusals: readonly Refusal[] } | null = null,
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
      refusals={wrong?.refusals ?? []}
      typed={wrong?.typed ?? null}
      open={open}
    />,
    wrong ? 422 : 200,
  )
}

async function measureAnswer(
  visit: Visit,
  id: string,
  position: string,
  wrong: WrongForm | null = null,
): Promise<Answer> {
  const kept = await selectOptionalDraft(visit.database, id)
  const measure = kept?.draft.measures[Number(position) - 1]
  if (!kept || !measure) return notFound
  return page(
    draftWords[visit.language].measure(measure.number),
    <DraftMeasurePage visit={visit} kept={kept} measure={measure} wrong={wrong} />,
    wrong ? 422 : 200,
  )
}

/** A measure that somebody else has changed since the person saw it. */
const measureConflict = (
  visit: Visit,
  { id, position }: { readonly id: string; readonly position: string },
  version: string,
  typed: Readonly<Record<string, string>>,
): Promise<Answer> =>
  conflictAnswer(visit, {
    planId: id,
    version: Number(version),
    position: Number(position),
    typed,
    action: visit.address,
    keep: paths.draftMeasure(visit.language, id, Number(position)),
  })

export const draftRoutes: readonly Route[] = [
  get('/drafts/:id', 'mend-draft', OfDraft, (visit, { params, query }) =>
    draftAnswer(visit, params.id, null, query['open']),
  ),

  ...goalsRoutes,

  get('/drafts/:id/measures/:position', 'mend-draft', OfMeasure, (visit, { params }) =>
    measureAnswer(visit, params.id, params.position),
  ),

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
    '/drafts/:id/measures/:position/place',
    'mend-draft',
    OfMeasure,
    Type.Object({ version: Version, number: Line, goal: Line }),
    async (visit, { params, form }) => {
      const { version, ...place } = form
      const { id: planId, position } = params
      const seen = { planId, version: Number(version), position: Number(position) }
      const placed = await attempt(async () =>
        placeDraftMeasure(actionContext(visit), { ...seen, ...place }, await visit.register()),
      )
      if ('done' in placed)
        return redirect(paths.draftMeasure(visit.language, planId, seen.position), 'mended')
      if (isConflict(placed.refused)) return measureConflict(visit, params, version, place)
      return measureAnswer(visit, planId, position, { place, refusals: placed.refused })
    },
  ),

  post(
    '/drafts/:id/measures/:position/cells/:cell',
    'mend-draft',
    Type.Object({ id: Id, position: Position, cell: Type.Enum([...cellKeys]) }),
    Type.Object({ version: Version, words: Text }),
    async (visit, { params, form }) => {
      const { cell } = params
      const mended = await attempt(async () =>
        mendDraftCell(
          actionContext(visit),
          {
            planId: params.id,
            version: Number(form.version),
            position: Number(params.position),
            cell,
            words: form.words,
          },
          await visit.register(),
        ),
      )
      if ('refused' in mended && isConflict(mended.refused)) {
        const { version, ...typed } = form
        return measureConflict(visit, params, version, typed)
      }
      if ('refused' in mended) {
        const wrong = { cell, words: form.words, refusals: mended.refused }
        return measureAnswer(visit, params.id, params.position, wrong)
      }
      return redirect(
        paths.draftMeasure(visit.language, params.id, Number(params.position)),
        'mended',
        cell,
      )
    },
  ),

  post(
    '/drafts/:id/measures/:position/indicators/:index',
    'mend-draft',
    Type.Object({ id: Id, position: Position, index: Position }),
    Type.Object({
      version: Version,
      name: Line,
      kind: Line,
      unit: Line,
      baseline: Line,
      operator: Line,
      target: Line,
      accumulates: Line,
      measured: Line,
    }),
    async (visit, { params, form }) => {
      const { version, ...typed } = form
      const kept = await selectOptionalDraft(visit.database, params.id)
      const understood =
        kept?.draft.measures[Number(params.position) - 1]?.indicators[Number(params.index) - 1]
      if (!understood) return notFound
      const indicator = parseTypedIndicator(typed, understood, visit.language)
      const index = Number(params.index)
      const again = (refusals: readonly Refusal[]) =>
        measureAnswer(visit, params.id, params.position, { index, typed, refusals })
      if (!('name' in indicator)) return again(indicator)
      const mended = await attempt(async () =>
        mendDraftIndicator(
          actionContext(visit),
          {
            planId: params.id,
            version: Number(version),
            position: Number(params.position),
            index: index - 1,
            indicator,
          },
          await visit.register(),
        ),
      )
      if ('refused' in mended && isConflict(mended.refused))
        return measureConflict(visit, params, version, typed)
      if ('refused' in mended) return again(mended.refused)
      return redirect(
        paths.draftMeasure(visit.language, params.id, Number(params.position)),
        'mended',
        'interpretation',
      )
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
