import { type Finding, type Severity, severities } from '../core/base/finding.ts'
import type { Draft } from '../core/draft/draft.ts'

/** How many findings there are of each severity. */
export const countsOf = (findings: readonly Finding[]): Record<Severity, number> => {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length
  return { error: count('error'), warning: count('warning'), info: count('info') }
}

/** The gravest first, then by measure; what is about the whole plan before its measures. */
export const byGravity = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      (a.position ?? 0) - (b.position ?? 0),
  )

/** What `lint` answers to programs: format merilo-findings/1. */
export function findingsJson(file: string, draft: Draft, findings: readonly Finding[]): string {
  const { title, year, language, measures } = draft
  return JSON.stringify(
    {
      format: 'merilo-findings/1',
      file,
      plan: { title, year, language, measures: measures.length },
      counts: countsOf(findings),
      findings: byGravity(findings),
    },
    null,
    2,
  )
}
