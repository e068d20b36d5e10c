import { sql } from 'kysely'
import { localTime } from '../core/base/instant.ts'
import type { Language } from '../core/base/language.ts'
import type { Currency } from '../core/base/money.ts'
import { comparePeriods, type Period, yearOf } from '../core/base/period.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import type { Duty } from '../core/plan/duty.ts'
import { ruleInForce } from '../core/plan/target-in-force.ts'
import { latestRevisions } from '../core/report/latest-revisions.ts'
import type { MoneyKind } from '../core/report/money-report.ts'
import type { ReportContent, ReportFields } from '../core/report/report-content.ts'
import type { IndicatorToReport, ReportSubject } from '../core/report/report-fields.ts'
import { canBe, type KeptReportStatus, type ReportStatus } from '../core/report/report-status.ts'
import type { Database } from './database.ts'
import { type DutyPart, dutyFrom } from './duty-parts.ts'
import { toDecimal, toOptionalDecimal } from './numeric.ts'
import { type Row, type RuleRow, ruleFrom, targetRevisionFrom } from './plan-rows.ts'
import { reportedFrom } from './report.reader.ts'

/** The report of a measure for a period, whether somebody has begun it or not, with all that it goes by. */
export interface ReportPlace {
  readonly planId: string
  readonly slug: string
  readonly measureId: string
  /** The measure's code. */
  readonly measure: string
  readonly period: Period
  readonly due: PlainDate | null
  readonly duty: Duty
  readonly status: ReportStatus
  /** 0 while nobody has begun it. */
  readonly version: number
  readonly content: ReportContent | null
  /** How often it was returned. */
  readonly returns: number
  readonly id: string | null
  readonly changedBy: string | null
  readonly changedAt: string | null
  readonly submittedBy: string | null
  readonly submittedAt: string | null
  readonly subject: ReportSubject
  /** The day whose plan it goes by: that of its submission once it is handed in, else the one asked for. */
  readonly goesBy: PlainDate
  /** Whether the plan's year is closed, so that nothing can be done with it. */
  readonly isClosed: boolean
}

interface Asked {
  readonly slug: string
  /** The codes of measures; all measures where they are left out. */
  readonly measures?: readonly string[]
  readonly period: string
}

/**
 * The reports that are owed for a period of a plan whose year is open, in the order of the plan, as the plan
 * reads with the amendments in force. Nothing of a plan that is not at work, of a period that is not in its
 * calendar, and of a measure that nobody owes.
 *
 * A report that is handed in goes by the plan that it was written by, whatever was amended since.
 *
 * @param today the day whose amendments and targets are in force
 */
export async function listReportPlaces(
  database: Database,
  asked: Asked,
  today: PlainDate,
): Promise<ReportPlace[]> {
  const found = await placesOn(database, asked, today)
  const before = Map.groupBy(
    found.filter(({ goesBy, amended }) => amended !== null && goesBy < amended),
    ({ goesBy }) => goesBy,
  )
  const then = new Map<string, ReportPlace>()
  for (const [day, places] of before) {
    const measures = places.map(({ measure }) => measure)
    for (const place of await placesOn(database, { ...asked, measures }, day))
      then.set(place.measure, place)
  }
  return found.map(({ amended: _, ...place }) => ({
    ...place,
    subject: then.get(place.measure)?.subject ?? place.subject,
  }))
}

/** A place with the day from which the last amendment in force holds. */
type AmendedPlace = ReportPlace & { readonly amended: PlainDate | null }

