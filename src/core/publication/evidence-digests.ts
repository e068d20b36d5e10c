import type { Period } from '../base/period.ts'
import type { IndicatorReports } from '../report/report.ts'

/** A file that a report rests on, by nothing but its content: neither its name nor who gave it. */
export interface EvidenceDigest {
  /** The measure's code. */
  readonly measure: string
  /** The indicator's position. */
  readonly indicator: number
  readonly period: Period
  /** In hexadecimal. */
  readonly sha256: string
}

/**
 * What is published of evidence: whoever is shown a file can tell that the report rested on it. Titles may
 * name people, and links and activities have no content that could be compared: they stay inside.
 *
 * @param isSilent whether nothing at all is told of an indicator's evidence
 */
export function evidenceDigests(
  reports: readonly IndicatorReports[],
  isSilent: (of: { readonly measure: string; readonly indicator: number }) => boolean,
): EvidenceDigest[] {
  const told = reports
    .filter((each) => !isSilent(each))
    .flatMap(({ measure, indicator, reports: said }) =>
      said.flatMap(({ period, evidence = [] }) =>
        evidence
          .filter(({ kind }) => kind === 'file')
          .map(({ reference }) => ({ measure, indicator, period, sha256: reference })),
      ),
    )
  // Each revision of a period tells of the same files again.
  const once = new Map(told.map((each) => [Object.values(each).join(' '), each]))
  return [...once.values()]
}
