import { randomBytes } from 'node:crypto'
import { sha256 } from '../store/sha256.ts'

const count = 10
/** Letters and digits that nobody mistakes for one another: 32 of them, five bits each. */
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Ten codes of 75 random bits, "k3fdw-7mxqa-p9wze": too many to try, so a plain hash of each is safe. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: count }, () =>
    [...randomBytes(15)]
      .map((byte) => alphabet.charAt(byte & 31))
      .join('')
      .replace(/(.{5})(?=.)/g, '$1-'),
  )

/** However it was typed: with other dashes or none, in capital letters. */
export const hashOfRecoveryCode = (code: string): string =>
  sha256(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
