import { Type } from 'typebox'
import { replaceSigningKey } from '../../../actions/replace-signing-key.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { replacementCauses } from '../../../core/publication/signing-key.ts'
import { listSigningKeys } from '../../../store/signing-key.reader.ts'
import { type Answer, notFound, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { keyWords } from '../../words/key-words.ts'
import { ReplaceKeyPage, type TypedReplacement } from './replace-key-page.tsx'

/** Longer than anything that is taken: what is too long is refused beside its field. */
const Typed = Type.String({ maxLength: 10_000 })

export const signingKeyRoutes: readonly Route[] = [
  get('/keys/replacement', 'replace-signing-key', Type.Object({}), (visit) =>
    replacementAnswer(visit, null),
  ),
  post(
    '/keys/replacement',
    'replace-signing-key',
    Type.Object({}),
    Type.Object({
      seen: Type.String({ pattern: '^[0-9a-f]{64}$' }),
      cause: Type.Union(replacementCauses.map((cause) => Type.Literal(cause))),
      reason: Typed,
    }),
    async (visit, { form }) => {
      const { keys } = visit
      if (!keys) return notFound
      const done = await attempt(() => replaceSigningKey(actionContext(visit), keys, form))
      if ('refused' in done)
        return replacementAnswer(visit, { typed: form, refusals: done.refused })
      return redirect(paths.keys(visit.language), 'key-replaced')
    },
  ),
]

async function replacementAnswer(
  visit: Visit,
  wrong: { readonly typed: TypedReplacement; readonly refusals: readonly Refusal[] } | null,
): Promise<Answer> {
  const inUse = (await listSigningKeys(visit.database)).at(-1)?.fingerprint ?? null
  return page(
    keyWords[visit.language].replace,
    <ReplaceKeyPage visit={visit} inUse={inUse} wrong={wrong} />,
    wrong ? 422 : 200,
  )
}
