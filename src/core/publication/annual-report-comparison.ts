import { annualReportDifferences, type UnboundFigure } from '../annual-report/published-report.ts'
import type { Publication } from './publication.ts'

/** How many figures of a text were compared, and the first that differs. */
interface ComparedText {
  readonly checked: number
  readonly difference:
    | ({ readonly figure: string } & Pick<UnboundFigure, 'published' | 'recomputed'>)
    | null
}

/** Compares each figure in the text of a published annual report with what its own data makes. */
export function comparisonOfAnnualReport(publication: Publication): ComparedText {
  const { annualReport } = publication
  if (annualReport === undefined) return { checked: 0, difference: null }
  const [first] = annualReportDifferences(annualReport, publication)
  return {
    checked: Object.keys(annualReport.figures).length,
    difference: first
      ? {
          figure: `annual report, ${first.address}`,
          published: first.published,
          recomputed: first.recomputed,
        }
      : null,
  }
}
