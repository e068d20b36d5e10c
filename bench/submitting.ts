// How many reports are submitted in a second, beside a bare insert with its row in the log, on the same
// PostgreSQL, in turns. node --import ./src/main/tsx-hook.mjs bench/submitting.ts
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { loadSample } from '../src/actions/load-sample.ts'
import { openYear } from '../src/actions/open-year.ts'
import { submitReport } from '../src/actions/submit-report.ts'
import { institution } from '../src/core/access/testing/institution.ts'
import type { PlainDate } from '../src/core/base/plain-date.ts'
import { checkEntry, confirmationOf } from '../src/core/report/entry-check.ts'
import { judgeFields } from '../src/core/report/judge-report.ts'
import type { ReportFields } from '../src/core/report/report-content.ts'
import { type IndicatorToReport, reportField } from '../src/core/report/report-fields.ts'
import { bulgarianRegister } from '../src/intake/register.ts'
import { hashOf, noHash } from '../src/store/audit-entry.ts'
import { openDatabase } from '../src/store/database.ts'
import { startEmbedded } from '../src/store/embedded/start-embedded.ts'
import { insertInstitution } from '../src/store/institution.writer.ts'
import { migrate } from '../src/store/migrate.ts'
import { listReportPlaces, type ReportPlace } from '../src/store/report-place.reader.ts'
import { makeJobTables } from '../src/store/testing/test-database.ts'

const slug = 'plan-2024'
const today = '2024-12-31' as PlainDate
const now = () => '2024-12-31T10:00:00.000Z'
const logLock = 7_245_116
const months = Array.from(
  { length: 12 },
  (_, index) => `2024-${String(index + 1).padStart(2, '0')}`,
)

interface Work {
  readonly place: ReportPlace
  readonly typed: ReportFields
}

