// A simulated year whose program and database are killed at random moments of its reporting: nothing that was
// answered is lost, no mail is doubled. bench/kills.ts [KILLS] [INSTITUTIONS] [MEASURES] [PERIODS] [SEED]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killNowAndThen } from '../src/simulate/kill-now-and-then.ts'
import { chanceFrom } from '../src/simulate/random.ts'
import { simulateYear } from '../src/simulate/simulate-year.ts'

const [kills = 100, institutions = 25, measures = 85, periods = 12, seed = 2024] = process.argv
  .slice(2)
  .map(Number)
const folder = mkdtempSync(join(tmpdir(), 'merilo-kills-'))
let killing: ReturnType<typeof killNowAndThen> | undefined

try {
  const { tally, mails, log } = await simulateYear({
    folder,
    seed,
    size: { institutions, measures, calendar: 'months', periods, atOnce: 25, looks: 5 },
    say: console.log,
    onReporting: async (site, begins) => {
      const chance = chanceFrom(seed)
      if (begins) killing = killNowAndThen(site, { chance, kills, longestPause: 4_000 })
      else await killing
    },
  })
  const { program, database, both } = (await killing) ?? { program: 0, database: 0, both: 0 }
  console.log(`killed: the program ${program} times, its database ${database}, both ${both}`)
  console.log(`${tally.requests()} requests were answered; nothing answered was lost`)
  console.log(`${mails} mails, each of them once`)
  console.log(log)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
