import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { sha256 } from '../store/sha256.ts'

/** A new pair of Ed25519 keys (RFC 8032), each half as DER: what the public knows and what nobody else may. */
export function newKeyPair(): { readonly publicKey: Uint8Array; readonly privateKey: Uint8Array } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'der' }),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }),
  }
}

/** SHA-256 of the SubjectPublicKeyInfo, in hexadecimal. */
export const fingerprintOf = (publicKey: Uint8Array): string => sha256(publicKey)

/** 64 bytes, the same for the same key and words. */
export const signatureOf = (privateKey: Uint8Array, said: string | Uint8Array): Uint8Array =>
  sign(
    null,
    Buffer.from(said),
    createPrivateKey({ key: Buffer.from(privateKey), type: 'pkcs8', format: 'der' }),
  )

/** @param publicKey SubjectPublicKeyInfo, DER; of a key that is none nothing is signed. */
export function isSignedBy(
  publicKey: Uint8Array,
  said: string | Uint8Array,
  signature: Uint8Array,
): boolean {
  const key = publicKeyFrom(publicKey)
  return key !== undefined && verify(null, Buffer.from(said), key, signature)
}

/** As a text that any program takes: PEM (RFC 7468). */
export const pemOf = (publicKey: Uint8Array): string =>
  createPublicKey({ key: Buffer.from(publicKey), type: 'spki', format: 'der' })
    .export({ type: 'spki', format: 'pem' })
    .toString()

/** The SubjectPublicKeyInfo of a PEM of an Ed25519 key; nothing of any other text. */
export function publicKeyOfPem(pem: string): Uint8Array | undefined {
  if (pem.length > 10_000 || pem.includes('PRIVATE')) return undefined
  try {
    const key = createPublicKey(pem)
    return key.asymmetricKeyType === 'ed25519'
      ? key.export({ type: 'spki', format: 'der' })
      : undefined
  } catch {
    // What is no PEM is no key.
    return undefined
  }
}

function publicKeyFrom(der: Uint8Array): KeyObject | undefined {
  try {
    const key = createPublicKey({ key: Buffer.from(der), type: 'spki', format: 'der' })
    return key.asymmetricKeyType === 'ed25519' ? key : undefined
  } catch {
    // Bytes that are no key; whoever asks is told that nothing is signed by it.
    return undefined
  }
}
