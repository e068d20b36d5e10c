import type { ReportPart, Unit } from '../../parts/annual-report/report-part.ts'

/** One page of the annual report: a part of it, or what of a long part stands on it. */
export interface ReportLeaf {
  readonly part: ReportPart
  readonly units: readonly Unit[]
  /** From 1 within the part. */
  readonly page: number
  readonly pages: number
}
