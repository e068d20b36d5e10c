import { answerRefusal, type CliIo, exitCodes } from '../cli/cli-io.ts'
import { Refused } from '../core/base/refusal.ts'
import { type Command, commands } from './commands.ts'
import { complaintAbout } from './complain.ts'
import { configFrom, terminalLanguage } from './config.ts'
import { readEnvironment, workingFolder } from './env.ts'
import type { OpenedDatabase } from './open-database.ts'
import { terminal } from './terminal.ts'
import { untilToldToStop } from './until-told-to-stop.ts'
import { usage } from './usage.ts'

const environment = readEnvironment()
const folder = workingFolder(environment)
const io = terminal(folder, terminalLanguage(environment))
let opened: OpenedDatabase | null = null

const interrupted = 130
const toldToStop = untilToldToStop(() => {
  opened?.abandon()
  process.exit(interrupted)
})

// Whoever reads our output may have read enough, as in `merilo read plan.docx | head`.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

process.exitCode = await dispatch(process.argv.slice(2))

async function dispatch([name = '', ...args]: string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) {
    io.out(usage[io.language])
    return exitCodes.done
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) {
    io.error(usage[io.language])
    return exitCodes.wrongUsage
  }
  try {
    return await Promise.race([runLoaded(load, args), toldToStop.then(() => interrupted)])
  } finally {
    await opened?.close()
  }
}

async function runLoaded(load: () => Promise<{ run: Command }>, args: string[]) {
  try {
    const { run } = await load()
    return await run(args, io, open)
  } catch (error) {
    return answerTrouble(error, io, args.includes('--json'))
  }
}

/** What speaks to the database takes longer to load than a plan to read: most commands do without. */
async function open(): Promise<OpenedDatabase> {
  const { openChosenDatabase } = await import('./open-database.ts')
  const { prepareDatabase } = await import('./prepare-database.ts')
  opened = await openChosenDatabase(configFrom(environment, folder).database, 'join')
  await prepareDatabase(opened.database)
  return opened
}

function answerTrouble(error: unknown, io: CliIo, asJson: boolean): number {
  if (error instanceof Refused) {
    for (const refusal of error.refusals) answerRefusal(refusal, io, asJson)
  } else {
    io.error(complaintAbout(error, io.language))
  }
  return exitCodes.refused
}
