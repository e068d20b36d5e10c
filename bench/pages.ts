// How long the pages of the sample plan take, beside the cheapest answer that the server gives; and what
// every published page of it weighs, in both languages.
// node --import ./src/main/tsx-hook.mjs bench/pages.ts
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { createFirstAccount } from '../src/actions/create-first-account.ts'
import { loadSample } from '../src/actions/load-sample.ts'
import { readSample } from '../src/actions/sample-plan.ts'
import { measureCodes } from '../src/core/plan/measure-code.ts'
import { bulgarianRegister } from '../src/intake/register.ts'
import { openDatabase } from '../src/store/database.ts'
import { startEmbedded } from '../src/store/embedded/start-embedded.ts'
import { openJobs } from '../src/store/jobs/open-jobs.ts'
import { migrate } from '../src/store/migrate.ts'
import { makeJobTables } from '../src/store/testing/test-database.ts'
import { buildServer } from '../src/web/server.ts'
import { type InjectVisitor, visitorOf } from '../src/web/testing/inject-visitor.ts'
import { milliseconds } from './measure.ts'

const rounds = 100
const pages = [
  '/healthz',
  '/bg',
  '/bg/published/plan-2024',
  '/bg/published/plan-2024/measures/10',
  '/bg/plans',
  '/bg/plans/plan-2024',
  '/bg/plans/plan-2024/measures/10',
]

const folder = mkdtempSync(join(tmpdir(), 'merilo-bench-'))
const embedded = await startEmbedded(folder)
const database = openDatabase(embedded.connection)
try {
  await migrate(database)
  // Publishing asks for files to be made; here nobody makes them.
  const jobs = await openJobs(embedded.connection, (error) => process.stderr.write(`${error}\n`))
  await jobs.stop()
  await makeJobTables(embedded.connection)
  const now = () => new Date().toISOString()
  const account = await createFirstAccount(
    { database, now },
    { email: 'bench@merilo.local', name: 'Bench' },
  )
  await loadSample({ database, now }, bulgarianRegister)
  const server = await buildServer({
    database,
    register: async () => bulgarianRegister,
    evidenceFolder: '',
    now,
    secure: false,
    trustProxy: false,
    log: false,
  })
  await weigh(server)
  await measure(server, account?.password ?? '')
  await server.close()
} finally {
  await database.destroy()
  await embedded.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** The heaviest pages first; a public page shall be under 60 kB. */
async function weigh(server: FastifyInstance): Promise<void> {
  const { plan } = await readSample()
  const ofPlan = [
    '',
    '/money',
    ...plan.goals.map(({ number }) => `/goals/${number}`),
    ...measureCodes(plan.measures.map(({ number }) => number)).map((code) => `/measures/${code}`),
  ]
  const weights = new Map<string, number>()
  for (const language of ['bg', 'en'])
    for (const page of ofPlan) {
      const url = `/${language}/published/plan-2024${page}`
      const { statusCode, rawPayload } = await server.inject({ url })
      if (statusCode !== 200) throw new Error(`${url} answered ${statusCode}`)
      weights.set(url, rawPayload.length)
    }
  const sorted = [...weights].sort(([, a], [, b]) => b - a)
  const heavy = sorted.filter(([, bytes]) => bytes >= 60_000).length
  const middle = median([...weights.values()])
  process.stdout.write(
    `${weights.size} published pages, median ${middle} bytes, ${heavy} of them 60 kB or more\n`,
  )
  for (const [url, bytes] of sorted.slice(0, 12))
    process.stdout.write(`${url.padEnd(50)}${String(bytes).padStart(8)}\n`)
  process.stdout.write('\n')
}

async function measure(server: FastifyInstance, password: string): Promise<void> {
  const visitor = visitorOf(server)
  await visitor.get('/bg/sign-in')
  await visitor.post('/bg/sign-in', { email: 'bench@merilo.local', password })
  const times = new Map(pages.map((page): [string, number[]] => [page, []]))
  // In turns, so that whatever else the machine does falls on all alike; the first rounds warm up.
  for (let round = -10; round < rounds; round += 1)
    for (const [page, all] of times) {
      const time = await timeOf(visitor, page)
      if (round >= 0) all.push(time)
    }
  const least = median(times.get('/healthz') ?? [])
  process.stdout.write(`page${' '.repeat(40)}median         p95      of /healthz\n`)
  for (const [page, all] of times) {
    const [middle, slow] = [median(all), all.sort((a, b) => a - b)[Math.floor(rounds * 0.95)] ?? 0]
    const ratio = `${(middle / least).toFixed(1)}x`.padStart(12)
    process.stdout.write(`${page.padEnd(38)}${milliseconds(middle)}${milliseconds(slow)}${ratio}\n`)
  }
}

async function timeOf(visitor: InjectVisitor, page: string): Promise<number> {
  const start = performance.now()
  const { statusCode } = await visitor.get(page)
  if (statusCode !== 200) throw new Error(`${page} answered ${statusCode}`)
  return performance.now() - start
}

function median(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
}
