import { isIP } from 'node:net'

/**
 * Whether browsers have passkeys at an address at all: they are bound to a name, and used over HTTPS or on
 * one's own machine (Web Authentication Level 3, 5.1.2 and 13.4.9).
 */
export function hasPasskeys(origin: string): boolean {
  const { protocol, hostname } = new URL(origin)
  const isName = isIP(hostname.replace(/^\[|\]$/g, '')) === 0
  const isOwnMachine = hostname === 'localhost' || hostname.endsWith('.localhost')
  return isName && (protocol === 'https:' || isOwnMachine)
}
