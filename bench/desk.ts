// What a focal point's desk costs, as it is and as it was: each period that has begun read whole, of all
// institutions, and sifted afterwards. In turns, on the embedded database.
// node --import ./src/main/tsx-hook.mjs bench/desk.ts
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { keepPlan } from '../src/actions/testing/adopted-plan.ts'
import { institution } from '../src/core/access/testing/institution.ts'
import type { Period } from '../src/core/base/period.ts'
import type { PlainDate } from '../src/core/base/plain-date.ts'
import { openDatabase } from '../src/store/database.ts'
import { insertDuties, insertYearOpening } from '../src/store/duty.writer.ts'
import { startEmbedded } from '../src/store/embedded/start-embedded.ts'
import { insertInstitution } from '../src/store/institution.writer.ts'
import { migrate } from '../src/store/migrate.ts'
import { insertReportingPeriods } from '../src/store/plan-settings.writer.ts'
import { listReportPlaces } from '../src/store/report-place.reader.ts'
import { deskOf } from '../src/web/pages/duties/desk.ts'
import { isComplete } from '../src/web/pages/duties/scene.ts'
import { planAtWork } from '../src/web/pages/plans/plan-at-work.ts'
import { madePlan } from './made-plan.ts'
import { milliseconds } from './measure.ts'

const rounds = 30

/** As much of what both find as can be compared. */
interface Listed {
  readonly lines: readonly object[]
}

const entry = { enteredBy: 'Bench', enteredAt: '2024-02-01T10:00:00.000Z' }
const months = Array.from(
  { length: 12 },
  (_, month) => `2024-${String(month + 1).padStart(2, '0')}` as Period,
)

const folder = mkdtempSync(join(tmpdir(), 'merilo-bench-'))
const embedded = await startEmbedded(folder)
const database = openDatabase(embedded.connection)
try {
  await migrate(database)
  process.stdout.write('measures   periods    own         as it was      as it is   ratio\n')
  for (const [measures, periods, own] of [
    ...([1, 3, 6, 12] as const).map((begun) => [85, begun, 4] as const),
    ...[1, 10, 40, 85].map((many) => [85, 12, many] as const),
    ...[340, 850].map((all) => [all, 12, 4] as const),
  ])
    await measure(measures, periods, own)
} finally {
  await database.destroy()
  await embedded.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** A plan of so many measures by months, of which so many have begun, with so many measures of one institution. */
async function measure(measures: number, periods: number, own: number): Promise<void> {
  const slug = `plan-${measures}-${periods}-${own}`
  const { planId, ours } = await makeYear(slug, measures, own)
  const visit = visitOf(ours, `${months[periods - 1]}-15T10:00:00.000Z`)
  const times = { before: [] as number[], after: [] as number[] }
  for (let round = -3; round < rounds; round += 1)
    for (const [name, work] of [
      ['before', () => asItWas(visit, slug, periods)],
      ['after', () => deskOf(visit)],
    ] as const) {
      const start = performance.now()
      const listed: readonly Listed[] = await work()
      const found = listed.flatMap(({ lines }) => lines).length
      if (found !== periods * own) throw new Error(`${name} found ${found} of ${periods * own}`)
      if (round >= 0) times[name].push(performance.now() - start)
    }
  const [before, after] = [median(times.before), median(times.after)]
  process.stdout.write(
    `${String(measures).padStart(8)}${String(periods).padStart(10)}${String(own).padStart(7)}` +
      `      ${milliseconds(before)}  ${milliseconds(after)}${(before / after).toFixed(1).padStart(7)}x\n`,
  )
  await database.updateTable('plan').set({ status: 'closed' }).where('id', '=', planId).execute()
}

/** The first so many measures are ours; all that was due before the last month is accepted, that one is written. */
async function makeYear(slug: string, measures: number, own: number) {
  const planId = await keepPlan(database, slug, madePlan(measures).plan)
  const ours = await database.transaction().execute(async (transaction) => {
    const keep = (shortName: string) =>
      insertInstitution(
        transaction,
        institution({ shortName, name: { bg: shortName, en: shortName } }),
      )
    const [first, other] = [await keep(`${slug} A`), await keep(`${slug} B`)]
    await insertYearOpening(transaction, planId, entry)
    const calendar = months.map((period) => ({ period, due: '2025-01-15' as PlainDate }))
    await insertReportingPeriods(transaction, planId, 1, calendar, entry)
    const rows = await transaction
      .selectFrom('measure')
      .select('id')
      .where('plan_id', '=', planId)
      .orderBy('position')
      .execute()
    const duties = rows.map(({ id }, index) => ({
      ...{ measureId: id, version: 1, contributes: [] },
      reports: index < own ? first : other,
    }))
    await insertDuties(transaction, duties, entry)
    return first
  })
  await sql`
insert into measure_report (measure_id, period, institution_id, status, version, language, fields, returns, changed_by, changed_at, submitted_by, submitted_at)
select measure.id, period, ${ours}, case when period = '2024-12' then 'draft' else 'accepted' end, 3, 'bg',
  '{"value-1": "7", "done": "Проведени са срещи."}'::jsonb, 0, 'Bench', ${entry.enteredAt}::timestamptz, 'Bench', ${entry.enteredAt}::timestamptz
from measure, unnest(${months}::text[]) as period where plan_id = ${planId}`.execute(database)
  await sql`
insert into report (indicator_id, period, revision, value, demonstration, entered_by, entered_at)
select indicator.id, period, 1, 7, false, 'Bench', ${entry.enteredAt}::timestamptz
from indicator join measure on measure.id = measure_id, unnest(${months}::text[]) as period
where plan_id = ${planId} and accumulates <> 'ratio' and period < '2024-12'`.execute(database)
  await sql`analyze`.execute(database)
  return { planId, ours }
}

/** The desk as it was drawn until all that it shows came from one statement. */
async function asItWas(
  visit: ReturnType<typeof visitOf>,
  slug: string,
  periods: number,
): Promise<readonly Listed[]> {
  const found: Listed[] = []
  const today = visit.now().slice(0, 10) as PlainDate
  for (const period of months.slice(0, periods)) {
    await planAtWork(database, slug, today)
    const places = await listReportPlaces(database, { slug, period }, today)
    const lines = places
      .filter(({ duty }) => visit.institutions.some((id) => id === duty.reports))
      .map((place) => ({ ...place, isComplete: isComplete(place) }))
    found.push({ lines })
  }
  return found
}

function visitOf(ours: string, instant: string) {
  const roles = ['focal-point'] as const
  return { roles, institutions: [ours], now: () => instant, database }
}

function median(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
}
