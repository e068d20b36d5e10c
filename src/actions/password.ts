import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

// OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB of memory, two passes, one lane.
const cost = { memory: 19_456, passes: 2, parallelism: 1 }
const saltBytes = 16
const tagBytes = 32

const derive = promisify(argon2)

/** "$argon2id$v=19$m=19456,t=2,p=1$salt$tag", as the reference implementation writes it. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(saltBytes)
  const tag = await derive('argon2id', {
    ...cost,
    message: bytesOf(password),
    nonce,
    tagLength: tagBytes,
  })
  const { memory, passes, parallelism } = cost
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(tag)}`
}

const notation = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/

/** @throws {TypeError} when the hash is not one that `hashPassword` writes. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt = '', tag = ''] = notation.exec(hash) ?? []
  if (tag === '') throw new TypeError('the kept password hash cannot be read')
  const expected = Buffer.from(tag, 'base64')
  const actual = await derive('argon2id', {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    message: bytesOf(password),
    nonce: Buffer.from(salt, 'base64'),
    tagLength: expected.length,
  })
  return timingSafeEqual(actual, expected)
}

/**
 * The hash of a password that nobody knows: checked where there is no account, so that the answer
 * takes as long as for one that there is.
 */
export const hashOfNobody = `$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5J3Mgc2FsdC4uLg$${'A'.repeat(43)}`

// The same letters typed on another keyboard may come composed otherwise (NIST SP 800-63B, 5.1.1.2).
const bytesOf = (password: string): Buffer => Buffer.from(password.normalize('NFKC'))

const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')

/** Letters and digits that nobody mistakes for one another: 32 of them, five bits each. */
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'

/** A hundred random bits as "k3fdw-7mxqa-…": four groups of five, to be read aloud and typed. */
export function newPassword(): string {
  const letters = [...randomBytes(20)].map((byte) => alphabet.charAt(byte & 31)).join('')
  return letters.replace(/(.{5})(?=.)/g, '$1-')
}
