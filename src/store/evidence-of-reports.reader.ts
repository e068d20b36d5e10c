import type { Period } from '../core/base/period.ts'
import { isIn } from '../core/report/activity.ts'
import type { EvidenceReference } from '../core/report/report.ts'
import { listActivities, listActivityRules } from './activity.reader.ts'
import type { Database } from './database.ts'
import { listEvidence } from './evidence.reader.ts'

/** Which report evidence is asked of. */
interface OfReport {
  /** The measure's code. */
  readonly measure: string
  /** The indicator's position. */
  readonly indicator: number
  readonly period: Period
}

/**
 * What the reports of a plan rest on: the files and links given for the indicator or for its measure as a
 * whole, and the activities that make its value. What was withdrawn is left out.
 */
export async function selectEvidenceOfReports(
  database: Database,
  planId: string,
): Promise<(of: OfReport) => readonly EvidenceReference[]> {
  const [pieces, activities, rules] = await Promise.all([
    listEvidence(database, { planId }),
    listActivities(database, { planId }),
    listActivityRules(database, planId),
  ])
  if (pieces.length === 0 && activities.length === 0) return () => []
  const given = Map.groupBy(
    pieces.filter(({ withdrawn }) => withdrawn === null),
    ({ measure, period }) => `${measure} ${period}`,
  )
  return ({ measure, indicator, period }) => {
    const own = (given.get(`${measure} ${period}`) ?? []).filter(
      (piece) => piece.indicator === null || piece.indicator === indicator,
    )
    const rule = rules.find((each) => each.measure === measure && each.indicator === indicator)
    const counted = activities.filter(
      (each) =>
        each.measure === measure &&
        each.withdrawnBecause === null &&
        rule?.rule?.kinds.includes(each.kind) &&
        isIn(period, each),
    )
    return [
      ...own.map(({ title, address, file }): EvidenceReference => {
        const kind = file ? 'file' : 'link'
        return { kind, title, reference: file?.sha256 ?? address ?? '' }
      }),
      ...counted.map(
        ({ id, title }): EvidenceReference => ({ kind: 'activity', title, reference: id }),
      ),
    ]
  }
}
