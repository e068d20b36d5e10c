import { Type } from 'typebox'
import { changePassword } from '../../../actions/change-password.ts'
import { endSessions } from '../../../actions/end-sessions.ts'
import type { Keys } from '../../../actions/keys.ts'
import {
  confirmOfferedSecret,
  offerSecret,
  removeSecondFactor,
  renewRecoveryCodes,
  waitingSecret,
} from '../../../actions/set-up-second-factor.ts'
import { otpAuthUri, toBase32 } from '../../../actions/totp.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { selectOptionalAccountById } from '../../../store/account.reader.ts'
import { countRecoveryCodes } from '../../../store/second-factor.reader.ts'
import { listSessions } from '../../../store/session.reader.ts'
import { type Answer, notFound, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { ownAccountWords } from '../../words/own-account-words.ts'
import { OwnAccountPage } from './own-account-page.tsx'
import { RecoveryCodesPage, SecondFactorPage } from './second-factor-page.tsx'

const Nothing = Type.Object({})
const OfSession = Type.Object({ id: Type.String({ pattern: '^[1-9][0-9]{0,17}$' }) })
const Secret = Type.String({ maxLength: 500 })

export const ownAccountRoutes: readonly Route[] = [
  get('/account', 'keep-own-account', Nothing, (visit) => ownAccountAnswer(visit, [])),

  post(
    '/account/password',
    'keep-own-account',
    Nothing,
    Type.Object({ old: Secret, password: Secret }),
    async (visit, { form: { old, password } }) => {
      const { sessionId, remoteAddress } = visit
      const request = { old, password, session: sessionId, remoteAddress }
      const changed = await attempt(() => changePassword(actionContext(visit), request))
      if ('refused' in changed) return ownAccountAnswer(visit, changed.refused)
      return redirect(paths.ownAccount(visit.language), 'password-changed')
    },
  ),

  post('/account/second-factor/offer', 'keep-own-account', Nothing, Nothing, (visit) =>
    withKeys(visit, async (keys) => {
      await offerSecret(actionContext(visit), keys)
      return redirect(paths.secondFactor(visit.language))
    }),
  ),

  get('/account/second-factor', 'keep-own-account', Nothing, (visit) =>
    withKeys(visit, (keys) => secretAnswer(visit, keys, [])),
  ),

  post(
    '/account/second-factor',
    'keep-own-account',
    Nothing,
    Type.Object({ code: Type.String({ maxLength: 100 }) }),
    (visit, { form: { code } }) =>
      withKeys(visit, async (keys) => {
        const request = { code, session: visit.sessionId }
        const confirmed = await attempt(() =>
          confirmOfferedSecret(actionContext(visit), keys, request),
        )
        return 'refused' in confirmed
          ? secretAnswer(visit, keys, confirmed.refused)
          : codesAnswer(visit, confirmed.done)
      }),
  ),

  post('/account/second-factor/codes', 'keep-own-account', Nothing, Nothing, async (visit) =>
    codesAnswer(visit, await renewRecoveryCodes(actionContext(visit))),
  ),

  post('/account/second-factor/remove', 'keep-own-account', Nothing, Nothing, async (visit) => {
    await removeSecondFactor(actionContext(visit))
    return redirect(paths.ownAccount(visit.language), 'second-factor-removed')
  }),

  post('/account/sessions/end', 'keep-own-account', Nothing, Nothing, async (visit) => {
    await endSessions(actionContext(visit), { except: visit.sessionId })
    return redirect(paths.ownAccount(visit.language), 'sessions-ended')
  }),

  post(
    '/account/sessions/:id/end',
    'keep-own-account',
    OfSession,
    Nothing,
    async (visit, input) => {
      await endSessions(actionContext(visit), { only: input.params.id })
      return redirect(paths.ownAccount(visit.language), 'sessions-ended')
    },
  ),
]

/** Without a key there is nothing that a second factor could be kept with, and so no such page. */
const withKeys = async (visit: Visit, answer: (keys: Keys) => Promise<Answer>): Promise<Answer> =>
  visit.keys ? await answer(visit.keys) : notFound

async function ownAccountAnswer(visit: Visit, refusals: readonly Refusal[]): Promise<Answer> {
  const { database } = visit
  const id = visit.account?.accountId ?? ''
  const account = await selectOptionalAccountById(database, id)
  if (!account) return notFound
  const open = await listSessions(database, id)
  const own = {
    email: account.email,
    secondFactor: visit.keys ? account.secondFactor : null,
    codesLeft: await countRecoveryCodes(database, id),
    sessions: open.filter(({ expiresAt }) => visit.now() < expiresAt),
    session: visit.sessionId,
  }
  return page(
    ownAccountWords[visit.language].title,
    <OwnAccountPage visit={visit} account={own} refusals={refusals} />,
    refusals.length > 0 ? 422 : 200,
  )
}

async function secretAnswer(
  visit: Visit,
  keys: Keys,
  refusals: readonly Refusal[],
): Promise<Answer> {
  const secret = await waitingSecret(actionContext(visit), keys)
  const account = await selectOptionalAccountById(visit.database, visit.account?.accountId ?? '')
  if (!secret || !account) return redirect(paths.ownAccount(visit.language))
  const shown = { uri: otpAuthUri(secret, account.email), secret: toBase32(secret) }
  return page(
    ownAccountWords[visit.language].secondFactor,
    <SecondFactorPage visit={visit} {...shown} refusals={refusals} />,
    refusals.length > 0 ? 422 : 200,
  )
}

const codesAnswer = (visit: Visit, codes: readonly string[]): Answer =>
  page(
    ownAccountWords[visit.language].codesTitle,
    <RecoveryCodesPage visit={visit} codes={codes} />,
  )
