import type { Keys } from './keys.ts'

/** What a secret is sealed for: that of one account opens for no other. */
export const sealingOf = (accountId: string): string => `second factor of account ${accountId}`

/** Nothing when the key in the data folder is not the one that it was sealed by. */
export function secretOf(sealed: string, accountId: string, keys: Keys): Uint8Array | undefined {
  const opened = keys.open(sealed, sealingOf(accountId))
  return opened === null ? undefined : Buffer.from(opened, 'base64url')
}
