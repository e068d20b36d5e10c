import type { Configuration } from 'openid-client'
import {
  type Identity,
  type IdentityProvider,
  type ProviderSettings,
  stateIn,
} from './identity-provider.ts'

/** Loaded when somebody first signs in so: most servers have no provider. */
const openIdClient = () => import('openid-client')

/**
 * A provider by its issuer's address (OpenID Connect Discovery 1.0): code flow with PKCE (RFC 7636), state,
 * nonce, and the issuer's name checked in the answer (RFC 9207) and in the token.
 */
export function openIdProvider(settings: ProviderSettings): IdentityProvider {
  let found: Promise<Configuration> | undefined
  const configuration = () => {
    found ??= discover(settings).catch((error: unknown) => {
      // Asked again with the next visitor: the provider may have been away for a while.
      found = undefined
      throw error
    })
    return found
  }
  return {
    name: settings.name,
    begin: async (returnTo, language) => {
      const client = await openIdClient()
      const codeVerifier = client.randomPKCECodeVerifier()
      const state = stateIn(language, client.randomState())
      const nonce = client.randomNonce()
      const address = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: returnTo,
        scope: 'openid email',
        code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      })
      return { address: address.href, visit: { state, nonce, codeVerifier } }
    },
    finish: async (address, { state, nonce, codeVerifier }) => {
      const client = await openIdClient()
      const provider = await configuration()
      try {
        const tokens = await client.authorizationCodeGrant(provider, new URL(address), {
          pkceCodeVerifier: codeVerifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        })
        const claims = tokens.claims()
        if (!claims) return undefined
        const told =
          claims['email'] === undefined && provider.serverMetadata().userinfo_endpoint
            ? await client.fetchUserInfo(provider, tokens.access_token, claims.sub)
            : claims
        return { issuer: claims.iss, subject: claims.sub, verifiedEmail: verifiedEmail(told) }
      } catch (error) {
        if (isAboutTheAnswer(client, error)) return undefined
        throw error
      }
    },
  }
}

async function discover({ issuer, clientId, clientSecret }: ProviderSettings) {
  const client = await openIdClient()
  const server = new URL(issuer)
  // Plain HTTP is let pass to this very machine only, where tests have their provider.
  const execute = server.protocol === 'http:' ? [client.allowInsecureRequests] : []
  return await client.discovery(server, clientId, clientSecret, undefined, { execute })
}

const verifiedEmail = (claims: Readonly<Record<string, unknown>>): Identity['verifiedEmail'] =>
  claims['email_verified'] === true && typeof claims['email'] === 'string' ? claims['email'] : null

/** The provider or the browser said no, or brought what does not hold; anything else is a fault. */
const isAboutTheAnswer = (
  client: Awaited<ReturnType<typeof openIdClient>>,
  error: unknown,
): boolean =>
  error instanceof client.AuthorizationResponseError ||
  error instanceof client.ResponseBodyError ||
  (error instanceof client.ClientError && error.code !== 'OAUTH_HTTP_REQUEST_FAILED')
