import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Refused } from '../../core/base/refusal.ts'
import type { Binaries } from './binaries.ts'
import { commandOf, handOver, type Runner } from './runner.ts'

const majorVersion = '18'

/** Who owns an existing cluster; null when there is none. */
export async function ownerOf(cluster: string): Promise<{ uid: number; gid: number } | null> {
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(missingIsNull)
  if (version === null) return null
  if (version.trim() !== majorVersion) {
    throw new Refused({
      code: 'other-database-version',
      message: {
        bg: `Данните в ${cluster} са от PostgreSQL ${version.trim()}, а Мерило носи ${majorVersion}: прехвърлете ги през DATABASE_URL или изберете друга папка с MERILO_DATA.`,
        en: `The data in ${cluster} were made by PostgreSQL ${version.trim()} and Merilo brings ${majorVersion}: serve them through DATABASE_URL or choose another folder with MERILO_DATA.`,
      },
    })
  }
  const { uid, gid } = await stat(cluster)
  return { uid, gid }
}

const missingIsNull = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null
  throw error
}

/**
 * Makes an empty cluster. It is made beside its place and moved there whole: an interrupted start
 * leaves no half-made cluster, and of two starts at once the first to finish wins.
 */
export async function makeCluster(cluster: string, binaries: Binaries, runner: Runner) {
  const draft = await mkdtemp(`${cluster}.new-`)
  try {
    await handOver(runner, draft)
    await runInitdb(draft, binaries, runner)
    await rename(draft, cluster)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if ((await ownerOf(cluster)) === null) throw error
  }
}

/** Removes what interrupted starts left behind; for whoever already owns the folder. */
export async function removeDrafts(cluster: string): Promise<void> {
  const folder = dirname(cluster)
  for (const name of await readdir(folder)) {
    if (name.startsWith(`${basename(cluster)}.new-`)) {
      await rm(join(folder, name), { recursive: true, force: true })
    }
  }
}

// Text compares by code point everywhere alike; the letters' kinds must come from a UTF-8 locale,
// or pg_trgm finds nothing in Cyrillic. macOS has no C.UTF-8.
const characterTypes = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'

// Trust is safe here: the only door is a socket in a folder of mode 0700, and whoever passes that
// can read the data files themselves. Peer would ask for a system name that the user namespace hides.
const initdbOptions = [
  '--username=merilo',
  '--auth-local=trust',
  '--auth-host=reject',
  '--encoding=UTF8',
  '--locale=C',
  `--lc-ctype=${characterTypes}`,
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
]

async function runInitdb(folder: string, binaries: Binaries, runner: Runner) {
  const { file, args, options } = commandOf(runner, binaries.initdb, [
    ...initdbOptions,
    `--pgdata=${folder}`,
  ])
  const child = spawn(file, args, {
    ...options,
    env: binaries.environment,
    cwd: '/',
    // Ctrl-C is for us to heed when it is done.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve)
  })
  if (code !== 0) throw new Refused(databaseNotMade(folder, complaint))
}

function databaseNotMade(folder: string, complaint: string) {
  const reason =
    /(?:error|FATAL): *(.+)/.exec(complaint)?.[1] ?? complaint.trim().split('\n').at(-1)
  return {
    code: 'database-not-made',
    message: {
      bg: `Базата от данни в ${dirname(folder)} не можа да се създаде: ${reason}`,
      en: `The database in ${dirname(folder)} could not be made: ${reason}`,
    },
  }
}
