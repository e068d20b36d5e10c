import type { Finding } from '../core/base/finding.ts'
import type { Draft } from '../core/draft/draft.ts'

/** Findings about a measure with the row of the file that the measure was read from. */
export function findingsInRows(findings: readonly Finding[], draft: Draft): Finding[] {
  const rows = new Map(draft.measures.map(({ position, source }) => [position, source]))
  return findings.map((finding) => {
    const source = finding.source ?? rows.get(finding.position ?? 0)
    return source === undefined ? finding : { ...finding, source }
  })
}
