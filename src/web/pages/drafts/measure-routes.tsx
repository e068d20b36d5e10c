import { Type } from 'typebox'
import { mendDraftCell } from '../../../actions/mend-draft-cell.ts'
import { mendDraftIndicator } from '../../../actions/mend-draft-indicator.ts'
import { placeDraftMeasure } from '../../../actions/place-draft-measure.ts'
import { removeDraftMeasure } from '../../../actions/remove-draft-measure.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { cellKeys, type DraftMeasure } from '../../../core/draft/draft.ts'
import { parseTypedIndicator } from '../../../core/draft/typed-indicator.ts'
import { type KeptDraft, selectOptionalDraft } from '../../../store/draft.reader.ts'
import { type Answer, notFound, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { draftWords } from '../../words/draft-words.ts'
import { DraftMeasurePage, type WrongForm } from './measure-page.tsx'
import { conflictAnswer, isConflict } from './review/conflict-answer.tsx'
import { Id, Line, Text, Version } from './review/mending.ts'

const Position = Type.String({ pattern: '^[1-9][0-9]{0,4}$' })
const OfMeasure = Type.Object({ id: Id, position: Position })

const measureAt = ({ draft }: KeptDraft, position: string): DraftMeasure | undefined =>
  draft.measures.find((measure) => measure.position === Number(position))

async function measureAnswer(
  visit: Visit,
  id: string,
  position: string,
  wrong: WrongForm | null = null,
): Promise<Answer> {
  const kept = await selectOptionalDraft(visit.database, id)
  const measure = kept && measureAt(kept, position)
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

/** One measure of a draft: its words, what was understood, and where it stands. */
export const measureRoutes: readonly Route[] = [
  get('/drafts/:id/measures/:position', 'mend-draft', OfMeasure, (visit, { params }) =>
    measureAnswer(visit, params.id, params.position),
  ),

  post(
    '/drafts/:id/measures/:position/remove',
    'mend-draft',
    OfMeasure,
    Type.Object({ version: Version }),
    async (visit, { params, form }) => {
      const { id: planId, position } = params
      const seen = { planId, version: Number(form.version), position: Number(position) }
      const removed = await attempt(async () =>
        removeDraftMeasure(actionContext(visit), seen, await visit.register()),
      )
      if ('done' in removed) return redirect(paths.draft(visit.language, planId), 'mended')
      if (isConflict(removed.refused)) return measureConflict(visit, params, form.version, {})
      return notFound
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
        kept && measureAt(kept, params.position)?.indicators[Number(params.index) - 1]
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
]
