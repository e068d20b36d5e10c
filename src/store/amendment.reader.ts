import type { PlainDate } from '../core/base/plain-date.ts'
import type { Amendment } from '../core/plan/plan.ts'
import type { Database } from './database.ts'
import { actFrom } from './plan-rows.ts'

/** The amendments of a plan with what each made otherwise, in the order of entering. */
export async function listAmendments(database: Database, planId: string): Promise<Amendment[]> {
  const rows = await database
    .selectFrom('amendment')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('number')
    .execute()
  if (rows.length === 0) return []
  const contents = await database
    .selectFrom('amended_measure')
    .innerJoin('measure', 'measure.id', 'amended_measure.measure_id')
    .select(['amended_measure.amendment_id', 'measure.code as measure', 'content'])
    .where('measure.plan_id', '=', planId)
    .orderBy('measure.position')
    .execute()
  const byAmendment = Map.groupBy(contents, (each) => each.amendment_id)
  return rows.map((row) => ({
    number: row.number,
    act: actFrom(row),
    reason: row.reason,
    from: row.holds_from as PlainDate,
    file: row.file_name,
    ...(row.heading === null ? {} : { heading: row.heading }),
    measures: (byAmendment.get(row.id) ?? []).map(({ measure, content }) => ({ measure, content })),
  }))
}

/** An adopted plan that is about to be amended, locked until the transaction ends. */
export async function selectOptionalPlanToAmend(
  transaction: Database,
  slug: string,
): Promise<{ readonly id: string } | undefined> {
  return await transaction
    .selectFrom('plan')
    .select('id')
    .where('slug', '=', slug)
    .where('status', '=', 'adopted')
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** The draft by which a plan is being amended, if there is one in hand: one amendment at a time. */
export async function selectOptionalAmendmentInHand(
  database: Database,
  planId: string,
): Promise<string | undefined> {
  const row = await database
    .selectFrom('draft')
    .innerJoin('plan', 'plan.id', 'draft.plan_id')
    .select('plan.id')
    .where('draft.amends_plan_id', '=', planId)
    .where('plan.status', 'in', ['draft', 'in-coordination', 'agreed'])
    .orderBy('plan.id', 'desc')
    .executeTakeFirst()
  return row?.id
}

/** The ids that the rows of a plan's measures have, and those of their indicators by position. */
export async function idsOfMeasures(
  database: Database,
  planId: string,
): Promise<
  ReadonlyMap<string, { readonly id: string; readonly indicators: ReadonlyMap<number, string> }>
> {
  const rows = await database
    .selectFrom('measure')
    .leftJoin('indicator', 'indicator.measure_id', 'measure.id')
    .select(['measure.code', 'measure.id', 'indicator.id as indicator', 'indicator.position'])
    .where('measure.plan_id', '=', planId)
    .execute()
  return new Map(
    [...Map.groupBy(rows, ({ code }) => code)].map(([code, of]) => [
      code,
      {
        id: of[0]?.id ?? '',
        indicators: new Map(
          of.flatMap(({ indicator, position }) =>
            indicator === null || position === null ? [] : [[position, indicator] as const],
          ),
        ),
      },
    ]),
  )
}
