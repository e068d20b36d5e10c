import { Type } from 'typebox'
import { describeCouncil } from '../../../actions/describe-council.ts'
import { councilFields, type RawCouncil } from '../../../core/access/typed-council.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { selectOptionalCouncil } from '../../../store/council.reader.ts'
import { type Answer, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { councilWords } from '../../words/council-words.ts'
import { CouncilPage } from './council-page.tsx'

/** Longer than anything that is taken: what is too long is refused beside its field. */
const Typed = Type.String({ maxLength: 10_000 })
const fields = Object.fromEntries(councilFields.map((field) => [field, Typed]))
const Seen = Type.String({ pattern: '^[0-9]{1,8}$' })

export const councilRoutes: readonly Route[] = [
  get('/council', 'describe-council', Type.Object({}), (visit) => councilAnswer(visit, null)),

  post(
    '/council',
    'describe-council',
    Type.Object({}),
    Type.Object({ ...fields, seen: Seen }),
    async (visit, { form }) => {
      const { seen, ...rest } = form as RawCouncil & { readonly seen: string }
      const typed: RawCouncil = rest
      const done = await attempt(() =>
        describeCouncil(actionContext(visit), { typed, seen: Number(seen) }),
      )
      if ('refused' in done) return councilAnswer(visit, { typed, refusals: done.refused })
      return redirect(paths.council(visit.language), 'council-described')
    },
  ),
]

async function councilAnswer(
  visit: Visit,
  wrong: { readonly typed: RawCouncil; readonly refusals: readonly Refusal[] } | null,
): Promise<Answer> {
  const council = await selectOptionalCouncil(visit.database)
  return page(
    councilWords[visit.language].title,
    <CouncilPage visit={visit} council={council} wrong={wrong} />,
    wrong ? 422 : 200,
  )
}
