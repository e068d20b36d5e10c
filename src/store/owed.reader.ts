import { sql } from 'kysely'
import type { Words } from '../core/base/language.ts'
import type { Period } from '../core/base/period.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import type { Owed } from '../core/mail/owed.ts'
import { decisionInForce } from '../core/plan/decision.ts'
import type { Database } from './database.ts'
import { listDecisions } from './decision.reader.ts'

interface Row {
  readonly planId: string
  readonly slug: string
  readonly title: Words
  readonly institutionId: string
  readonly shortName: string
  readonly shortNameEn: string | null
  readonly code: string
  readonly number: string
  readonly period: string
  readonly due: PlainDate
}

/**
 * All reports that have a last day and are not submitted, of plans at work whose year is open: by plan, period
 * and institution that reports. What was returned is owed again; a measure that a decision in force on the
 * day has taken out is not.
 */
export async function listOwed(database: Database, today: PlainDate): Promise<Owed[]> {
  const { rows } = await sql<Row>`
select plan.id as "planId", plan.slug, plan.title, institution.id as "institutionId",
  institution.short_name as "shortName", institution.short_name_en as "shortNameEn",
  measure.code, measure.number, reporting_period.period, reporting_period.due
from year_opening
join plan on plan.id = year_opening.plan_id and plan.status = 'adopted'
join reporting_period on reporting_period.plan_id = plan.id and reporting_period.due is not null
  and reporting_period.version = (select max(version) from reporting_period each where each.plan_id = plan.id)
join measure on measure.plan_id = plan.id
join duty on duty.measure_id = measure.id and duty.kind = 'reports'
  and duty.version = (select max(version) from duty each where each.measure_id = measure.id)
join institution on institution.id = duty.institution_id
left join measure_report on measure_report.measure_id = measure.id
  and measure_report.period = reporting_period.period
where measure_report.status is null or measure_report.status in ('draft', 'returned')
order by plan.id, reporting_period.due, institution.short_name, measure.position`.execute(database)
  const out = await measuresOut(database, new Set(rows.map(({ planId }) => planId)), today)
  const owed = rows.filter(({ planId, code }) => !out.has(`${planId}/${code}`))
  const groups = Map.groupBy(owed, ({ planId, period, institutionId }) =>
    [planId, period, institutionId].join('/'),
  )
  return [...groups.values()].map((group) => owedBy(group as [Row, ...Row[]]))
}

const owedBy = (group: [Row, ...Row[]]): Owed => {
  const [first] = group
  const { planId, title, slug, institutionId, shortName, shortNameEn, period, due } = first
  return {
    planId,
    plan: { title, slug },
    institutionId,
    institution: { bg: shortName, en: shortNameEn ?? shortName },
    period: period as Period,
    due,
    measures: group.map(({ number }) => number),
  }
}

async function measuresOut(
  database: Database,
  planIds: ReadonlySet<string>,
  today: PlainDate,
): Promise<ReadonlySet<string>> {
  const out = new Set<string>()
  for (const planId of planIds) {
    const steps = Map.groupBy(await listDecisions(database, planId), ({ measure }) => measure)
    for (const [code, of] of steps)
      if (decisionInForce(of, today) !== null) out.add(`${planId}/${code}`)
  }
  return out
}
