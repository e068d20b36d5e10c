import { isRefusal, type Refusal } from '../core/base/refusal.ts'
import { growthFault } from '../core/publication/log-faults.ts'
import { sha256 } from '../store/sha256.ts'
import type { BundleVerification } from './verify-bundle.ts'
import { type VerificationLimits, verifyBundleApart } from './verify-bundle-apart.ts'

export interface NamedBundle {
  /** What a person calls it by: its path. */
  readonly name: string
  readonly bytes: Uint8Array
}

export interface NamedVerification extends BundleVerification {
  readonly name: string
}

/**
 * Verifies each of several bundles, and that the log only grew from one to the next. Where it did not, the
 * later one is broken.
 *
 * @returns in the order of their logs, or why one cannot be verified or they cannot be compared
 */
export async function verifyBundles(
  bundles: readonly NamedBundle[],
  trusted: readonly string[] | null,
  limits?: VerificationLimits,
): Promise<readonly NamedVerification[] | Refusal> {
  const verified: NamedVerification[] = []
  for (const { name, bytes } of bundles) {
    const found = await verifyBundleApart(bytes, trusted, limits)
    if (isRefusal(found)) return stopped(name, found)
    verified.push({ name, ...found })
  }
  const inOrder = verified.toSorted((a, b) => compare(lengthOf(a), lengthOf(b)))
  for (const [index, later] of inOrder.entries()) {
    const earlier = inOrder[index - 1]
    if (!earlier?.manifest || !later.chain || later.verdict === 'broken') continue
    const fault = growthFault(sha256, earlier.manifest.log.head, later.chain)
    if (fault === 'apart') return apart(earlier.name, later.name)
    if (fault) inOrder[index] = { ...later, verdict: 'broken', firstDifference: fault }
  }
  return inOrder
}

const lengthOf = ({ manifest }: BundleVerification): bigint => BigInt(manifest?.log.head.seq ?? 0)
const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0)

const stopped = (name: string, { code, message: { bg, en } }: Refusal): Refusal => ({
  code,
  message: { bg: `„${name}“: ${bg}`, en: `"${name}": ${en}` },
})

const apart = (earlier: string, later: string): Refusal => ({
  code: 'bundles-apart',
  message: {
    bg: `Дневникът в „${later}“ започва след края на този в „${earlier}“: не може да се каже дали е само нараствал. Дайте и версиите между тях.`,
    en: `The log in "${later}" begins after the end of that in "${earlier}": whether it only grew cannot be said. Give the versions in between, too.`,
  },
})
