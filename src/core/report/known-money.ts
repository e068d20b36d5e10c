import { isKnownBefore } from './is-known-before.ts'
import type { AllocationReports, PublishedMoneyReport } from './money-report.ts'

/**
 * Of each kind and period of an allocation the report of the highest revision that was known before an
 * instant; null knows them all. An allocation of which nothing is known is left out.
 */
export function knownMoney<Said extends PublishedMoneyReport>(
  allocations: readonly AllocationReports<Said>[],
  until: string | null,
): AllocationReports<Said>[] {
  return allocations.flatMap((allocation) => {
    const latest = new Map<string, Said>()
    for (const report of allocation.reports) {
      if (until !== null && !isKnownBefore(report, until)) continue
      const key = `${report.kind} ${report.period}`
      const known = latest.get(key)
      if (known === undefined || report.revision >= known.revision) latest.set(key, report)
    }
    return latest.size === 0 ? [] : [{ ...allocation, reports: [...latest.values()] }]
  })
}
