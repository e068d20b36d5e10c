import type { Finding } from '../base/finding.ts'
import type { DraftMeasure } from './draft.ts'

/** The numbers of measures whose money is, or is proposed to be, the same as a measure's. */
export function proposedSharing(measure: DraftMeasure, findings: readonly Finding[]): string[] {
  const mends = findings.flatMap(({ position, mend }) =>
    position === measure.position && mend?.kind === 'shared-funding' ? mend.with : [],
  )
  const refused = measure.sharingRefused ?? []
  return [...new Set([...measure.sharedFundingWith, ...mends])].filter(
    (number) => !refused.includes(number),
  )
}
