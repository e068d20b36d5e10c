import { Type } from 'typebox'
import { withdrawPublication } from '../../../actions/withdraw-publication.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { RawWithdrawal } from '../../../core/publication/withdrawal.ts'
import { selectOptionalPublication } from '../../../store/publication.reader.ts'
import { type Answer, notFound, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { withdrawalWords } from '../../words/withdrawal-words.ts'
import { WithdrawalPage } from './withdrawal-page.tsx'

const OfVersion = Type.Object({
  slug: Type.String({ pattern: '^[a-z0-9-]{1,100}$' }),
  version: Type.String({ pattern: '^[1-9][0-9]{0,5}$' }),
})

/** Longer than anything that is taken: what is too long is refused beside its field. */
const Typed = Type.String({ maxLength: 20_000 })
const url = '/plans/:slug/publications/:version/withdrawal'

export const withdrawalRoutes: readonly Route[] = [
  get(url, 'withdraw-publication', OfVersion, (visit, { params }) =>
    withdrawalAnswer(visit, params, {}, []),
  ),

  post(
    url,
    'withdraw-publication',
    OfVersion,
    Type.Object({
      ...{ reasonBg: Typed, reasonEn: Typed },
      ...{ body: Typed, act: Typed, number: Typed, date: Typed },
    }),
    async (visit, { params, form: typed }) => {
      const { slug } = params
      const version = Number(params.version)
      const done = await attempt(() =>
        withdrawPublication(actionContext(visit), { slug, version, typed }),
      )
      if ('refused' in done) return withdrawalAnswer(visit, params, typed, done.refused)
      return redirect(paths.plan(visit.language, slug), 'publication-withdrawn')
    },
  ),
]

async function withdrawalAnswer(
  visit: Visit,
  params: { readonly slug: string; readonly version: string },
  typed: Partial<RawWithdrawal>,
  refusals: readonly Refusal[],
): Promise<Answer> {
  const version = Number(params.version)
  const kept = await selectOptionalPublication(visit.database, params.slug, version)
  // Somebody was quicker: the address tells everybody why.
  if (!kept)
    return refusals.length > 0
      ? redirect(paths.published(visit.language, params.slug, version))
      : notFound
  return page(
    withdrawalWords[visit.language].title(version),
    <WithdrawalPage visit={visit} kept={kept} typed={typed} refusals={refusals} />,
    refusals.length > 0 ? 422 : 200,
  )
}
