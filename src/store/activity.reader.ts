import type { PlainDate } from '../core/base/plain-date.ts'
import type { Activity } from '../core/report/activity.ts'
import type { ActivityRule } from '../core/report/activity-rule.ts'
import type { Database } from './database.ts'

/** A registered activity as it stands now. */
export interface KeptActivity extends Activity {
  readonly id: string
  /** The measure's code. */
  readonly measure: string
  readonly institutionId: string | null
  /** From 1; a correction is the next one. */
  readonly version: number
  readonly withdrawnBecause: string | null
  readonly enteredBy: string
  readonly enteredAt: string
  readonly demonstration: boolean
}

/** The activities of a plan, or of one measure of it, each in its latest version, by their last days. */
export async function listActivities(
  database: Database,
  of: { readonly planId: string; readonly measure?: string },
): Promise<KeptActivity[]> {
  const rows = await versions(database, of)
    .distinctOn('activity.id')
    .orderBy('activity.id')
    .orderBy('activity_version.version', 'desc')
    .execute()
  return rows
    .map(activityFrom)
    .sort((a, b) =>
      a.until === b.until ? Number(a.id) - Number(b.id) : a.until < b.until ? -1 : 1,
    )
}

/** Every version of one activity, the first first. */
export async function listActivityVersions(
  database: Database,
  of: { readonly planId: string; readonly measure: string; readonly id: string },
): Promise<KeptActivity[]> {
  const rows = await versions(database, of)
    .where('activity.id', '=', of.id)
    .orderBy('activity_version.version')
    .execute()
  return rows.map(activityFrom)
}

/** How indicators follow from activities, by the measure's code and the indicator's position; the latest of each. */
export async function listActivityRules(
  database: Database,
  planId: string,
): Promise<
  {
    readonly measure: string
    readonly indicator: number
    readonly version: number
    readonly rule: ActivityRule | null
  }[]
> {
  const rows = await database
    .selectFrom('activity_rule')
    .innerJoin('indicator', 'indicator.id', 'activity_rule.indicator_id')
    .innerJoin('measure', 'measure.id', 'indicator.measure_id')
    .selectAll('activity_rule')
    .select(['measure.code', 'indicator.position'])
    .distinctOn('activity_rule.indicator_id')
    .where('measure.plan_id', '=', planId)
    .orderBy('activity_rule.indicator_id')
    .orderBy('activity_rule.version', 'desc')
    .execute()
  return rows.map(({ code, position, version, counts, kinds }) => ({
    ...{ measure: code, indicator: position, version },
    rule: counts === null ? null : { counts, kinds },
  }))
}

function versions(
  database: Database,
  { planId, measure }: { readonly planId: string; readonly measure?: string },
) {
  const query = database
    .selectFrom('activity')
    .innerJoin('measure', 'measure.id', 'activity.measure_id')
    .innerJoin('activity_version', 'activity_version.activity_id', 'activity.id')
    .selectAll('activity_version')
    .select(['activity.id', 'activity.institution_id', 'measure.code'])
    .where('measure.plan_id', '=', planId)
  return measure === undefined ? query : query.where('measure.code', '=', measure)
}

type Row = Awaited<ReturnType<ReturnType<typeof versions>['executeTakeFirstOrThrow']>>

const activityFrom = (row: Row): KeptActivity => ({
  id: row.id,
  measure: row.code,
  institutionId: row.institution_id,
  version: row.version,
  kind: row.kind,
  title: row.title,
  from: row.from_day as PlainDate,
  until: row.until_day as PlainDate,
  place: row.place,
  participants: row.participants,
  materials: row.materials,
  withdrawnBecause: row.withdrawn_because,
  enteredBy: row.entered_by,
  enteredAt: row.entered_at,
  demonstration: row.demonstration,
})
