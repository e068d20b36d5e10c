import type { IndicatorLink, IndicatorPlace } from '../core/plan/indicator-lineage.ts'
import type { KeptLineage } from '../core/plan/lineage.ts'
import type { Database } from './database.ts'

/** What was last said of what the measures of a plan go on from, in its order; the others are left out. */
export async function listLineage(database: Database, planId: string): Promise<KeptLineage[]> {
  const [measures, indicators] = [
    await measureRows(database, planId),
    await indicatorRows(database, planId),
  ]
  const ofMeasure = Map.groupBy(indicators, ({ code }) => code)
  return measures.map(({ code, previous, slug, by_person }) => ({
    measure: code,
    previous: previous === null || slug === null ? null : { slug, measure: previous },
    byPerson: by_person,
    indicators: (ofMeasure.get(code) ?? []).map((row) => ({
      position: row.position,
      previous: previousPlace(row),
      byPerson: row.by_person,
    })),
  }))
}

const measureRows = (database: Database, planId: string) =>
  database
    .selectFrom('measure_lineage')
    .innerJoin('measure', 'measure.id', 'measure_lineage.measure_id')
    .leftJoin('measure as previous', 'previous.id', 'measure_lineage.previous_measure_id')
    .leftJoin('plan', 'plan.id', 'previous.plan_id')
    .distinctOn('measure.position')
    .select(['measure.code', 'previous.code as previous', 'plan.slug', 'by_person'])
    .where('measure.plan_id', '=', planId)
    .orderBy('measure.position')
    .orderBy('measure_lineage.version', 'desc')
    .execute()

const indicatorRows = (database: Database, planId: string) =>
  lastOfIndicators(database)
    .where('measure.plan_id', '=', planId)
    .orderBy('indicator_lineage.indicator_id')
    .orderBy('indicator_lineage.version', 'desc')
    .execute()

/** How often anything was said of what a plan goes on from: the version that a change has to have seen. */
export async function selectLineageVersion(database: Database, planId: string): Promise<number> {
  const { latest } = await database
    .selectFrom('measure_lineage')
    .innerJoin('measure', 'measure.id', 'measure_lineage.measure_id')
    .select(({ fn }) => fn.max('measure_lineage.version').as('latest'))
    .where('measure.plan_id', '=', planId)
    .executeTakeFirstOrThrow()
  return latest ?? 0
}

/** Which indicator goes on from which, in all plans: what was last said of each. */
export async function listIndicatorLinks(database: Database): Promise<IndicatorLink[]> {
  const rows = await lastOfIndicators(database)
    .orderBy('indicator_lineage.indicator_id')
    .orderBy('indicator_lineage.version', 'desc')
    .execute()
  return rows.flatMap((row) => {
    const previous = previousPlace(row)
    const { slug, code: measure, position: indicator } = row
    return slug === null || previous === null
      ? []
      : [{ of: { slug, measure, indicator }, previous }]
  })
}

const lastOfIndicators = (database: Database) =>
  database
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
      'by_person',
      'previous_plan.slug as previous_slug',
      'previous_measure.code as previous_code',
      'previous.position as previous_position',
    ])

const previousPlace = (row: {
  readonly previous_slug: string | null
  readonly previous_code: string | null
  readonly previous_position: number | null
}): IndicatorPlace | null => {
  const { previous_slug: slug, previous_code: measure, previous_position: indicator } = row
  return slug === null || measure === null || indicator === null
    ? null
    : { slug, measure, indicator }
}
