// How many public pages a second are answered from frozen publications, beside the same server sending a ready
// string of the same length; 16 connections each, in turns, and the same page asked for again with its tag.
// node --import ./src/main/tsx-hook.mjs bench/portal.ts
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSample } from '../src/actions/load-sample.ts'
import { bulgarianRegister } from '../src/intake/register.ts'
import { openDatabase } from '../src/store/database.ts'
import { startEmbedded } from '../src/store/embedded/start-embedded.ts'
import { openJobs } from '../src/store/jobs/open-jobs.ts'
import { migrate } from '../src/store/migrate.ts'
import { buildServer } from '../src/web/server.ts'

const connections = 16
/** Requests of one turn, and turns. */
const [portion, turns] = [1000, 9]
const pages = ['/bg', '/bg/published/plan-2024', '/bg/published/plan-2024/measures/29']

interface Asked {
  readonly name: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly status: number
}

const folder = mkdtempSync(join(tmpdir(), 'merilo-bench-'))
const embedded = await startEmbedded(folder)
const database = openDatabase(embedded.connection)
const agent = new Agent({ keepAlive: true, maxSockets: connections })
try {
  await migrate(database)
  // Publishing asks for files to be made; here nobody makes them.
  const jobs = await openJobs(embedded.connection, (error) => process.stderr.write(`${error}\n`))
  await jobs.stop()
  const now = () => new Date().toISOString()
  await loadSample({ database, now }, bulgarianRegister)
  const server = await buildServer({
    ...{ database, register: async () => bulgarianRegister, evidenceFolder: '', now },
    // Each request says that it comes from another address, so that no limit of one address is met.
    ...{ secure: false, trustProxy: true, log: false },
  })
  const ready = new Map<string, string>()
  server.get('/ready/:page', (request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .send(ready.get((request.params as { page: string }).page) ?? ''),
  )
  await server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as AddressInfo
  for (const [index, path] of pages.entries()) {
    const { body, headers } = await server.inject({ url: path })
    ready.set(String(index), body)
    await compare(port, [
      { name: 'a ready string', path: `/ready/${index}`, headers: {}, status: 200 },
      { name: path, path, headers: {}, status: 200 },
      {
        name: `${path}, still the same`,
        path,
        headers: { 'if-none-match': await tagAt(port, path, String(headers['etag'])) },
        status: 304,
      },
    ])
  }
  await server.close()
} finally {
  agent.destroy()
  await database.destroy()
  await embedded.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** The tag of the page under the address by which it is really asked for. */
async function tagAt(port: number, path: string, otherwise: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    headers: { 'accept-encoding': 'identity' },
  })
  await answer.arrayBuffer()
  return answer.headers.get('etag') ?? otherwise
}

async function compare(port: number, all: readonly Asked[]): Promise<void> {
  const results = new Map(
    all.map((each) => [each, { seconds: [] as number[], times: [] as number[] }]),
  )
  for (let turn = -2; turn < turns; turn += 1)
    for (const [asked, { seconds, times }] of results) {
      const start = performance.now()
      const own = await turnOf(port, asked)
      if (turn < 0) continue
      seconds.push((performance.now() - start) / 1000)
      times.push(...own)
    }
  const rates = [...results].map(([asked, { seconds, times }]) => ({
    asked,
    rate: portion / median(seconds),
    times: times.sort((a, b) => a - b),
  }))
  const least = rates[0]?.rate ?? 1
  process.stdout.write(`${''.padEnd(52)}  answers/s   ratio     p50      p99\n`)
  for (const { asked, rate, times } of rates)
    process.stdout.write(
      `${asked.name.padEnd(52)}${rate.toFixed(0).padStart(11)}${(rate / least).toFixed(2).padStart(8)}${ms(at(times, 0.5))}${ms(at(times, 0.99))}\n`,
    )
  process.stdout.write('\n')
}

/** One turn: as many at once as there are connections; how long each took, in milliseconds. */
async function turnOf(port: number, asked: Asked): Promise<number[]> {
  const times: number[] = []
  let left = portion
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (; left > 0; ) {
        left -= 1
        const start = performance.now()
        await answer(port, asked, left)
        times.push(performance.now() - start)
      }
    }),
  )
  return times
}

function answer(port: number, { path, headers, status }: Asked, number: number): Promise<void> {
  const from = `10.${(number >> 8) & 255}.${number & 255}.1`
  return new Promise((resolve, reject) => {
    const options = { port, host: '127.0.0.1', path, agent }
    get({ ...options, headers: { ...headers, 'x-forwarded-for': from } }, (response) => {
      if (response.statusCode !== status) reject(new Error(`${path}: ${response.statusCode}`))
      response.resume()
      response.on('end', resolve)
      response.on('error', reject)
    }).on('error', reject)
  })
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0
}

function median(all: readonly number[]): number {
  return at(
    [...all].sort((a, b) => a - b),
    0.5,
  )
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(1)} ms`.padStart(9)
}
