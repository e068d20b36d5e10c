import type { Language } from '../../../core/base/language.ts'
import { isIn } from '../../../core/report/activity.ts'
import { type ActivityRule, valueFromActivities } from '../../../core/report/activity-rule.ts'
import { plainlyTyped, type ReportFields } from '../../../core/report/report-content.ts'
import { reportField } from '../../../core/report/report-fields.ts'
import {
  type KeptActivity,
  listActivities,
  listActivityRules,
} from '../../../store/activity.reader.ts'
import type { Database } from '../../../store/database.ts'
import { type KeptEvidence, listEvidence } from '../../../store/evidence.reader.ts'
import type { ReportPlace } from '../../../store/report-place.reader.ts'

/** The value of an indicator that its registered activities make, with how. */
export interface ProposedValue {
  /** The indicator's position. */
  readonly indicator: number
  readonly rule: ActivityRule
  readonly value: ReturnType<typeof valueFromActivities<KeptActivity>>
}

/** What a report rests on so far. */
export interface ReportEvidence {
  readonly pieces: readonly KeptEvidence[]
  /** Those that ended in the period. */
  readonly activities: readonly KeptActivity[]
  readonly proposed: readonly ProposedValue[]
}

export async function evidenceOfReport(
  database: Database,
  { planId, measure, period }: ReportPlace,
): Promise<ReportEvidence> {
  const [pieces, activities, rules] = await Promise.all([
    listEvidence(database, { planId, measure }),
    listActivities(database, { planId, measure }),
    listActivityRules(database, planId),
  ])
  const standing = activities.filter(({ withdrawnBecause }) => withdrawnBecause === null)
  return {
    pieces: pieces.filter((piece) => piece.period === period && piece.withdrawn === null),
    activities: standing.filter((activity) => isIn(period, activity)),
    proposed: rules.flatMap(({ measure: of, indicator, rule }) =>
      of === measure && rule
        ? [{ indicator, rule, value: valueFromActivities(rule, standing, period) }]
        : [],
    ),
  }
}

/** Fields that nobody has filled yet, with what the activities make of them. */
export const proposedFields = ({ proposed }: ReportEvidence, language: Language): ReportFields =>
  Object.fromEntries(
    proposed.map(({ indicator, value }) => [
      reportField.value(indicator),
      plainlyTyped(value.value, language),
    ]),
  )
