import { Type } from 'typebox'
import { addPasskey, offerPasskey, removePasskey } from '../../../actions/add-passkey.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { listPasskeys } from '../../../store/passkey.reader.ts'
import { type Answer, redirect } from '../../answer.ts'
import { assetPaths } from '../../assets/assets.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { ownAccountWords } from '../../words/own-account-words.ts'
import { jsonIn } from '../sign-in/passkey-page.tsx'
import { PasskeysPage } from './passkeys-page.tsx'

/** Passkeys of one's own account. Making one is the browser's work, so these pages have a script. */
export const passkeyRoutes: readonly Route[] = [
  get('/account/passkeys', 'keep-own-account', Type.Object({}), (visit) =>
    passkeysAnswer(visit, '', []),
  ),

  post(
    '/account/passkeys',
    'keep-own-account',
    Type.Object({}),
    Type.Object({
      response: Type.String({ maxLength: 50_000 }),
      name: Type.String({ maxLength: 1000 }),
    }),
    async (visit, { form: { response, name } }) => {
      const made = { response: jsonIn(response), name, origin: visit.origin }
      const added = await attempt(() => addPasskey(actionContext(visit), made))
      if ('refused' in added) return passkeysAnswer(visit, name, added.refused)
      return redirect(paths.passkeys(visit.language), 'passkey-added')
    },
  ),

  post(
    '/account/passkeys/remove',
    'keep-own-account',
    Type.Object({}),
    Type.Object({ id: Type.String({ maxLength: 2000 }) }),
    async (visit, { form }) => {
      await removePasskey(actionContext(visit), form.id)
      return redirect(paths.passkeys(visit.language), 'passkey-removed')
    },
  ),
]

/** A new challenge each time: one is answered once. */
async function passkeysAnswer(
  visit: Visit,
  typed: string,
  refusals: readonly Refusal[],
): Promise<Answer> {
  const options = await offerPasskey(actionContext(visit), visit.origin)
  const passkeys = await listPasskeys(visit.database, visit.account?.accountId ?? '')
  return {
    kind: 'page',
    status: refusals.length > 0 ? 422 : 200,
    page: {
      title: ownAccountWords[visit.language].passkeys,
      body: <PasskeysPage {...{ visit, passkeys, options, typed, refusals }} />,
      script: assetPaths.passkey,
    },
  }
}
