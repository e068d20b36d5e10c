// `npm run simulate`: a council's year through HTTP, each step of it checked.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { simulateYear } from './simulate-year.ts'
import { parseArguments, usage } from './simulation-arguments.ts'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const asked = parseArguments(process.argv.slice(2))
if (asked === undefined) {
  say(usage)
  process.exit(2)
}
const { keep, seed, size, least } = asked
const folder = keep ? resolve(keep) : mkdtempSync(join(tmpdir(), 'merilo-year-'))
if (keep && isUsed(folder)) {
  say(`${folder} is not empty: a year begins in an empty folder`)
  process.exit(2)
}
try {
  const began = performance.now()
  const { tally, mails, log, publications, bundles } = await simulateYear({
    folder,
    seed,
    size,
    say,
  })
  const seconds = (performance.now() - began) / 1000
  say('')
  for (const line of tally.lines()) say(line)
  say('')
  say(`${tally.requests()} requests in ${seconds.toFixed(0)} s, errors: 0`)
  say(`${mails} mails, each of them once; ${publications} publications, each recomputed`)
  say(log)
  say(bundles)
  if (tally.requests() < least) {
    say(`fewer than the ${least} requests that were asked for: give more --looks`)
    process.exitCode = 1
  }
} finally {
  if (!keep) rmSync(folder, { recursive: true, force: true })
}

function isUsed(path: string): boolean {
  try {
    return readdirSync(path).length > 0
  } catch {
    return false
  }
}
