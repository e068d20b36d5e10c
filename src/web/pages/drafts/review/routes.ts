import { Type } from 'typebox'
import { acceptDraftCell } from '../../../../actions/accept-draft-cell.ts'
import { applyDraftMend } from '../../../../actions/apply-draft-mend.ts'
import { mendDraftCell } from '../../../../actions/mend-draft-cell.ts'
import { type Refusal, Refused } from '../../../../core/base/refusal.ts'
import { redirect } from '../../../answer.ts'
import { attempt } from '../../../attempt.ts'
import { get, post, type Route } from '../../../route.ts'
import { actionContext } from '../../../visit.ts'
import { afterMend } from '../findings.tsx'
import { cellAnswer, goOn, listAnswer, nextCellAnswer } from './answers.tsx'
import { isConflict } from './conflict-answer.tsx'
import { historyRoutes } from './history-routes.ts'
import { indicatorRoutes } from './indicator-routes.ts'
import { meaningRoutes } from './meaning-routes.ts'
import { mending, OfCell, OfDraft, placeOf, Text } from './mending.ts'
import { placeInDraft } from './place-in-draft.ts'

export const reviewRoutes: readonly Route[] = [
  get('/drafts/:id/review', 'mend-draft', OfDraft, (visit, { params }) =>
    nextCellAnswer(visit, params.id),
  ),

  get('/drafts/:id/review/all', 'mend-draft', OfDraft, (visit, { params, query }) => {
    const { from = '' } = query
    return listAnswer(visit, params.id, /^[1-9]\d{0,4}$/.test(from) ? Number(from) : 1)
  }),

  get('/drafts/:id/review/:position/:cell', 'mend-draft', OfCell, (visit, { params, query }) =>
    cellAnswer(visit, placeOf(params), query['form'] ?? null),
  ),

  post(
    '/drafts/:id/review/:position/:cell/accept',
    'mend-draft',
    OfCell,
    Type.Object({ digest: Type.String({ pattern: '^[0-9a-f]{64}$' }) }),
    async (visit, { params, form }) => {
      const place = placeOf(params)
      const request = { ...place, planId: params.id, digest: form.digest }
      const done = await attempt(async () =>
        acceptDraftCell(actionContext(visit), request, await visit.register()),
      )
      // What was to be found right is shown as it is now: nothing that was typed can be lost.
      if ('refused' in done)
        return cellAnswer(visit, place, null, { form: '', typed: {}, refusals: done.refused })
      return goOn(visit, params.id, place)
    },
  ),

  mending({
    url: 'words',
    params: OfCell,
    fields: { words: Text },
    form: () => 'words',
    act: async (visit, seen, { cell }, { words }) => {
      if (cell === 'row') throw new Refused(noWordsOfItsOwn)
      return mendDraftCell(actionContext(visit), { ...seen, cell, words }, await visit.register())
    },
  }),

  ...indicatorRoutes,
  ...meaningRoutes,

  post(
    '/drafts/:id/mend',
    'mend-draft',
    OfDraft,
    Type.Object({
      mend: Type.String({ maxLength: 200_000 }),
      back: Type.String({ maxLength: 100 }),
    }),
    async (visit, { params, form }) => {
      const request = { planId: params.id, mend: form.mend }
      const [position, cell = ''] = form.back.split('/')
      const place = placeInDraft(visit.language, params.id, { position: Number(position), cell })
      const done = await attempt(async () =>
        applyDraftMend(actionContext(visit), request, await visit.register()),
      )
      // Done already, by a second click or by another person: the place is shown as it is now.
      if ('refused' in done && isConflict(done.refused)) return redirect(place, 'no-proposal')
      if ('refused' in done) throw new Refused(...done.refused)
      const next = afterMend(form.back, visit.language, params.id)
      return next ? redirect(next.to, 'mended', next.fragment) : redirect(place, 'mended')
    },
  ),

  ...historyRoutes,
]

const noWordsOfItsOwn: Refusal = {
  code: 'no-words-of-its-own',
  message: {
    bg: 'Изберете клетка от реда, за да поправите текста ѝ.',
    en: 'Choose a cell of the row to mend its words.',
  },
}
