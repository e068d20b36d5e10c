import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * The token that every form carries back. It follows from the visitor's cookie, which a foreign site
 * can neither read nor set, so nothing has to be kept for it (OWASP: HMAC-based token pattern, with the
 * 256-bit random cookie as its secret).
 */
export const csrfTokenFor = (cookie: string): string =>
  createHash('sha256').update('csrf:').update(cookie).digest('base64url')

/** Without a cookie there is no token that could be right. */
export function isCsrfToken(given: string | undefined, cookie: string | undefined): boolean {
  if (cookie === undefined) return false
  const expected = Buffer.from(csrfTokenFor(cookie))
  const actual = Buffer.from(given ?? '')
  return actual.length === expected.length && timingSafeEqual(actual, expected)
}

interface SiteHeaders {
  readonly origin?: string | undefined
  readonly 'sec-fetch-site'?: string | string[] | undefined
}

/** Whether the browser itself says that the form stood on another site. */
export function comesFromElsewhere(headers: SiteHeaders, host: string): boolean {
  const site = headers['sec-fetch-site']
  if (site === 'cross-site' || site === 'same-site') return true
  const { origin } = headers
  if (origin === undefined) return false
  return !URL.canParse(origin) || new URL(origin).host !== host
}

/** Whether it says that the form stood here; a browser that says nothing at all says neither. */
export const comesFromHere = (headers: SiteHeaders, host: string): boolean =>
  !comesFromElsewhere(headers, host) &&
  (headers['sec-fetch-site'] === 'same-origin' || headers.origin !== undefined)
