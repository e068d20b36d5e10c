import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { clockFile } from './office.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))

export interface FirstAccount {
  readonly email: string
  readonly password: string
}

/** What can be ended without a word: the program, its database, or both as when the power fails. */
export const killable = ['program', 'database', 'both'] as const
export type Killed = (typeof killable)[number]

/** The site as a process of its own, by a clock that stands still until it is set. */
export interface RunningSite {
  readonly origin: string
  readonly folder: string
  /** The account that the very first start made. */
  readonly first: FirstAccount
  readonly setClock: (instant: string) => void
  readonly now: () => string
  /** Lets the hour strike at which people are reminded. */
  readonly remind: () => Promise<void>
  /** Waits until the site answers, started anew where its process has ended. */
  readonly back: () => Promise<void>
  readonly kill: (what: Killed) => void
  /** Whether anything was ever killed: from then on an answer of 500 says as little as none. */
  readonly isShaken: () => boolean
  /** Everything that the site has written to its log: trouble only. */
  readonly trouble: () => string
  readonly stop: () => Promise<void>
}

/** Starts the site on a folder of its own. */
export async function runSite(folder: string, startsAt: string): Promise<RunningSite> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  let clock = startsAt
  let written = ''
  const setClock = (instant: string) => {
    clock = instant
    const part = join(folder, `${clockFile}.part`)
    writeFileSync(part, instant)
    renameSync(part, join(folder, clockFile))
  }
  setClock(startsAt)
  const heed = (text: string) => {
    written += text
  }
  let running = await start(folder, port, heed)
  const { first } = running
  if (!first) throw new Error(`${folder} has been used before: a year begins in an empty folder`)
  let starting: Promise<void> | null = null

  let shaken = false

  const startAnew = async () => {
    await running.ended
    try {
      running = await start(folder, port, heed)
    } catch (error) {
      // Killed while it started: whoever waits starts it once more.
      if (!(error instanceof Ended)) throw error
    }
  }
  /** One start for all who wait. */
  const back = async () => {
    while (!(await answers(origin))) {
      if (running.process.exitCode !== null || running.process.signalCode !== null) {
        starting ??= startAnew().finally(() => {
          starting = null
        })
        await starting
      } else await sleep(50)
    }
  }
  return {
    ...{ origin, folder, first, setClock, back },
    now: () => clock,
    remind: async () => {
      const said = running.says(/^reminded /)
      running.process.stdin?.write('remind\n')
      await said
    },
    isShaken: () => shaken,
    kill: (what) => {
      shaken = true
      if (what !== 'database') running.process.kill('SIGKILL')
      if (what !== 'program') killDatabase(folder)
    },
    trouble: () => written,
    stop: async () => {
      running.process.kill('SIGTERM')
      await running.ended
    },
  }
}

interface Running {
  readonly process: ChildProcess
  readonly first: FirstAccount | null
  /** The next line that is so; refused when the process ends before. */
  readonly says: (pattern: RegExp) => Promise<string>
  readonly ended: Promise<unknown>
}

async function start(
  folder: string,
  port: number,
  trouble: (text: string) => void,
): Promise<Running> {
  const child = spawn(
    process.execPath,
    ['--import', './src/main/tsx-hook.mjs', 'src/simulate/site.ts', folder, String(port)],
    { cwd: project, stdio: ['pipe', 'pipe', 'pipe'] },
  )
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const ended = once(child, 'exit').finally(() => process.off('exit', kill))
  child.stderr.setEncoding('utf8').on('data', trouble)
  // It may be killed while something is being said to it.
  child.stdin.on('error', () => {})
  const lines = createInterface({ input: child.stdout })
  const says = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = (line: string) => {
        if (!pattern.test(line)) return
        lines.off('line', look)
        resolve(line)
      }
      lines.on('line', look)
      ended.then(() => reject(new Ended(`the site ended before it said ${pattern}`)), reject)
    })
  const [word, email = '', password = ''] = (await says(/^(first|again)\b/)).split(' ')
  return { process: child, first: word === 'first' ? { email, password } : null, says, ended }
}

/** The process was gone before it had said what was waited for. */
export class Ended extends Error {}

/** Ends the first process of PostgreSQL; those that serve sessions end by themselves when it is gone. */
function killDatabase(folder: string): void {
  const [pid] = readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(pid), 'SIGKILL')
}

/** Whether the site answers from its database. */
async function answers(origin: string): Promise<boolean> {
  try {
    const page = await fetch(`${origin}/bg`)
    await page.arrayBuffer()
    return page.status === 200
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new TypeError('no port was given')
  return address.port
}
