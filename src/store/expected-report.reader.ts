import { sql } from 'kysely'
import type { Words } from '../core/base/language.ts'
import { comparePeriods, type Period } from '../core/base/period.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import { decisionInForce } from '../core/plan/decision.ts'
import type { Duty } from '../core/plan/duty.ts'
import type { PlanStatus } from '../core/plan/plan-status.ts'
import type { KeptReportStatus, ReportStatus } from '../core/report/report-status.ts'
import type { ReportingPeriod } from '../core/report/reporting-period.ts'
import type { Database } from './database.ts'
import { stepFrom } from './decision.reader.ts'
import { type DutyPart, dutyFrom } from './duty-parts.ts'
import type { Row } from './plan-rows.ts'

/** A plan whose year is or was open, as far as its reports go by it. */
export interface ReportedPlan {
  readonly id: string
  readonly slug: string
  readonly title: Words
  readonly year: number
  readonly demonstration: boolean
  readonly isClosed: boolean
}

/** A report that a plan's calendar expects of a measure, whether or not it is due and somebody has begun it. */
export interface ExpectedReport {
  readonly plan: ReportedPlan
  /** As the plan reads with the amendments in force. */
  readonly measure: ExpectedMeasure
  readonly duty: Duty
  readonly period: Period
  readonly due: PlainDate | null
  readonly status: ReportStatus
  /** 0 while nobody has begun it. */
  readonly version: number
  readonly returns: number
  /** Whether a decision in force has taken the measure out of the year. */
  readonly isTakenOut: boolean
}

export interface ExpectedMeasure {
  readonly id: string
  readonly code: string
  readonly number: string
  readonly title: Words
}

interface Wanted {
  readonly planId?: string
  /** Only measures whose latest duty names one of these. */
  readonly institutions?: readonly string[]
  /** Those of years that are closed, too. */
  readonly withClosed?: boolean
}

/**
 * The reports of plans whose year is open: by plan, the latest first, then by period, then in the order of
 * the plan. One statement, whose work grows with the measures that are wanted and not with the periods.
 *
 * @param today the day whose amendments and decisions are in force
 */
export async function listExpectedReports(
  database: Database,
  { planId, institutions, withClosed = false }: Wanted,
  today: PlainDate,
): Promise<ExpectedReport[]> {
  const { rows } = await sql<MeasureRow>`/* prepared: expected-reports */
with plans as materialized (
  select plan.id, slug, title, year, demonstration, status,
    (select jsonb_agg(jsonb_build_object('period', period, 'due', due)) from reporting_period
      where plan_id = plan.id and version = (select max(version) from reporting_period as latest where latest.plan_id = plan.id)
    ) as calendar
  from plan join year_opening on year_opening.plan_id = plan.id
  where (plan.status = 'adopted' or (${withClosed}::boolean and plan.status = 'closed'))
    and (${planId ?? null}::bigint is null or plan.id = ${planId ?? null}::bigint)
), in_force as materialized (
  select amendment.id, amendment.number from amendment join plans on plans.id = amendment.plan_id
  where holds_from <= ${today}::date and act_date <= ${today}::date
)
select plans.id as plan_id, plans.slug, plans.title, plans.year, plans.demonstration, plans.status, plans.calendar,
  measure.id, measure.code, on_duty.duties,
  case when amended.content is null then measure.number else amended.content->>'number' end as number,
  case when amended.content is null then
    (select jsonb_object_agg(language, text.measure) from measure_text as text where text.measure_id = measure.id)
  else
    (select jsonb_object_agg(key, value->'measure') from jsonb_each(amended.content->'text'))
  end as words,
  (select jsonb_agg(to_jsonb(measure_decision) order by measure_decision.id) from measure_decision
    where measure_decision.measure_id = measure.id) as decisions,
  (select jsonb_agg(jsonb_build_object('period', period, 'status', status, 'version', version, 'returns', returns))
    from measure_report where measure_report.measure_id = measure.id) as begun
from plans
join measure on measure.plan_id = plans.id
join lateral (
  select jsonb_agg(jsonb_build_object('institution', institution_id::text, 'kind', kind) order by institution_id) as duties,
    bool_or(institution_id = any (${institutions ?? null}::bigint[])) as is_wanted
  from duty where duty.measure_id = measure.id
    and duty.version = (select max(version) from duty as latest where latest.measure_id = measure.id)
) as on_duty on on_duty.duties is not null and (${institutions ?? null}::bigint[] is null or on_duty.is_wanted)
left join lateral (
  select content from amended_measure join in_force on in_force.id = amendment_id
  where measure_id = measure.id order by in_force.number desc limit 1
) as amended on true
where measure.amendment_id is null or measure.amendment_id in (select id from in_force)
order by plans.year desc, plans.id desc, measure.position`.execute(database)
  return [...Map.groupBy(rows, ({ plan_id }) => plan_id).values()].flatMap((of) => {
    const measures = of.map((row) => ({ ...ofMeasure(row, today), begun: row.begun ?? [] }))
    return calendarOf(of).flatMap(({ period, due }) =>
      measures.map(({ begun, ...known }) => {
        const {
          status = 'open' as const,
          version = 0,
          returns = 0,
        } = begun.find((each) => each.period === period) ?? {}
        return { ...known, period, due, status, version, returns }
      }),
    )
  })
}

interface MeasureRow {
  readonly plan_id: string
  readonly slug: string
  readonly title: Words
  readonly year: number
  readonly demonstration: boolean
  readonly status: PlanStatus
  readonly calendar: readonly ReportingPeriod[] | null
  readonly id: string
  readonly code: string
  readonly duties: readonly DutyPart[]
  readonly number: string
  readonly words: Words | null
  readonly decisions: readonly Row<'measure_decision'>[] | null
  readonly begun:
    | readonly {
        readonly period: Period
        readonly status: KeptReportStatus
        readonly version: number
        readonly returns: number
      }[]
    | null
}

const calendarOf = ([first]: readonly MeasureRow[]): readonly ReportingPeriod[] =>
  (first?.calendar ?? []).toSorted((a, b) => comparePeriods(a.period, b.period))

const ofMeasure = (row: MeasureRow, today: PlainDate) => ({
  plan: planFrom(row),
  measure: { id: row.id, code: row.code, number: row.number, title: titleFrom(row) },
  duty: dutyFrom(row.duties),
  isTakenOut: decisionInForce((row.decisions ?? []).map(stepFrom), today) !== null,
})

const planFrom = (row: MeasureRow): ReportedPlan => ({
  ...{ id: row.plan_id, slug: row.slug, title: row.title, year: row.year },
  ...{ demonstration: row.demonstration, isClosed: row.status === 'closed' },
})

/** The words of the measure itself; its number where the plan left them out. */
function titleFrom({ words, number }: MeasureRow): Words {
  const { bg, en } = words ?? {}
  return bg || en ? { ...(bg ? { bg } : {}), ...(en ? { en } : {}) } : { bg: number, en: number }
}
