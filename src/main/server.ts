import { closeGently } from './close-gently.ts'
import { complaintAbout } from './complain.ts'
import { type Config, configFrom, terminalLanguage } from './config.ts'
import { readEnvironment, workingFolder } from './env.ts'
import { listen } from './listen.ts'
import { type OpenedDatabase, openChosenDatabase } from './open-database.ts'
import { untilToldToStop } from './until-told-to-stop.ts'
import { welcome } from './welcome.ts'
import { buildSite } from './wiring.ts'

const environment = readEnvironment()
const language = terminalLanguage(environment)
let opened: OpenedDatabase | null = null

// Heeded from the first moment: a Ctrl-C during the start waits for its end and then undoes it.
const toldToStop = untilToldToStop(() => {
  opened?.abandon()
  process.exit(130)
})

// A terminal that was closed must not end the program before it has stopped its database.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

try {
  await run(configFrom(environment, workingFolder(environment)))
} catch (error) {
  process.stderr.write(`${complaintAbout(error, language)}\n`)
  process.exitCode = 1
}

async function run(config: Config): Promise<void> {
  opened = await openChosenDatabase(config.database, 'own')
  try {
    await serve(config, opened)
  } finally {
    await opened.close()
  }
}

async function serve(config: Config, database: OpenedDatabase): Promise<void> {
  const site = await buildSite(database, config, process.stderr.isTTY)
  try {
    const address = await listen(site.server, config.host, config.port)
    await site.work(address)
    const firstAccount = await site.furnish()
    process.stdout.write(welcome(config.baseUrl ?? address, firstAccount, language))
    await Promise.race([toldToStop, database.lost])
  } finally {
    await closeGently(site.close())
  }
}
