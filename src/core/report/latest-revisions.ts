import type { PublishedReport } from './report.ts'

/** Of each period the report that counts, in the order given: the one of the highest revision. */
export function latestRevisions<Said extends Pick<PublishedReport, 'period' | 'revision'>>(
  reports: readonly Said[],
): readonly Said[] {
  const latest = new Map<string, Said>()
  for (const report of reports) {
    const known = latest.get(report.period)
    if (known === undefined || report.revision > known.revision) latest.set(report.period, report)
  }
  return [...latest.values()]
}
