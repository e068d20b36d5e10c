import { canonicalJson } from '../base/canonical-json.ts'

/**
 * Why a key was made: the first; in the ordinary course; because others may know the one before; because
 * the one before is not at hand any more, so that it could not sign its successor.
 */
export const keyCauses = ['first', 'routine', 'compromised', 'lost'] as const
export type KeyCause = (typeof keyCauses)[number]

/** What a person may give as the cause. */
export const replacementCauses = ['routine', 'compromised'] as const
export type ReplacementCause = (typeof replacementCauses)[number]

/** One of the council's keys (Ed25519, RFC 8032), as anyone may know it. */
export interface PublicKey {
  /** SHA-256 of the key's SubjectPublicKeyInfo (RFC 5280), in hexadecimal. */
  readonly fingerprint: string
  /** That SubjectPublicKeyInfo, DER in base64. */
  readonly publicKey: string
  /** ISO 8601 instant, UTC. */
  readonly madeAt: string
  readonly cause: KeyCause
  /** The fingerprint of the key before it; null for the first. */
  readonly follows: string | null
  /** By the key before it over `successionStatement`, base64; null where it is the first or that one was lost. */
  readonly signature: string | null
}

/** All keys of a council, the first one first. */
export interface KeyRing {
  readonly format: 'merilo-keys/1'
  readonly keys: readonly PublicKey[]
}

export const keyRingOf = (keys: readonly PublicKey[]): KeyRing => ({
  format: 'merilo-keys/1',
  keys: keys.map(({ fingerprint, publicKey, madeAt, cause, follows, signature }) => ({
    ...{ fingerprint, publicKey, madeAt, cause, follows, signature },
  })),
})

/** What a key says when it hands over to the next. */
export const successionStatement = ({
  fingerprint,
  publicKey,
  madeAt,
  cause,
  follows,
}: Omit<PublicKey, 'signature'>): string =>
  canonicalJson({
    format: 'merilo-key-succession/1',
    ...{ fingerprint, publicKey, madeAt, cause, follows },
  })

/** Until when each key signed: when the next was made; null for the one in use. */
export const endOf = (keys: readonly PublicKey[], { fingerprint }: PublicKey): string | null =>
  keys.find(({ follows }) => follows === fingerprint)?.madeAt ?? null

/** Groups of four, as people compare them aloud. */
export const readableFingerprint = (fingerprint: string): string =>
  fingerprint.replace(/.{4}(?=.)/g, '$& ')
