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
