import type { Adoption } from '../core/plan/plan.ts'
import type { Transaction } from './database.ts'
import { adoptionFrom } from './plan-rows.ts'

export interface LockedMeasure {
  readonly id: string
  readonly planId: string
  readonly planYear: number
  readonly adoption: Adoption
  /** How many indicators it has. */
  readonly indicators: number
}

/**
 * A measure of an adopted plan, locked until the transaction ends: of two who decide on it at once the
 * second sees what the first wrote.
 */
export async function selectOptionalMeasureToDecide(
  transaction: Transaction,
  at: { readonly slug: string; readonly measure: string },
): Promise<LockedMeasure | undefined> {
  const row = await transaction
    .selectFrom('measure')
    .innerJoin('plan', 'plan.id', 'measure.plan_id')
    .selectAll('plan')
    .select(['measure.id as measure_id', 'plan.id as plan_id'])
    .select((measure) =>
      measure
        .selectFrom('indicator')
        .whereRef('indicator.measure_id', '=', 'measure.id')
        .select((all) => all.cast<number>(all.fn.countAll(), 'integer').as('count'))
        .as('indicators'),
    )
    .where('plan.slug', '=', at.slug)
    .where('plan.status', '=', 'adopted')
    .where('measure.code', '=', at.measure)
    .forNoKeyUpdate(['measure'])
    .$narrowType<{ year: number }>()
    .executeTakeFirst()
  return (
    row && {
      id: row.measure_id,
      planId: row.plan_id,
      planYear: row.year,
      adoption: adoptionFrom(row),
      indicators: row.indicators ?? 0,
    }
  )
}

/** An adopted plan, locked in the same way. */
export async function selectOptionalPlanToSet(
  transaction: Transaction,
  slug: string,
): Promise<{ readonly id: string; readonly year: number } | undefined> {
  return await transaction
    .selectFrom('plan')
    .select(['id', 'year'])
    .where('slug', '=', slug)
    .where('status', '=', 'adopted')
    .forNoKeyUpdate()
    .$narrowType<{ year: number }>()
    .executeTakeFirst()
}
