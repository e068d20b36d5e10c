import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

export const client = { id: 'merilo', secret: 'a secret between Merilo and its provider' }

/** What the provider knows of a person, by the name that they log in with. */
export type People = Readonly<
  Record<string, { readonly email?: string; readonly verified?: boolean }>
>

/** A provider of OpenID Connect on this machine, with pages on which a person logs in and consents. */
export async function startProvider(people: People, returnTo: string) {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [returnTo] }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kty: 'RSA', use: 'sig' }] },
    cookies: { keys: ['cookies of the test'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => {
        const { email, verified } = people[id] ?? {}
        return { sub: id, ...(email ? { email, email_verified: verified ?? false } : {}) }
      },
    }),
  })
  server.on('request', provider.callback())
  return {
    issuer,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A person at the provider, from the address that they are sent to up to the one that they are sent back to. */
export async function logIn(address: string, name: string, returnTo: string): Promise<string> {
  const cookies = new Map<string, string>()
  let next = address
  let body: URLSearchParams | undefined
  for (let step = 0; step < 12; step += 1) {
    const answer = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([key, value]) => `${key}=${value}`).join('; ') },
      ...(body ? { method: 'POST', body } : {}),
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      cookies.set(key, value)
    }
    const location = answer.headers.get('location')
    if (location !== null) {
      next = new URL(location, next).href
      if (next.startsWith(returnTo)) return next
      body = undefined
      continue
    }
    const page = await answer.text()
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
    if (!prompt) throw new Error(`the provider says ${answer.status}: ${page.slice(0, 300)}`)
    next = new URL(/<form[^>]* action="([^"]+)"/.exec(page)?.[1] ?? '', next).href
    body = new URLSearchParams({ prompt, login: name, password: 'x' })
  }
  throw new Error('the provider sends a person around in circles')
}
