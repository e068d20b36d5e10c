import type { IndicatorLink } from '../core/plan/indicator-lineage.ts'
import type { Database } from './database.ts'

/** A measure of a plan and the one of an earlier plan that it goes on from. */
export interface MeasureLineage {
  /** The measure's code. */
  readonly measure: string
  readonly previous: { readonly slug: string; readonly measure: string } | null
}

/** What the measures of a plan go on from, in its order; those of which nothing is known are left out. */
export async function listLineage(database: Database, planId: string): Promise<MeasureLineage[]> {
  const rows = await database
    .selectFrom('measure_lineage')
    .innerJoin('measure', 'measure.id', 'measure_lineage.measure_id')
    .leftJoin('measure as previous', 'previous.id', 'measure_lineage.previous_measure_id')
    .leftJoin('plan', 'plan.id', 'previous.plan_id')
    .distinctOn('measure.position')
    .select(['measure.code', 'previous.code as previous', 'plan.slug'])
    .where('measure.plan_id', '=', planId)
    .orderBy('measure.position')
    .orderBy('measure_lineage.version', 'desc')
    .execute()
  return rows.map(({ code, previous, slug }) => ({
    measure: code,
    previous: previous === null || slug === null ? null : { slug, measure: previous },
  }))
}

/** Which indicator goes on from which, in all plans: what was last said of each. */
export async function listIndicatorLinks(database: Database): Promise<IndicatorLink[]> {
  const rows = await database
    .selectFrom('indicator_lineage')
    .innerJoin('indicator', 'indicator.id', 'indicator_lineage.indicator_id')
    .innerJoin('measure', 'measure.id', 'indicator.measure_id')
    .innerJoin('plan', 'plan.id', 'measure.plan_id')
    .leftJoin('indicator as previous', 'previous.id', 'indicator_lineage.previous_indicator_id')
    .leftJoin('measure as previous_measure', 'previous_measure.id', 'previous.measure_id')
    .leftJoin('plan as previous_plan', 'previous_plan.id', 'previous_measure.plan_id')
    .distinctOn('indicator_lineage.indicator_id')
    .select([
      'plan.slug',
      'measure.code',
      'indicator.position',
      'previous_plan.slug as previous_slug',
      'previous_measure.code as previous_code',
      'previous.position as previous_position',
    ])
    .orderBy('indicator_lineage.indicator_id')
    .orderBy('indicator_lineage.version', 'desc')
    .execute()
  return rows.flatMap((row) => {
    const { slug, previous_slug, previous_code, previous_position } = row
    if (slug === null || previous_slug === null) return []
    if (previous_code === null || previous_position === null) return []
    return [
      {
        of: { slug, measure: row.code, indicator: row.position },
        previous: {
          slug: previous_slug,
          measure: previous_code,
          indicator: previous_position,
        },
      },
    ]
  })
}
