import type { PublishedReport } from './report.ts'

/**
 * Whether a report was known before an instant: from its acceptance on; one that nobody had to accept, from
 * when it was entered. One that says neither was always known.
 */
export const isKnownBefore = (
  { enteredAt, acceptedAt = enteredAt }: Partial<Pick<PublishedReport, 'enteredAt' | 'acceptedAt'>>,
  until: string,
): boolean => acceptedAt === undefined || acceptedAt < until
