import { lastYearFrom } from '../core/annual-report/last-year.ts'
import { type OwedInYear, performanceOf } from '../core/annual-report/performance.ts'
import type { LastYear, Reopening, YearFacts } from '../core/annual-report/year-facts.ts'
import { localTime } from '../core/base/instant.ts'
import type { Period } from '../core/base/period.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import { plansOfStrategy } from '../core/plan/indicator-lineage.ts'
import type { Plan } from '../core/plan/plan.ts'
import type { Database } from './database.ts'
import { listExpectedReports } from './expected-report.reader.ts'
import { listInstitutions } from './institution.reader.ts'
import { listIndicatorLinks } from './lineage.reader.ts'
import { selectOptionalPublication } from './publication.reader.ts'

/**
 * What the annual report of a plan tells beside its figures: how the institutions reported, what was opened
 * again, and what the plan before it came to.
 */
export async function selectYearFacts(
  database: Database,
  plan: Plan,
  today: PlainDate,
): Promise<YearFacts> {
  const [owed, register, reopened, lastYear] = [
    await listOwedInYear(database, plan.id, today),
    await listInstitutions(database),
    await listReopenings(database, plan.id),
    await selectLastYear(database, plan),
  ]
  const names = new Map(
    register.map(({ id, shortName, shortNameEn }) => [
      id,
      { bg: shortName, en: shortNameEn ?? shortName },
    ]),
  )
  return { institutions: performanceOf(owed, names), reopened, lastYear }
}

/** Every report that was due by now or was submitted; nothing where the year was never opened. */
async function listOwedInYear(
  database: Database,
  planId: string,
  today: PlainDate,
): Promise<OwedInYear[]> {
  const first = await firstSubmissions(database, planId)
  const expected = await listExpectedReports(database, { planId, withClosed: true }, today)
  return expected.flatMap(({ measure, period, duty, due, returns, notDue }): OwedInYear[] => {
    const firstSubmittedAt = first.get(keyOf({ measure: measure.code, period })) ?? null
    const isOwed = notDue === null && (due === null || due < today)
    if (!isOwed && firstSubmittedAt === null) return []
    return [{ institution: duty.reports, due, firstSubmittedAt, returns }]
  })
}

const keyOf = ({ measure, period }: { readonly measure: string; readonly period: Period }) =>
  `${measure} ${period}`

/** When each report of a plan was submitted for the first time. */
async function firstSubmissions(
  database: Database,
  planId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await stepsOf(database, planId)
    .distinctOn('measure_report.id')
    .where('move', '=', 'submit')
    .orderBy('measure_report.id')
    .orderBy('measure_report_step.version')
    .execute()
  return new Map(
    rows.map(({ measure, period, madeAt }) => [
      keyOf({ measure, period: period as Period }),
      madeAt,
    ]),
  )
}

/** The accepted reports that were opened again, in the order of time. */
async function listReopenings(database: Database, planId: string): Promise<Reopening[]> {
  const rows = await stepsOf(database, planId)
    .where('move', '=', 'reopen')
    .orderBy('made_at')
    .orderBy('measure_report.id')
    .execute()
  return rows.map(({ measure, period, madeAt }) => ({
    ...{ measure, period: period as Period, on: localTime(madeAt).date },
  }))
}

const stepsOf = (database: Database, planId: string) =>
  database
    .selectFrom('measure_report_step')
    .innerJoin('measure_report', 'measure_report.id', 'measure_report_step.report_id')
    .innerJoin('measure', 'measure.id', 'measure_report.measure_id')
    .select(['measure.code as measure', 'period', 'made_at as madeAt'])
    .where('measure.plan_id', '=', planId)

/** The latest publication of the nearest earlier plan that this one goes on from; null where there is none. */
async function selectLastYear(database: Database, plan: Plan): Promise<LastYear | null> {
  const links = await listIndicatorLinks(database)
  const earlier = []
  for (const slug of plansOfStrategy(plan.slug, links)) {
    if (slug === plan.slug) continue
    const kept = await selectOptionalPublication(database, slug, 'latest')
    if (kept && kept.publication.plan.year < plan.year) earlier.push(kept.publication)
  }
  const nearest = earlier.toSorted((a, b) => b.plan.year - a.plan.year)[0]
  return nearest ? lastYearFrom(nearest, plan, links) : null
}
