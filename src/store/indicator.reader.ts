import { sql } from 'kysely'
import type { PlainDate } from '../core/base/plain-date.ts'
import type { Adoption, IndicatorRule, TargetRevision } from '../core/plan/plan.ts'
import type { Database, Transaction } from './database.ts'
import { adoptionFrom, indicatorFrom, type Row, targetRevisionFrom } from './plan-rows.ts'
import { isCount } from './row-id.ts'

export interface IndicatorToReportOn {
  readonly id: string
  /** As it was adopted. */
  readonly rule: IndicatorRule
  readonly planYear: number
}

/** An indicator that something is about to be said of. */
export interface LockedIndicator extends IndicatorToReportOn {
  readonly planId: string
  readonly adoption: Adoption
  /** What amendments have made of its target, in the order of entering. */
  readonly targetRevisions: readonly TargetRevision[]
  /** The day from which the amendment that added it is in force; null where it was adopted with the plan. */
  readonly thereFrom: PlainDate | null
  /** The day from which it is there no more; null while no amendment takes it away. */
  readonly goneFrom: PlainDate | null
}

/**
 * An indicator of an adopted plan, locked until the transaction ends: of two who report on it at once
 * the second sees what the first wrote.
 */
export async function selectOptionalIndicatorToReportOn(
  transaction: Transaction,
  at: { readonly slug: string; readonly measure: string; readonly indicator: number },
): Promise<LockedIndicator | undefined> {
  if (!isCount(at.indicator)) return undefined
  const row = await transaction
    .selectFrom('indicator')
    .innerJoin('measure', 'measure.id', 'indicator.measure_id')
    .innerJoin('plan', 'plan.id', 'measure.plan_id')
    .selectAll('indicator')
    .select(['plan.id as plan_id', 'plan.year'])
    .select(adoptionColumns)
    .select((indicator) => [
      indicator
        .selectFrom('amendment')
        .whereRef('amendment.id', '=', 'indicator.amendment_id')
        .select(inForceFrom.as('since'))
        .as('there_from'),
      indicator
        .selectFrom('amended_measure')
        .innerJoin('amendment', 'amendment.id', 'amended_measure.amendment_id')
        .whereRef('amended_measure.measure_id', '=', 'indicator.measure_id')
        .where(
          sql<boolean>`amended_measure.content->'removedIndicators' @> to_jsonb(indicator.position)`,
        )
        .select(sql<string | null>`min(${inForceFrom})`.as('since'))
        .as('gone_from'),
    ])
    .where('plan.slug', '=', at.slug)
    .where('plan.status', '=', 'adopted')
    .where('measure.code', '=', at.measure)
    .where('indicator.position', '=', at.indicator)
    .forNoKeyUpdate(['indicator'])
    .$narrowType<{ year: number }>()
    .executeTakeFirst()
  if (!row) return undefined
  const revisions = await transaction
    .selectFrom('target_revision')
    .selectAll()
    .where('indicator_id', '=', row.id)
    .orderBy('id')
    .execute()
  return {
    ...toReportOn(row),
    planId: row.plan_id,
    adoption: adoptionFrom(row),
    targetRevisions: revisions.map(targetRevisionFrom),
    thereFrom: row.there_from as PlainDate | null,
    goneFrom: row.gone_from as PlainDate | null,
  }
}

/** All indicators of an adopted plan, each with its measure's position and its own. */
export async function listIndicatorsToReportOn(
  database: Database,
  planId: string,
): Promise<(IndicatorToReportOn & { measure: number; position: number })[]> {
  const rows = await database
    .selectFrom('indicator')
    .innerJoin('measure', 'measure.id', 'indicator.measure_id')
    .innerJoin('plan', 'plan.id', 'measure.plan_id')
    .selectAll('indicator')
    .select(['plan.year', 'measure.position as measure'])
    .where('plan.id', '=', planId)
    .where('plan.status', '=', 'adopted')
    .$narrowType<{ year: number }>()
    .execute()
  return rows.map((row) => ({
    ...toReportOn(row),
    measure: row.measure,
    position: row.position,
  }))
}

const inForceFrom = sql<string>`greatest(amendment.holds_from, amendment.act_date)::text`

const adoptionColumns = [
  'plan.adoption_body',
  'plan.adoption_act',
  'plan.adoption_number',
  'plan.adoption_date',
] as const

const toReportOn = (row: Row<'indicator'> & { readonly year: number }): IndicatorToReportOn => ({
  id: row.id,
  rule: indicatorFrom(row).rule,
  planYear: row.year,
})
