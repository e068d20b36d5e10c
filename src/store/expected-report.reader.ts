import { sql } from 'kysely'
import type { Words } from '../core/base/language.ts'
import { comparePeriods, type Period } from '../core/base/period.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import { decisionInForce } from '../core/plan/decision.ts'
import type { Duty } from '../core/plan/duty.ts'
import type { Measure } from '../core/plan/plan.ts'
import type { PlanStatus } from '../core/plan/plan-status.ts'
import { type DirectEntry, enteredPeriods } from '../core/report/entered-periods.ts'
import type { KeptReportStatus, ReportStatus } from '../core/report/report-status.ts'
import type { ReportingPeriod } from '../core/report/reporting-period.ts'
import {
  type NotDue,
  type ReportRhythm,
  usualRhythm,
  type WhatIsKnown,
  whyNotDue,
} from '../core/report/what-is-due.ts'
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
  /** Why nothing is due; null where the report is due. */
  readonly notDue: NotDue | null
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
  case when amended.content is null then
    jsonb_build_object('kind', deadline_kind, 'from', deadline_from, 'to', deadline_to, 'every', deadline_every, 'phases', deadline_phases)
  else amended.content->'deadline' end as deadline,
  (select jsonb_build_object('kind', kind, 'periods', periods) from report_rhythm
    where report_rhythm.measure_id = measure.id order by version desc limit 1) as rhythm,
  (select jsonb_agg(jsonb_build_object('position', position, 'target', jsonb_build_object('kind', target_kind)))
    from indicator where indicator.measure_id = measure.id
      and (indicator.amendment_id is null or indicator.amendment_id in (select id from in_force))) as indicators,
  (select jsonb_agg(jsonb_build_object('indicator', position, 'period', period, 'leavesOwed', leaves_owed)) from (
    select distinct on (indicator.position, period) indicator.position, period, leaves_owed, measure_report_id
    from report join indicator on indicator.id = indicator_id where indicator.measure_id = measure.id
    order by indicator.position, period, revision desc
  ) as latest where measure_report_id is null) as entries,
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
    const calendar = calendarOf(of)
    const periods = calendar.map(({ period }) => period)
    const measures = of.map((row) => ({
      ...{ row, common: commonOf(row), known: whatIsKnown(row, periods, today) },
    }))
    return calendar.flatMap(({ period, due }) =>
      measures.map(({ row, common, known }) => {
        const begun = row.begun?.find((each) => each.period === period)
        const { status = 'open' as const, version = 0, returns = 0 } = begun ?? {}
        return {
          ...common,
          period,
          due,
          status,
          version,
          returns,
          notDue: whyNotDue(period, known),
        }
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
  readonly deadline: Measure['deadline']
  readonly rhythm: ReportRhythm | null
  readonly indicators: Parameters<typeof enteredPeriods>[0] | null
  readonly entries: readonly DirectEntry[] | null
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

const commonOf = (row: MeasureRow) => ({
  plan: planFrom(row),
  measure: { id: row.id, code: row.code, number: row.number, title: titleFrom(row) },
  duty: dutyFrom(row.duties),
})

const whatIsKnown = (
  { deadline, rhythm, indicators, entries, decisions }: MeasureRow,
  calendar: readonly Period[],
  today: PlainDate,
): WhatIsKnown => ({
  ...{ calendar, deadline },
  rhythm: rhythm ?? usualRhythm,
  isTakenOut: decisionInForce((decisions ?? []).map(stepFrom), today) !== null,
  entered: enteredPeriods(indicators ?? [], entries ?? []),
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
