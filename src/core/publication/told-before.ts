import { isSuppressed } from '../report/report.ts'
import { keyOf } from './disclosure.ts'
import type { ToldBefore } from './kept-back.ts'
import { revisionKey } from './protected-values.ts'
import type { Publication } from './publication.ts'

/** What the versions of a plan that were published before tell of its reports, and what they keep back. */
export function toldBefore(earlier: readonly Pick<Publication, 'reports'>[]): ToldBefore {
  const [shown, kept] = [new Set<string>(), new Set<string>()]
  for (const { reports } of earlier)
    for (const each of reports)
      for (const report of each.reports)
        (isSuppressed(report.reported) ? kept : shown).add(revisionKey(keyOf(each), report))
  return { shown, kept }
}
