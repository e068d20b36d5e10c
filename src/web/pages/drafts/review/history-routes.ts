import { Type } from 'typebox'
import { restoreDraftVersion } from '../../../../actions/restore-draft-version.ts'
import { undoDraftChange } from '../../../../actions/undo-draft-change.ts'
import { selectOptionalRevision } from '../../../../store/draft-revision.reader.ts'
import { redirect } from '../../../answer.ts'
import { attempt } from '../../../attempt.ts'
import { paths } from '../../../paths.ts'
import { get, post, type Route } from '../../../route.ts'
import { actionContext } from '../../../visit.ts'
import { historyAnswer } from './answers.tsx'
import { OfDraft, Version } from './mending.ts'
import { placeInDraft } from './place-in-draft.ts'

/** The versions of a draft, and the way back. */
export const historyRoutes: readonly Route[] = [
  get('/drafts/:id/history', 'mend-draft', OfDraft, (visit, { params, query }) => {
    const { before = '' } = query
    return historyAnswer(
      visit,
      params.id,
      /^[1-9]\d{0,8}$/.test(before) ? Number(before) : undefined,
    )
  }),

  post(
    '/drafts/:id/undo',
    'mend-draft',
    OfDraft,
    Type.Object({ version: Version }),
    async (visit, { params, form }) => {
      const version = Number(form.version)
      const done = await attempt(async () =>
        undoDraftChange(
          actionContext(visit),
          { planId: params.id, version },
          await visit.register(),
        ),
      )
      if ('refused' in done)
        return historyAnswer(visit, params.id, undefined, done.refused, version)
      const revision = await selectOptionalRevision(visit.database, params.id, version)
      return redirect(placeInDraft(visit.language, params.id, revision?.about ?? {}), 'undone')
    },
  ),

  post(
    '/drafts/:id/restore',
    'mend-draft',
    OfDraft,
    Type.Object({ version: Version, restore: Version }),
    async (visit, { params, form }) => {
      const request = {
        planId: params.id,
        version: Number(form.version),
        restore: Number(form.restore),
      }
      const done = await attempt(async () =>
        restoreDraftVersion(actionContext(visit), request, await visit.register()),
      )
      if ('refused' in done) return historyAnswer(visit, params.id, undefined, done.refused)
      return redirect(paths.draftHistory(visit.language, params.id), 'restored')
    },
  ),
]