async function placesOn(
  database: Database,
  { slug, measures: codes, period }: Asked,
  today: PlainDate,
): Promise<AmendedPlace[]> {
  const measures = codes ?? null
  const { rows } = await sql<PlaceRow>`/* prepared: report-places */
with in_force as (
  select amendment.id, amendment.number, greatest(holds_from, act_date) as since from amendment join plan on plan.id = amendment.plan_id
  where plan.slug = ${slug} and holds_from <= ${today}::date and act_date <= ${today}::date
)
select plan.id as plan_id, plan.slug, plan.year, plan.status = 'closed' as is_closed, measure.id as measure_id, measure.code,
  case when amended.content is null then measure.deadline_to else amended.content->'deadline'->>'to' end as deadline_to,
  calendar.period, calendar.due, (select max(since)::text from in_force) as amended,
  (select jsonb_agg(jsonb_build_object('institution', duty.institution_id::text, 'kind', duty.kind)
      order by duty.institution_id)
    from duty where duty.measure_id = measure.id and duty.version =
      (select max(version) from duty as latest where latest.measure_id = measure.id)) as duties,
  to_jsonb(measure_report) || jsonb_build_object('id', measure_report.id::text) as report,
  measure_report.changed_at, measure_report.submitted_at,
  (select jsonb_agg(jsonb_build_object('id', indicator.id::text, 'position', indicator.position,
      'accumulates', accumulates, 'measured', measured, 'baseline_value', baseline_value::text,
      'target_kind', target_kind, 'target_value', target_value::text, 'target_low', target_low::text,
      'target_high', target_high::text, 'target_stages', target_stages, 'trend_direction', trend_direction,
      'trend_tolerance_kind', trend_tolerance_kind, 'trend_tolerance', trend_tolerance::text)
      order by indicator.position)
    from indicator where indicator.measure_id = measure.id
      and (indicator.amendment_id is null or indicator.amendment_id in (select id from in_force))
      and not coalesce(amended.content->'removedIndicators' @> to_jsonb(indicator.position), false)) as indicators,
  (select jsonb_agg(to_jsonb(target_revision) || jsonb_build_object('indicator_id', indicator_id::text)
      order by target_revision.id)
    from target_revision join indicator on indicator.id = indicator_id
    where indicator.measure_id = measure.id) as revisions,
  (select jsonb_agg(jsonb_build_object('indicator_id', indicator_id::text, 'period', report.period,
      'revision', revision, 'value', value::text, 'numerator', numerator::text,
      'denominator', denominator::text, 'done', done))
    from report join indicator on indicator.id = indicator_id
    where indicator.measure_id = measure.id) as reports,
  (select jsonb_object_agg(indicator.id, value::text order by previous_value.version)
    from previous_value join indicator on indicator.id = indicator_id
    left join indicator_lineage as its on its.indicator_id = indicator.id and its.version = lineage_version
    where indicator.measure_id = measure.id and not exists (
      select from indicator_lineage as later where later.indicator_id = its.indicator_id
        and later.version > its.version
        and later.previous_indicator_id is distinct from its.previous_indicator_id)) as previous,
  case when amended.content is null then
    (select jsonb_agg(jsonb_build_object('position', funding.position, 'amount', funding.amount::text,
        'currency', funding.currency, 'basis', funding.basis) order by funding.position)
      from funding where funding.measure_id = measure.id)
  else
    (select jsonb_agg(jsonb_build_object('position',
        coalesce((amended.content->'fundingPlaces'->>(line.position::integer - 1))::integer, line.position), 'amount', line.said->>'amount',
        'currency', line.said->'currency', 'basis', line.said->'basis') order by line.position)
      from jsonb_array_elements(amended.content->'funding') with ordinality as line (said, position))
  end as funding,
  (select jsonb_agg(jsonb_build_object('allocation', allocation, 'kind', kind, 'period', money_report.period,
      'revision', revision, 'amount', amount::text, 'currency', currency) order by revision)
    from money_report where money_report.measure_id = measure.id) as money
from plan
join year_opening on year_opening.plan_id = plan.id
join measure on measure.plan_id = plan.id
join reporting_period as calendar on calendar.plan_id = plan.id and calendar.period = ${period}
  and calendar.version = (select max(version) from reporting_period where plan_id = plan.id)
left join lateral (
  select content from amended_measure join in_force on in_force.id = amendment_id
  where measure_id = measure.id order by in_force.number desc limit 1
) as amended on true
left join measure_report on measure_report.measure_id = measure.id and measure_report.period = calendar.period
where plan.slug = ${slug} and plan.status in ('adopted', 'closed') and (${measures}::text[] is null or measure.code = any (${measures}::text[]))
  and (measure.amendment_id is null or measure.amendment_id in (select id from in_force))
order by measure.position`.execute(database)
  return rows.flatMap((row) => (row.duties === null ? [] : [placeFrom(row, row.duties, today)]))
}

/** One of them. */
export async function selectOptionalReportPlace(
  database: Database,
  { measure, ...asked }: Omit<Asked, 'measures'> & { readonly measure: string },
  today: PlainDate,
): Promise<ReportPlace | undefined> {
  const [place] = await listReportPlaces(database, { ...asked, measures: [measure] }, today)
  return place
}

type IndicatorPart = RuleRow & Pick<Row<'indicator'>, 'id' | 'position'>

type ReportPart = Pick<
  Row<'report'>,
  'indicator_id' | 'period' | 'revision' | 'value' | 'numerator' | 'denominator' | 'done'
>

