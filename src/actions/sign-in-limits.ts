import { isIPv4, isIPv6 } from 'node:net'
import type { InBothLanguages } from '../core/base/language.ts'
import type { Refusal } from '../core/base/refusal.ts'
import { sha256 } from '../store/sha256.ts'
import type { AttemptCount, AttemptKey } from '../store/sign-in-attempt.writer.ts'

/** How many failures are let pass: of a person who mistypes, and of an office behind one address. */
const allowed = { 'account-and-address': 5, address: 50, 'second-factor': 5 } as const

const firstWait = 30
const longestWait = 60 * 60

/** After a day without a failure the count starts anew. In milliseconds. */
export const forgottenAfter = 24 * 60 * 60 * 1000

/**
 * The seconds still to wait before the next attempt: none while failures are few, then half a minute
 * after the last of them, and twice as long with each further one, up to an hour.
 */
export function secondsToWait(count: AttemptCount, at: string): number {
  const beyond = count.failures - allowed[count.scope]
  const sinceLast = Date.parse(at) - Date.parse(count.lastFailedAt)
  if (beyond < 0 || sinceLast >= forgottenAfter) return 0
  const wait = Math.min(firstWait * 2 ** beyond, longestWait)
  return Math.max(0, Math.ceil(wait - sinceLast / 1000))
}

export const keysOf = (email: string, remoteAddress: string): Record<KeyName, AttemptKey> => {
  const network = networkOf(remoteAddress)
  return {
    account: { scope: 'account-and-address', keyHash: sha256(`${email}\n${network}`) },
    address: { scope: 'address', keyHash: sha256(network) },
  }
}

type KeyName = 'account' | 'address'

/**
 * What one customer of a network provider has: an IPv4 address, or the first 64 bits of an IPv6 one,
 * behind which a single machine may change addresses at will (RFC 6177, RFC 8981).
 */
export function networkOf(address: string): string {
  const mapped = address.replace(/^::ffff:/i, '')
  if (isIPv4(mapped)) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::')
  const groups = (text: string) => (text === '' ? [] : text.split(':'))
  const missing = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length
  const all = [...groups(head), ...Array<string>(missing).fill('0'), ...groups(tail ?? '')]
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

export const tooManyAttempts = (seconds: number): Refusal => {
  const wait = waitWords(seconds)
  return {
    code: 'too-many-attempts',
    message: {
      bg: `Твърде много неуспешни опити за влизане. Опитайте отново след ${wait.bg}.`,
      en: `Too many failed attempts to sign in. Try again in ${wait.en}.`,
    },
  }
}

function waitWords(seconds: number): InBothLanguages {
  const minutes = Math.ceil(seconds / 60)
  if (seconds < 60)
    return {
      bg: `${seconds}\u00a0${seconds === 1 ? 'секунда' : 'секунди'}`,
      en: `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`,
    }
  return {
    bg: `${minutes}\u00a0${minutes === 1 ? 'минута' : 'минути'}`,
    en: `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  }
}
