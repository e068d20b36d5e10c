import { Type } from 'typebox'
import { importPlan } from '../../../actions/import-plan.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { draftWords } from '../../words/draft-words.ts'
import { ImportPage } from './import-page.tsx'

const answer = (visit: Visit, refusals: readonly Refusal[]) =>
  page(
    draftWords[visit.language].importTitle,
    <ImportPage visit={visit} refusals={refusals} />,
    refusals.length > 0 ? 422 : 200,
  )

const fileMissing: Refusal = {
  code: 'file-missing',
  field: 'file',
  message: { bg: draftWords.bg.fileMissing, en: draftWords.en.fileMissing },
}

export const importRoutes: readonly Route[] = [
  get('/import', 'import-plan', Type.Object({}), (visit) => answer(visit, [])),

  post(
    '/import',
    'import-plan',
    Type.Object({}),
    Type.Object({}),
    async (visit, { file }) => {
      if (!file) return answer(visit, [fileMissing])
      const imported = await attempt(async () =>
        importPlan(
          actionContext(visit),
          { fileName: file.name, bytes: file.bytes },
          await visit.register(),
        ),
      )
      if ('done' in imported) {
        const { done } = imported
        return 'offerId' in done
          ? redirect(paths.offer(visit.language, done.offerId))
          : redirect(paths.draft(visit.language, done.planId), 'imported')
      }
      return answer(
        visit,
        imported.refused.map((refusal) => ({ ...refusal, field: 'file' })),
      )
    },
    { upload: true },
  ),
]
