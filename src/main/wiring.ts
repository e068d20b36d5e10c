import type { FastifyInstance } from 'fastify'
import { bundleFile } from '../actions/bundle-file.ts'
import { createFirstAccount } from '../actions/create-first-account.ts'
import { deliverMail } from '../actions/deliver-mail.ts'
import { fillInstitutions } from '../actions/fill-institutions.ts'
import { keysFrom } from '../actions/keys.ts'
import { loadSample } from '../actions/load-sample.ts'
import { openIdProvider } from '../actions/open-id.ts'
import { preparePublication } from '../actions/prepare-publication.ts'
import { registerInForce } from '../actions/register-in-force.ts'
import { sendDueReminders } from '../actions/send-due-reminders.ts'
import { takeUpMail } from '../actions/take-up-mail.ts'
import { takeUpPreparations } from '../actions/take-up-preparations.ts'
import { bulgarianRegister } from '../intake/register.ts'
import { limitedDrawing } from '../render/drawing.ts'
import { renditions } from '../render/renditions.ts'
import { openJobs } from '../store/jobs/open-jobs.ts'
import { buildServer } from '../web/server.ts'
import type { Config } from './config.ts'
import { openDrawing } from './drawing/open-drawing.ts'
import { readKeyFile } from './key-file.ts'
import { openLog } from './log.ts'
import { openOffice } from './mail/open-office.ts'
import type { OpenedDatabase } from './open-database.ts'
import { prepareDatabase } from './prepare-database.ts'
import { openPress } from './press/open-press.ts'
import { tidyWhenIdle } from './tidy-when-idle.ts'

export interface FirstAccount {
  readonly email: string
  readonly password: string
}

export interface Site {
  readonly server: FastifyInstance
  /**
   * Puts into an empty database what a newcomer finds. Answers with the account that this made, null at
   * every later start. Comes after listening: a start that fails must not have used up the only time
   * that the password is shown.
   */
  furnish(): Promise<FirstAccount | null>
  /**
   * From now on mail is sent and people are reminded.
   * @param address where the site answers.
   */
  work(address: string): Promise<void>
  /** Lets requests and jobs come to their end. */
  close(): Promise<void>
}

const secretariat = { email: 'secretariat@merilo.local', name: 'Секретариат' }

/** So many people at once may wait for a file that is drawn for them. */
const mostWaiting = 8

const wallClock = () => new Date().toISOString()

/**
 * Everything put together and ready to listen, the schema up to date.
 * @param watched whether a person sees the log as it is written.
 * @param now the clock that everything goes by: the wall's, unless a year is simulated.
 */
export async function buildSite(
  { database, connection }: Pick<OpenedDatabase, 'database' | 'connection'>,
  config: Config,
  watched: boolean,
  now: () => string = wallClock,
): Promise<Site> {
  await prepareDatabase(database)
  await fillInstitutions({ database, now }, bulgarianRegister)
  const keys = keysFrom(await readKeyFile(config.dataFolder))
  const log = openLog(watched)
  const press = openPress((words) => log.warn(`No PDF can be printed here: ${words}`))
  const forPages = openDrawing(press)
  const forJobs = openDrawing(press)
  const server = await buildServer({
    database,
    register: registerInForce({ database, now }, bulgarianRegister),
    evidenceFolder: config.evidenceFolder,
    drawing: limitedDrawing(forPages, mostWaiting),
    now,
    secure: config.secureCookies,
    ownOrigin: config.baseUrl,
    trustProxy: config.baseUrl !== null,
    keys,
    ...(config.provider ? { provider: openIdProvider(config.provider) } : {}),
    log,
  })
  tidyWhenIdle(server)
  let closing = false
  const jobs = await openJobs(connection, (error) => log.warn({ err: error }, 'jobs'))
  return {
    server,
    furnish: async () => {
      await loadSample({ database, now }, bulgarianRegister, config.evidenceFolder)
      return await createFirstAccount({ database, now }, secretariat)
    },
    work: async (address) => {
      const office = openOffice(config, address)
      const site = config.baseUrl ?? address
      const workshop = {
        ...{ renditions, lastFiles: [bundleFile(now, keys, site)], press, site },
        drawing: forJobs,
        closing: () => closing,
      }
      await takeUpMail(database)
      await takeUpPreparations(database)
      await jobs.work({
        'deliver-mail': ({ mailId }) => deliverMail({ database, now }, office, mailId),
        'prepare-publication': (key) => preparePublication({ database, now }, workshop, key),
        'send-due-reminders': async () => {
          await sendDueReminders({ database, now })
        },
      })
    },
    close: async () => {
      closing = true
      for (const each of [forPages, forJobs, press]) each.close()
      await Promise.all([server.close(), jobs.stop()])
    },
  }
}
