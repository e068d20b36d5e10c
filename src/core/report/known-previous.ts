import type { PublishedPreviousValue } from './previous-value.ts'

/**
 * Of the versions of a previous value the last that was accepted before an instant; null knows them all.
 * One of which nobody knows when it was accepted was there before the record began.
 */
export const previousKnown = <Said extends PublishedPreviousValue>(
  versions: readonly Said[],
  until: string | null,
): Said | null =>
  versions.findLast(
    ({ acceptedAt }) => until === null || acceptedAt === null || acceptedAt < until,
  ) ?? null
