import type { OfIndicator } from '../degree/circumstances.ts'

/** Counts from 1 to this tell of so few people that they are never published. */
export const mostSuppressed = 4

/** An indicator whose values are those of others, added up. */
export interface IndicatorSum {
  readonly total: OfIndicator
  readonly parts: readonly OfIndicator[]
}

/** Which indicators tell of people that small counts would reveal, and what is known of how they hang together. */
export interface DisclosureRule {
  readonly sensitive: readonly OfIndicator[]
  readonly sums: readonly IndicatorSum[]
  /** Those that go on from an indicator of an earlier plan of which something was kept back. */
  readonly carried: readonly OfIndicator[]
}

export const nothingSensitive: DisclosureRule = { sensitive: [], sums: [], carried: [] }

/** What a version keeps from the public, and why its bytes are not those of its first edition. */
export interface Disclosure {
  /** By which rule: small counts are taken out, and whatever gives them away. */
  readonly rule: 'suppression'
  readonly upTo: typeof mostSuppressed
  /** The indicators that tell of people so few or so vulnerable that small counts would reveal them. */
  readonly sensitive: readonly OfIndicator[]
  /** Only of an edition that stands in the place of one published before. */
  readonly redaction?: Redaction
}

/**
 * That something was taken out of a version after it was published. The digest of what stood there before is not
 * told: whoever tries every small count in its place would find the one that gives it.
 */
export interface Redaction {
  /** From 1; the first edition, as it was published, is 0. */
  readonly edition: number
  /** ISO 8601 instant, UTC. */
  readonly at: string
}

export const keyOf = ({ measure, indicator }: OfIndicator): string => `${measure}\n${indicator}`