interface MoneyPart {
  readonly allocation: number
  readonly kind: MoneyKind
  readonly period: string
  readonly revision: number
  readonly amount: string
  readonly currency: Currency
}

interface PlaceRow {
  readonly plan_id: string
  readonly slug: string
  readonly year: number
  readonly is_closed: boolean
  readonly measure_id: string
  readonly code: string
  readonly deadline_to: string | null
  readonly period: string
  readonly due: string | null
  readonly amended: string | null
  readonly duties: readonly DutyPart[] | null
  readonly report: {
    readonly id: string
    readonly status: KeptReportStatus
    readonly version: number
    readonly language: Language
    readonly fields: ReportFields
    readonly returns: number
    readonly changed_by: string
    readonly submitted_by: string | null
  } | null
  readonly changed_at: string | null
  readonly submitted_at: string | null
  readonly indicators: readonly IndicatorPart[] | null
  readonly revisions: readonly Row<'target_revision'>[] | null
  readonly reports: readonly ReportPart[] | null
  /** The latest of each indicator, by its id. */
  readonly previous: Readonly<Record<string, string>> | null
  readonly funding:
    | readonly {
        readonly position: number
        readonly amount: string | null
        readonly currency: Currency | null
        readonly basis: 'total' | 'per-year' | null
      }[]
    | null
  readonly money: readonly MoneyPart[] | null
}

function placeFrom(row: PlaceRow, duties: readonly DutyPart[], today: PlainDate): AmendedPlace {
  const { report } = row
  const goesBy = dayOf(row, today)
  return {
    planId: row.plan_id,
    slug: row.slug,
    measureId: row.measure_id,
    measure: row.code,
    period: row.period as Period,
    due: row.due as PlainDate | null,
    duty: dutyFrom(duties),
    status: report?.status ?? 'open',
    version: report?.version ?? 0,
    content: report && { language: report.language, fields: report.fields },
    returns: report?.returns ?? 0,
    id: report?.id ?? null,
    changedBy: report?.changed_by ?? null,
    changedAt: row.changed_at,
    submittedBy: report?.submitted_by ?? null,
    submittedAt: row.submitted_at,
    subject: subjectFrom(row, goesBy),
    goesBy,
    amended: row.amended as PlainDate | null,
    isClosed: row.is_closed,
  }
}

/** What can still be written goes by the day that is asked for, what is handed in by that of its submission. */
function dayOf({ report, submitted_at }: PlaceRow, today: PlainDate): PlainDate {
  if (!report || submitted_at === null || canBe(report.status, 'save')) return today
  const day = localTime(submitted_at).date
  return day < today ? day : today
}

const subjectFrom = (row: PlaceRow, today: PlainDate): ReportSubject => ({
  period: row.period as Period,
  planYear: row.year,
  lastYear: Math.max(row.year, Number(row.deadline_to?.slice(0, 4) ?? 0)),
  indicators: (row.indicators ?? []).map((each) => indicatorToReport(each, row, today)),
  allocations: (row.funding ?? []).map(({ position, amount, currency, basis }) => ({
    position,
    // An amount without a basis is the price of one thing, no sum that could be overspent.
    amount: basis === null ? null : toOptionalDecimal(amount),
    currency,
    reported: latestOf((row.money ?? []).filter(({ allocation }) => allocation === position)),
  })),
})

function indicatorToReport(
  indicator: IndicatorPart,
  { year, revisions, reports, previous }: PlaceRow,
  today: PlainDate,
): IndicatorToReport {
  const { id, position } = indicator
  const amended = (revisions ?? []).filter((each) => each.indicator_id === id)
  const reported = (reports ?? []).filter((each) => each.indicator_id === id)
  return {
    position,
    rule: ruleInForce(ruleFrom(indicator), amended.map(targetRevisionFrom), today).rule,
    accepted: latestRevisions(reported.map(reportedIn))
      .filter(({ period }) => yearOf(period) === year)
      .toSorted((a, b) => comparePeriods(a.period, b.period)),
    previous: toOptionalDecimal(previous?.[id] ?? null),
  }
}

const reportedIn = (row: ReportPart) => ({
  period: row.period as Period,
  revision: row.revision,
  reported: reportedFrom(row),
})

/** Of each kind and period the last revision. */
const latestOf = (rows: readonly MoneyPart[]) =>
  [...new Map(rows.map((row) => [`${row.kind} ${row.period}`, row])).values()].map((row) => ({
    kind: row.kind,
    period: row.period as Period,
    amount: toDecimal(row.amount),
    currency: row.currency,
  }))