const folder = mkdtempSync(join(tmpdir(), 'merilo-bench-'))
const embedded = await startEmbedded(folder)
const database = openDatabase(embedded.connection, 8)
const pool = new pg.Pool({ ...partsOf(embedded.connection), max: 8 })
// The server may end first; what it ends idle is no fault.
pool.on('error', () => undefined)
try {
  await migrate(database)
  await makeJobTables(embedded.connection)
  await loadSample({ database, now }, bulgarianRegister)
  const context = await secretariatWithOpenYear()
  await pool.query(
    'create table bare (id bigint generated always as identity primary key, said jsonb not null)',
  )
  const work: Work[] = []
  for (const period of months)
    for (const place of await listReportPlaces(database, { slug, period }, today))
      work.push({ place, typed: filledIn(place) })
  process.stdout.write(
    `at once   submitted/s   bare/s   ratio   (medians of rounds in turns; ${work.length} reports in all)\n`,
  )
  for (const atOnce of [1, 8]) await measure(atOnce, context, work)
} finally {
  await pool.end()
  await database.destroy()
  await embedded.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function secretariatWithOpenYear() {
  const { agency } = await database.transaction().execute(async (transaction) => ({
    agency: await insertInstitution(transaction, institution({ shortName: 'ОТЧ' })),
  }))
  const actor = {
    accountId: '1',
    name: 'Bench',
    roles: ['secretariat'],
    institutions: [agency],
  } as const
  const context = { database, now, actor }
  const { rows } = await pool.query<{ code: string }>('select code from measure')
  await openYear(context, {
    slug,
    calendar: { calendar: 'months', days: '15', list: '' },
    duties: Object.fromEntries(rows.map(({ code }) => [code, { reports: 'ОТЧ', contributes: '' }])),
  })
  return context
}

/** A report as an institution would fill it in, with whatever is asked about confirmed. */
function filledIn({ subject }: ReportPlace): ReportFields {
  const fields: Record<string, string> = { done: 'Проведени са срещи с партньорите по мярката.' }
  for (const indicator of subject.indicators) Object.assign(fields, typedOf(indicator))
  const warnings = checkEntry(subject, judgeFields(subject, { language: 'bg', fields }))
  for (const { field } of warnings)
    fields[reportField.sure(field)] = confirmationOf(field, warnings, { fields })
  return fields
}

function typedOf({ position, rule }: IndicatorToReport): ReportFields {
  const { target } = rule
  if (target.kind === 'stages') return { [reportField.stage(position, 1)]: 'yes' }
  if (target.kind === 'all' || rule.accumulates === 'ratio')
    return { [reportField.numerator(position)]: '9', [reportField.denominator(position)]: '10' }
  return { [reportField.value(position)]: '7' }
}

async function measure(
  atOnce: number,
  context: Awaited<ReturnType<typeof secretariatWithOpenYear>>,
  work: Work[],
): Promise<void> {
  const rounds: { readonly mine: number; readonly theirs: number }[] = []
  for (let round = -2; round < 18; round += 1) {
    const portion = work.splice(0, 25)
    const submit = () =>
      rateOf(portion, atOnce, ({ place, typed }) =>
        submitReport(context, {
          ...{ slug, measure: place.measure, period: place.period },
          ...{ language: 'bg', typed, seen: 0, base: {} },
        }),
      )
    const insert = () => rateOf(portion, atOnce, ({ typed }) => bareInsert(typed))
    // Now the one goes first and now the other, so that a busy moment falls on both alike.
    const [first, second] = round % 2 === 0 ? [submit, insert] : [insert, submit]
    const [before, after] = [await first(), await second()]
    const [mine, theirs] = round % 2 === 0 ? [before, after] : [after, before]
    // The first rounds warm both up.
    if (round >= 0) rounds.push({ mine, theirs })
  }
  const middle = (of: (round: (typeof rounds)[number]) => number) => median(rounds.map(of))
  const ratio = middle(({ mine, theirs }) => mine / theirs)
  process.stdout.write(
    `${String(atOnce).padStart(7)}${middle(({ mine }) => mine)
      .toFixed(0)
      .padStart(14)}${middle(({ theirs }) => theirs)
      .toFixed(0)
      .padStart(9)}${ratio.toFixed(2).padStart(8)}\n`,
  )
}

/** In a second, with so many going on at once. */
async function rateOf(
  portion: readonly Work[],
  atOnce: number,
  act: (work: Work) => Promise<unknown>,
): Promise<number> {
  const waiting = [...portion]
  const start = performance.now()
  const worker = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await act(next)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return portion.length / ((performance.now() - start) / 1000)
}

/** The least that keeps a row and its row in the same chained log: prepared statements of pg, nothing else. */
async function bareInsert(said: ReportFields): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query({ name: 'begin', text: 'begin' })
    await client.query({
      name: 'bare',
      text: 'insert into bare (said) values ($1)',
      values: [JSON.stringify(said)],
    })
    await client.query({
      name: 'lock',
      text: `select pg_advisory_xact_lock(${logLock})`,
    })
    const last = await client.query<{ seq: string; hash: string }>({
      name: 'last',
      text: 'select seq, hash from audit_log order by seq desc limit 1',
    })
    const [before] = last.rows
    const entry = {
      seq: String(BigInt(before?.seq ?? 0) + 1n),
      at: now(),
      ...{ actorId: '1', actorName: 'Bench', action: 'submit-report', entity: 'measure-report' },
      ...{ entityId: 'bare', old: null, new: { fields: said } },
      previousHash: before?.hash ?? noHash,
    } as const
    await client.query({
      name: 'log',
      text: `insert into audit_log (seq, at, actor_id, actor_name, action, entity, entity_id, old, new,
        previous_hash, hash) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      values: [
        ...[entry.seq, entry.at, entry.actorId, entry.actorName, entry.action, entry.entity],
        ...[entry.entityId, null, JSON.stringify(entry.new), entry.previousHash, hashOf(entry)],
      ],
    })
    await client.query({ name: 'commit', text: 'commit' })
  } finally {
    client.release()
  }
}

function partsOf(connection: typeof embedded.connection) {
  return typeof connection === 'string' ? { connectionString: connection } : connection
}

function median(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
}
