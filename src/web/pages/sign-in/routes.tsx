import { Type } from 'typebox'
import { signIn } from '../../../actions/sign-in.ts'
import { signOut } from '../../../actions/sign-out.ts'
import type { Answer } from '../../answer.ts'
import { page } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { signInWords } from '../../words/sign-in-words.ts'
import { SignInPage } from './sign-in-page.tsx'

/** Where to after signing in: an address of our own site and nothing else. */
const safeNext = (next: string | undefined, otherwise: string): string =>
  next && /^\/(bg|en)(\/[\w\-./%]*)?$/.test(next) ? next : otherwise

export const signInRoutes: readonly Route[] = [
  get('/sign-in', 'read-published', Type.Object({}), (visit, { query }) => {
    const plans = paths.plans(visit.language)
    const next = safeNext(query['next'], plans)
    if (visit.account) return { kind: 'redirect', to: next }
    return page(
      signInWords[visit.language].title,
      <SignInPage visit={visit} email="" next={next} refusals={[]} />,
    )
  }),

  post(
    '/sign-in',
    'read-published',
    Type.Object({}),
    Type.Object({
      email: Type.String({ maxLength: 254 }),
      password: Type.String({ maxLength: 500 }),
      next: Type.Optional(Type.String({ maxLength: 500 })),
    }),
    async (visit, { form }): Promise<Answer> => {
      const { email, password } = form
      const next = safeNext(form.next, paths.plans(visit.language))
      const { database, now, remoteAddress } = visit
      const signed = await attempt(() =>
        signIn({ database, now }, { email, password, remoteAddress }),
      )
      if ('refused' in signed) {
        return page(
          signInWords[visit.language].title,
          <SignInPage visit={visit} email={email} next={next} refusals={signed.refused} />,
          signed.refused.some(({ code }) => code === 'too-many-attempts') ? 429 : 422,
        )
      }
      return {
        kind: 'redirect',
        to: next,
        cookies: [
          { name: 'session', value: signed.done.token },
          { name: 'visit', value: null },
        ],
      }
    },
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
