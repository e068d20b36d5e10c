import type { Difference } from './difference.ts'
import type { LogHead } from './log-chain.ts'
import type { Manifest } from './manifest.ts'

/**
 * same: signed, whole, and every figure comes out as published; differs: it is what was signed, but a figure
 * or a file made of the figures comes out otherwise; broken: it is not what was signed.
 */
export const verdictsOfVerification = ['same', 'differs', 'broken'] as const
export type VerificationVerdict = (typeof verdictsOfVerification)[number]

/**
 * How the key was compared: `given`: it is the one that was given; `successor`: one that was given has signed
 * that this one, or one before it, follows; `not-compared`: none was given, so anybody may have signed.
 */
export type KeyComparison = 'given' | 'successor' | 'not-compared'

/** What came of verifying a bundle. */
export interface Verification {
  readonly verdict: VerificationVerdict
  /** How many figures were computed anew and compared. */
  readonly checked: number
  readonly firstDifference: Difference | null
  /** What the bundle says of itself; null where it was not even read. */
  readonly manifest: Manifest | null
  readonly key: KeyComparison
  /** How many entries of the log were followed, and from which head. */
  readonly log: { readonly entries: number; readonly after: LogHead } | null
  /** The names of data files that were drawn anew and compared. */
  readonly redrawn: readonly string[]
}
