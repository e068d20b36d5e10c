// The program as `npm start` runs it, by a clock that a simulation moves: the only wiring in which there is one.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createFirstAccount } from '../actions/create-first-account.ts'
import { sendDueReminders } from '../actions/send-due-reminders.ts'
import { closeGently } from '../main/close-gently.ts'
import { configFrom } from '../main/config.ts'
import { listen } from '../main/listen.ts'
import { openChosenDatabase } from '../main/open-database.ts'
import { untilToldToStop } from '../main/until-told-to-stop.ts'
import { buildSite } from '../main/wiring.ts'
import { clockFile, office } from './office.ts'

const [folder = '', port = ''] = process.argv.slice(2)
const address = `http://127.0.0.1:${port}`
// Each simulated person has an address of their own, as behind a proxy.
const config = configFrom(
  { MERILO_DATA: folder, PORT: port, MERILO_BASE_URL: address },
  process.cwd(),
)

/** The moment that the simulation has written down; it outlives every kill. */
const now = () => readFileSync(join(folder, clockFile), 'utf8')

const toldToStop = untilToldToStop(() => process.exit(130))
const opened = await openChosenDatabase(config.database, 'own')
try {
  const site = await buildSite(opened, config, false, now)
  try {
    await listen(site.server, config.host, config.port)
    await site.work(address)
    const first = await createFirstAccount({ database: opened.database, now }, office)
    say(first ? `first ${first.email} ${first.password}` : 'again')
    createInterface({ input: process.stdin }).on('line', (line) => {
      if (line === 'remind') remind().catch(say)
    })
    await Promise.race([toldToStop, opened.lost])
  } finally {
    await closeGently(site.close())
  }
} finally {
  await opened.close()
  // Whoever started it may still hold the other end of its input.
  process.stdin.destroy()
}

/** What a job does every hour, at the moment at which the simulated hour strikes. */
async function remind(): Promise<void> {
  const { mails } = await sendDueReminders({ database: opened.database, now })
  say(`reminded ${mails}`)
}

function say(line: unknown): void {
  process.stdout.write(`${String(line)}\n`)
}
