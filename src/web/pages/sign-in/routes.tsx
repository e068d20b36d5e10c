import { Type } from 'typebox'
import { showSecondFactor } from '../../../actions/show-second-factor.ts'
import { type SignedIn, signIn } from '../../../actions/sign-in.ts'
import { askForPasskey, signInByPasskey } from '../../../actions/sign-in-by-passkey.ts'
import { signOut } from '../../../actions/sign-out.ts'
import { may } from '../../../core/access/permissions.ts'
import type { Subject } from '../../../core/access/roles.ts'
import type { Language } from '../../../core/base/language.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { Answer } from '../../answer.ts'
import { page } from '../../answer.ts'
import { assetPaths } from '../../assets/assets.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import type { Visit } from '../../visit.ts'
import { ownAccountWords } from '../../words/own-account-words.ts'
import { signInWords } from '../../words/sign-in-words.ts'
import { formIsOld } from './form-is-old.ts'
import { jsonIn, PasskeySignInPage } from './passkey-page.tsx'
import { ShowSecondFactorPage } from './second-factor-page.tsx'
import { SignInPage } from './sign-in-page.tsx'

const longestEmail = 254
const Next = Type.Optional(Type.String({ maxLength: 500 }))

/** Where to after signing in: an address of our own site, or nothing. */
export const safeNext = (next: string | undefined): string =>
  next && /^\/(bg|en)(\/[\w\-./%]*)?$/.test(next) ? next : ''

/** Where somebody begins: with what their institutions owe, with the plans, or with what they may do instead. */
function startOf(subject: Subject, language: Language): string {
  if (may(subject, 'read-duties') && subject.institutions.length > 0) return paths.duties(language)
  if (may(subject, 'read-plans')) return paths.plans(language)
  return may(subject, 'manage-accounts') ? paths.accounts(language) : paths.home(language)
}

export const signInRoutes: readonly Route[] = [
  get('/sign-in', 'read-published', Type.Object({}), (visit, { query }) => {
    const next = safeNext(query['next'])
    if (visit.account) return { kind: 'redirect', to: next || startOf(visit, visit.language) }
    return signInAnswer(visit, '', next, [])
  }),

  post(
    '/sign-in',
    'read-published',
    Type.Object({}),
    Type.Object({
      email: Type.String({ maxLength: longestEmail }),
      password: Type.String({ maxLength: 500 }),
      next: Next,
    }),
    async (visit, { form }): Promise<Answer> => {
      const { email, password } = form
      const next = safeNext(form.next)
      const { database, now, remoteAddress, userAgent } = visit
      const signed = await attempt(() =>
        signIn({ database, now }, { email, password, remoteAddress, userAgent }),
      )
      return 'refused' in signed
        ? signInAnswer(visit, email, next, signed.refused)
        : signedInAnswer(visit, signed.done, next)
    },
    {
      expired: (visit, { typed }) =>
        signInAnswer(visit, nameIn(typed['email']), safeNext(typed['next']), [formIsOld]),
    },
  ),

  get('/sign-in/second-factor', 'read-published', Type.Object({}), (visit, { query }) =>
    secondFactorAnswer(visit, safeNext(query['next']), []),
  ),

  post(
    '/sign-in/second-factor',
    'read-published',
    Type.Object({}),
    Type.Object({ code: Type.String({ maxLength: 100 }), next: Next }),
    async (visit, { form }): Promise<Answer> => {
      const next = safeNext(form.next)
      const { database, now, keys, remoteAddress, userAgent } = visit
      const shown = { token: visit.stepToken ?? '', code: form.code, remoteAddress, userAgent }
      const signed = await attempt(() => showSecondFactor({ database, now }, keys, shown))
      if ('done' in signed) return signedInAnswer(visit, signed.done, next)
      return signed.refused.some(({ code }) => code === 'sign-in-again')
        ? signInAnswer(visit, '', next, signed.refused)
        : secondFactorAnswer(visit, next, signed.refused)
    },
    {
      expired: (visit, { typed }) =>
        secondFactorAnswer(visit, safeNext(typed['next']), [formIsOld]),
    },
  ),

  get('/sign-in/passkey', 'read-published', Type.Object({}), (visit) => passkeyAnswer(visit, [])),

  post(
    '/sign-in/passkey',
    'read-published',
    Type.Object({}),
    Type.Object({ response: Type.String({ maxLength: 20_000 }) }),
    async (visit, { form }): Promise<Answer> => {
      const { database, now, origin, remoteAddress, userAgent } = visit
      const shown = { response: jsonIn(form.response), origin, remoteAddress, userAgent }
      const signed = await attempt(() => signInByPasskey({ database, now }, shown))
      return 'refused' in signed
        ? passkeyAnswer(visit, signed.refused)
        : signedInAnswer(visit, signed.done, '')
    },
    { expired: (visit) => passkeyAnswer(visit, [formIsOld]) },
  ),

  post('/sign-out', 'read-published', Type.Object({}), Type.Object({}), async (visit) => {
    const { database, now, sessionToken } = visit
    if (sessionToken) await signOut({ database, now }, sessionToken)
    return {
      kind: 'redirect',
      to: paths.home(visit.language),
      notice: 'signed-out',
      cookies: [{ name: 'session', value: null }],
    }
  }),
]

/** As much of a typed name as is one, whoever sent it. */
const nameIn = (typed: string | undefined): string => (typed ?? '').slice(0, longestEmail)

/** A new challenge each time: one is answered once. */
async function passkeyAnswer(visit: Visit, refusals: readonly Refusal[]): Promise<Answer> {
  const { database, now, origin } = visit
  const options = await askForPasskey({ database, now }, origin)
  const title = ownAccountWords[visit.language].signInByPasskey
  const body = <PasskeySignInPage visit={visit} options={options} refusals={refusals} />
  return {
    kind: 'page',
    status: statusFor(refusals),
    page: { title, body, script: assetPaths.passkey },
  }
}

/** On with the session, or to the second factor. */
export function signedInAnswer(
  { language }: Visit,
  signed: SignedIn,
  next: string,
): Extract<Answer, { kind: 'redirect' }> {
  if (signed.opened === 'second-factor')
    return {
      kind: 'redirect',
      to: `${paths.showSecondFactor(language)}${next ? `?next=${encodeURIComponent(next)}` : ''}`,
      cookies: [{ name: 'step', value: signed.token }],
    }
  return {
    kind: 'redirect',
    to: next || startOf(signed.subject, language),
    cookies: [
      { name: 'session', value: signed.token },
      { name: 'visit', value: null },
      { name: 'step', value: null },
    ],
  }
}

export const signInAnswer = (
  visit: Visit,
  email: string,
  next: string,
  refusals: readonly Refusal[],
): Answer =>
  page(
    signInWords[visit.language].title,
    <SignInPage visit={visit} email={email} next={next} refusals={refusals} />,
    statusFor(refusals),
  )

function secondFactorAnswer(visit: Visit, next: string, refusals: readonly Refusal[]): Answer {
  if (!visit.stepToken) return signInAnswer(visit, '', next, refusals)
  return page(
    ownAccountWords[visit.language].showSecondFactor,
    <ShowSecondFactorPage visit={visit} next={next} refusals={refusals} />,
    statusFor(refusals),
  )
}

function statusFor(refusals: readonly Refusal[]): number {
  if (refusals.length === 0) return 200
  return refusals.some(({ code }) => code === 'too-many-attempts') ? 429 : 422
}
