import { Type } from 'typebox'
import {
  type IdentityProvider,
  languageOfState,
  type ProviderVisit,
} from '../../../actions/identity-provider.ts'
import type { Keys } from '../../../actions/keys.ts'
import { identityRefused } from '../../../actions/refusals.ts'
import { signInByIdentity } from '../../../actions/sign-in-by-identity.ts'
import { type Answer, notFound } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, type Route } from '../../route.ts'
import type { Visit } from '../../visit.ts'
import { safeNext, signedInAnswer, signInAnswer } from './routes.tsx'

/** What the browser keeps, sealed, while the person is at the provider. */
interface Kept extends ProviderVisit {
  readonly next: string
  readonly until: string
}

/** How long a person may be at the provider. In milliseconds. */
const stay = 10 * 60 * 1000
const about = 'visit at the identity provider'

/** Signing in through an identity provider, where one is configured. */
export const providerRoutes: readonly Route[] = [
  get('/sign-in/provider', 'read-published', Type.Object({}), (visit, { query }) =>
    withProvider(visit, async (provider, keys) => {
      const begun = await provider.begin(returnTo(visit), visit.language)
      const until = new Date(Date.parse(visit.now()) + stay).toISOString()
      const kept: Kept = { ...begun.visit, next: safeNext(query['next']), until }
      const value = keys.seal(JSON.stringify(kept), about)
      return { kind: 'redirect', to: begun.address, cookies: [{ name: 'provider', value }] }
    }),
  ),

  get('/sign-in/provider/return', 'read-published', Type.Object({}), (visit, { query }) =>
    withProvider(visit, async (provider, keys) => {
      const brought = new URL(visit.address, visit.origin).search
      const language = languageOfState(query['state']) ?? visit.language
      // The provider knows one address; whatever is to be said is said in the language that was left in.
      if (language !== visit.language)
        return { kind: 'redirect', to: `${paths.returnFromProvider(language)}${brought}` }
      const kept = keptIn(visit, keys)
      const identity = kept && (await provider.finish(`${returnTo(visit)}${brought}`, kept))
      if (!identity) return signInAnswer(visit, '', '', [identityRefused])
      const { database, now, remoteAddress, userAgent } = visit
      const signed = await attempt(() =>
        signInByIdentity({ database, now }, keys, identity, { remoteAddress, userAgent }),
      )
      if ('refused' in signed) return signInAnswer(visit, '', '', signed.refused)
      const answer = signedInAnswer(visit, signed.done, kept.next)
      const cookies = [...(answer.cookies ?? []), { name: 'provider', value: null } as const]
      return { ...answer, cookies }
    }),
  ),
]

const withProvider = async (
  { provider, keys }: Visit,
  answer: (provider: IdentityProvider, keys: Keys) => Promise<Answer>,
): Promise<Answer> => (provider && keys ? await answer(provider, keys) : notFound)

/** One address whatever the language, since it is written down at the provider. */
const returnTo = ({ origin }: Visit): string => `${origin}${paths.returnFromProvider('bg')}`

function keptIn(visit: Visit, keys: Keys): Kept | undefined {
  const opened = keys.open(visit.providerCookie ?? '', about)
  const kept = opened === null ? undefined : (JSON.parse(opened) as Kept)
  return kept && visit.now() < kept.until ? kept : undefined
}
