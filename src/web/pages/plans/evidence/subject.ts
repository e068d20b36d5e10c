import { mayFor } from '../../../../core/access/permissions.ts'
import { stranger } from '../../../../core/access/roles.ts'
import { type KeptActivity, listActivities } from '../../../../store/activity.reader.ts'
import { listDuties } from '../../../../store/duty.reader.ts'
import { type KeptEvidence, listEvidence } from '../../../../store/evidence.reader.ts'
import type { Visit } from '../../../visit.ts'
import { type MeasureSubject, measureSubject } from '../subject.ts'

/** A measure with all that was given as evidence of it. */
export interface EvidenceSubject extends MeasureSubject {
  readonly evidence: readonly KeptEvidence[]
  readonly activities: readonly KeptActivity[]
  /** Whether whoever looks may give more. */
  readonly mayGive: boolean
}

/** Nothing where there is no such measure, or where it is the duty of others. */
export async function evidenceSubject(
  visit: Visit,
  params: { readonly slug: string; readonly code: string },
  needs: 'read-evidence' | 'give-evidence',
): Promise<EvidenceSubject | undefined> {
  const found = await measureSubject(visit, params)
  // Papers tell what the values tell.
  if (!found || found.view.outOfSight.has(found.measure.code)) return undefined
  const of = { planId: found.view.plan.id, measure: found.measure.code }
  const duties = await listDuties(visit.database, of.planId)
  const duty = duties.find(({ measure }) => measure === of.measure)
  const institutions = duty ? [duty.reports, ...duty.contributes] : []
  const subject = visit.account ?? stranger
  if (!mayFor(subject, needs, institutions)) return undefined
  const [evidence, activities] = await Promise.all([
    listEvidence(visit.database, of),
    listActivities(visit.database, of),
  ])
  const mayGive = mayFor(subject, 'give-evidence', institutions)
  return { ...found, evidence, activities, mayGive }
}
