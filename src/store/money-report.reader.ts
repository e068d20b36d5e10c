import { sql } from 'kysely'
import { comparePeriods, type Period } from '../core/base/period.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import { placesOfFunding } from '../core/plan/funding-place.ts'
import {
  type AllocationReports,
  type MoneyReport,
  moneyKinds,
} from '../core/report/money-report.ts'
import type { Database, Transaction } from './database.ts'
import { toDecimal } from './numeric.ts'
import { acceptanceFrom, type Row } from './plan-rows.ts'
import { isRowId } from './row-id.ts'

/** Every revision of what was reported, for every allocation that was reported on, in the order of the plan. */
export async function selectMoneyReportsOfPlan(
  database: Database,
  planId: string,
): Promise<AllocationReports[]> {
  if (!isRowId(planId)) return []
  const rows = await database
    .selectFrom('money_report')
    .innerJoin('measure', 'measure.id', 'money_report.measure_id')
    .selectAll('money_report')
    .select(['measure.code'])
    .where('measure.plan_id', '=', planId)
    .orderBy('measure.position')
    .orderBy('allocation')
    .orderBy('kind')
    .orderBy('period')
    .orderBy('revision')
    .execute()
  return [...Map.groupBy(rows, (row) => `${row.code}\n${row.allocation}`).values()].flatMap(
    ([first, ...others]) =>
      first
        ? [
            {
              measure: first.code,
              allocation: first.allocation,
              reports: [first, ...others].map(reportFrom).sort(inOrder),
            },
          ]
        : [],
  )
}

/** A sum of a measure's funding of which an amount was reported, or typed into a report that is not accepted yet. */
export interface ReportedAllocation {
  /** The measure's code. */
  readonly measure: string
  /** From 1 within its measure. */
  readonly allocation: number
}

/** Each of a plan once. */
export async function listReportedAllocations(
  database: Database,
  planId: string,
): Promise<ReportedAllocation[]> {
  const { rows } = await sql<ReportedAllocation>`
select measure.code as measure, money_report.allocation
from money_report join measure on measure.id = money_report.measure_id
where measure.plan_id = ${planId}
union
select measure.code, split_part(field.name, '-', 2)::integer
from measure_report
join measure on measure.id = measure_report.measure_id
cross join jsonb_each_text(measure_report.fields) as field (name, typed)
where measure.plan_id = ${planId} and btrim(field.typed) <> ''
  and field.name ~ '^[a-z]+-[0-9]{1,6}$' and split_part(field.name, '-', 1) = any(${[...moneyKinds]})
order by measure, allocation`.execute(database)
  return rows
}

/** Every report of one measure's money with all its revisions: by allocation, period and kind, the latest first. */
export async function selectMoneyRevisions(
  database: Database,
  planId: string,
  measureCode: string,
): Promise<(MoneyReport & { readonly allocation: number })[]> {
  if (!isRowId(planId)) return []
  const rows = await database
    .selectFrom('money_report')
    .innerJoin('measure', 'measure.id', 'money_report.measure_id')
    .selectAll('money_report')
    .where('measure.plan_id', '=', planId)
    .where('measure.code', '=', measureCode)
    .orderBy('allocation')
    .orderBy('revision', 'desc')
    .execute()
  return rows
    .map((row) => ({ ...reportFrom(row), allocation: row.allocation }))
    .sort((a, b) => a.allocation - b.allocation || inOrder(a, b))
}

export interface MeasureToReportOn {
  readonly id: string
  readonly planYear: number
  /** The last year that the measure runs to, the plan's at least. */
  readonly lastYear: number
  /** The positions of its funding, from 1. */
  readonly allocations: readonly number[]
}

/**
 * A measure of an adopted plan, locked until the transaction ends: of two who report on its money at once
 * the second sees what the first wrote.
 */
export async function selectOptionalMeasureToReportOn(
  transaction: Transaction,
  at: { readonly slug: string; readonly measure: string },
  today: PlainDate,
): Promise<MeasureToReportOn | undefined> {
  const row = await transaction
    .selectFrom('measure')
    .innerJoin('plan', 'plan.id', 'measure.plan_id')
    .select(['measure.id', 'measure.deadline_to', 'plan.year'])
    .where('plan.slug', '=', at.slug)
    .where('plan.status', '=', 'adopted')
    .where('measure.code', '=', at.measure)
    .forNoKeyUpdate(['measure'])
    .$narrowType<{ year: number }>()
    .executeTakeFirst()
  if (!row) return undefined
  const funding = await transaction
    .selectFrom('funding')
    .select('position')
    .where('measure_id', '=', row.id)
    .orderBy('position')
    .execute()
  const amended = await transaction
    .selectFrom('amended_measure')
    .innerJoin('amendment', 'amendment.id', 'amended_measure.amendment_id')
    .select('content')
    .where('measure_id', '=', row.id)
    .where('holds_from', '<=', today)
    .where('act_date', '<=', today)
    .orderBy('amendment.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const deadline = amended ? amended.content.deadline.to : row.deadline_to
  return {
    id: row.id,
    planYear: row.year,
    lastYear: Math.max(row.year, Number(deadline?.slice(0, 4) ?? 0)),
    allocations: amended
      ? placesOfFunding(amended.content)
      : funding.map(({ position }) => position),
  }
}

/** The latest revisions of one kind of amount of an allocation, one for each period. */
export async function selectMoneyReportsOf(
  database: Database,
  of: {
    readonly measureId: string
    readonly allocation: number
    readonly kind: MoneyReport['kind']
  },
): Promise<MoneyReport[]> {
  const rows = await database
    .selectFrom('money_report')
    .distinctOn('period')
    .selectAll()
    .where('measure_id', '=', of.measureId)
    .where('allocation', '=', of.allocation)
    .where('kind', '=', of.kind)
    .orderBy('period')
    .orderBy('revision', 'desc')
    .execute()
  return rows.map(reportFrom)
}

const inOrder = (a: MoneyReport, b: MoneyReport): number =>
  comparePeriods(a.period, b.period) || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)

const reportFrom = (row: Row<'money_report'>): MoneyReport => ({
  period: row.period as Period,
  kind: row.kind,
  amount: toDecimal(row.amount),
  currency: row.currency,
  evidence: row.evidence,
  note: row.note,
  enteredBy: row.entered_by,
  enteredAt: row.entered_at,
  revision: row.revision,
  demonstration: row.demonstration,
  ...acceptanceFrom(row),
})
