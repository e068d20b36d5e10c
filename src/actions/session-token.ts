import { randomBytes } from 'node:crypto'
import { sha256 } from '../store/sha256.ts'

const hour = 60 * 60 * 1000

/** However busy, a session ends this long after sign-in. In milliseconds, as all of these. */
export const longestSession = 12 * hour
/** A session that nobody used for this long has ended. */
export const longestIdle = 2 * hour
/** How exactly we know when a session was last used: pages seen within it cost no write. */
export const seenWithin = 60 * 1000

/** 32 random bytes, 43 characters. The database keeps only its hash: who reads it cannot sign in. */
export const newToken = (): string => randomBytes(32).toString('base64url')

export const hashOfToken = (token: string): string => sha256(token)
