import { randomBytes } from 'node:crypto'
import type { CookieSerializeOptions } from '@fastify/cookie'

export type CookieName = 'session' | 'visit' | 'step' | 'provider'

/**
 * Cookies, all random and unreadable to scripts: `visit` gives a visitor's forms their token before
 * sign-in, `step` is who has shown one factor of two, `session` is who signed in. `provider` is sealed: what
 * has to be there again when somebody comes back from the identity provider. Over HTTPS they carry the __Host- prefix (RFC 6265bis, 4.1.3.2),
 * which ties them to this very host.
 */
export const cookieName = (cookie: CookieName, secure: boolean): string =>
  secure ? `__Host-merilo-${cookie}` : `merilo-${cookie}`

export const cookieOptions = (secure: boolean): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure,
})

export const newVisit = (): string => randomBytes(32).toString('base64url')

const shape = /^[\w-]{43}$/

/** A cookie of ours, or undefined for anything that cannot be one. */
export const ownCookie = (value: string | undefined): string | undefined =>
  value !== undefined && shape.test(value) ? value : undefined
