import type { KeyRing, PublicKey } from '../core/publication/signing-key.ts'
import { successionStatement } from '../core/publication/signing-key.ts'
import type { KeyComparison } from '../core/publication/verification.ts'
import { keyRingIn } from '../intake/bundle/bundle-json.ts'
import { fingerprintOf, isSignedBy, publicKeyOfPem } from './signature.ts'

/**
 * The fingerprints of the keys that somebody gives: one fingerprint, in groups or not, or the text of a file:
 * a PEM, or the list of keys from a council's site. Undefined when it is none of these.
 */
export function fingerprintsIn(given: string): readonly string[] | undefined {
  const typed = given.replace(/[\s:]/g, '').toLowerCase()
  if (/^[0-9a-f]{64}$/.test(typed)) return [typed]
  const key = publicKeyOfPem(given)
  if (key) return [fingerprintOf(key)]
  const ring = keyRingIn(Buffer.from(given))
  return ring && ring.keys.length > 0 ? ring.keys.map(({ fingerprint }) => fingerprint) : undefined
}

/** A ring in which each key is what its fingerprint says, and follows the one before it. */
export const isSound = ({ keys }: KeyRing): boolean =>
  keys.length > 0 &&
  keys.every((key, index) => {
    const before = keys[index - 1]
    return (
      fingerprintOf(bytes(key.publicKey)) === key.fingerprint &&
      key.follows === (before?.fingerprint ?? null) &&
      (key.signature === null || (before !== undefined && isFollowedBy(before, key)))
    )
  })

/**
 * How the last key of a ring is to be trusted by somebody who trusts these; undefined when it is not.
 *
 * @param trusted null when none were given
 */
export function comparisonOfKey(
  { keys }: KeyRing,
  trusted: readonly string[] | null,
): KeyComparison | undefined {
  if (trusted === null) return 'not-compared'
  const fromLast = keys.toReversed()
  if (trusted.includes(fromLast[0]?.fingerprint ?? '')) return 'given'
  for (const [index, key] of fromLast.entries()) {
    const before = fromLast[index + 1]
    if (!before || !isFollowedBy(before, key)) return undefined
    if (trusted.includes(before.fingerprint)) return 'successor'
  }
  return undefined
}

const isFollowedBy = (before: PublicKey, key: PublicKey): boolean =>
  key.signature !== null &&
  isSignedBy(bytes(before.publicKey), successionStatement(key), bytes(key.signature))

const bytes = (base64: string): Uint8Array => Buffer.from(base64, 'base64')
