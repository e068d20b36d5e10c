import type { Words } from '../core/base/language.ts'
import type { OfIndicator } from '../core/degree/circumstances.ts'
import type { DisclosureMark } from '../core/publication/disclosure-marks.ts'
import type { Database } from './database.ts'

/** What holds of every indicator of which anything was ever said, in all plans. */
export async function listDisclosureMarks(database: Database): Promise<DisclosureMark[]> {
  const rows = await database
    .selectFrom('indicator_disclosure as said')
    .innerJoin('indicator', 'indicator.id', 'said.indicator_id')
    .innerJoin('measure', 'measure.id', 'indicator.measure_id')
    .innerJoin('plan', 'plan.id', 'measure.plan_id')
    .leftJoin('indicator as total', 'total.id', 'said.part_of_id')
    .leftJoin('measure as of_total', 'of_total.id', 'total.measure_id')
    .distinctOn('said.indicator_id')
    .select([
      'plan.slug',
      'measure.code',
      'indicator.position',
      'said.sensitive',
      'of_total.code as total_code',
      'total.position as total_position',
    ])
    .orderBy('said.indicator_id')
    .orderBy('said.version', 'desc')
    .execute()
  return rows.flatMap(({ slug, code, position, sensitive, total_code, total_position }) =>
    slug === null
      ? []
      : [
          {
            ...{ slug, measure: code, indicator: position, sensitive },
            partOf:
              total_code === null || total_position === null
                ? null
                : { measure: total_code, indicator: total_position },
          },
        ],
  )
}

/** One version of what was said of an indicator. */
export interface KeptDisclosure {
  /** From 1; the highest counts. */
  readonly version: number
  readonly sensitive: boolean
  readonly partOf: OfIndicator | null
  readonly reason: Words
  readonly enteredBy: string
  readonly enteredAt: string
}

/** All that was said of one indicator, in the order of entering. */
export async function listDisclosureVersions(
  database: Database,
  indicatorId: string,
): Promise<KeptDisclosure[]> {
  const rows = await database
    .selectFrom('indicator_disclosure as said')
    .leftJoin('indicator as total', 'total.id', 'said.part_of_id')
    .leftJoin('measure as of_total', 'of_total.id', 'total.measure_id')
    .selectAll('said')
    .select(['of_total.code as total_code', 'total.position as total_position'])
    .where('said.indicator_id', '=', indicatorId)
    .orderBy('said.version')
    .execute()
  return rows.map((row) => ({
    version: row.version,
    sensitive: row.sensitive,
    partOf:
      row.total_code === null || row.total_position === null
        ? null
        : { measure: row.total_code, indicator: row.total_position },
    reason: row.reason,
    enteredBy: row.entered_by,
    enteredAt: row.entered_at,
  }))
}

/** The row of an indicator of an adopted plan, its year closed or not. */
export async function selectOptionalIndicatorId(
  database: Database,
  at: { readonly slug: string } & OfIndicator,
): Promise<string | undefined> {
  const row = await database
    .selectFrom('indicator')
    .innerJoin('measure', 'measure.id', 'indicator.measure_id')
    .innerJoin('plan', 'plan.id', 'measure.plan_id')
    .select('indicator.id')
    .where('plan.slug', '=', at.slug)
    .where('measure.code', '=', at.measure)
    .where('indicator.position', '=', at.indicator)
    .executeTakeFirst()
  return row?.id
}
