import type { FigureTable } from './figure.ts'
import type { PublishedSignature } from './published-report.ts'
import type { AnnualReportStatus, AnnualReportStep } from './report-status.ts'
import { type SectionVersion, standingOnChange } from './section-version.ts'

/** Whether an annual report goes into what is published, and why not. */
export const inclusions = ['none', 'not-signed', 'changed', 'included'] as const
export type Inclusion = (typeof inclusions)[number]

/** Only a report that both have signed is published, and only while every figure in it is as they saw it. */
export function inclusionOf(
  report:
    | { readonly status: AnnualReportStatus; readonly sections: readonly SectionVersion[] }
    | undefined,
  figures: FigureTable,
): Inclusion {
  if (!report) return 'none'
  if (report.status !== 'signed-off') return 'not-signed'
  return standingOnChange(report.sections, figures).length > 0 ? 'changed' : 'included'
}

/** The two signatures that hold, without the names. */
export const signaturesOf = (
  acts: readonly { readonly move: AnnualReportStep; readonly madeAt: string }[],
): PublishedSignature[] =>
  (
    [
      ['sign', 'secretariat'],
      ['sign-off', 'council'],
    ] as const
  ).flatMap(([move, as]) => {
    const act = acts.findLast((each) => each.move === move)
    return act ? [{ as, at: act.madeAt }] : []
  })
