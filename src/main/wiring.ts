import type { FastifyInstance } from 'fastify'
import { createFirstAccount } from '../actions/create-first-account.ts'
import { fillInstitutions } from '../actions/fill-institutions.ts'
import { loadSample } from '../actions/load-sample.ts'
import { bulgarianRegister } from '../intake/register.ts'
import type { Database } from '../store/database.ts'
import { buildServer } from '../web/server.ts'
import type { Config } from './config.ts'
import { openLog } from './log.ts'
import { prepareDatabase } from './prepare-database.ts'
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
}

const secretariat = { email: 'secretariat@merilo.local', name: 'Секретариат' }

const now = () => new Date().toISOString()

/**
 * Everything put together and ready to listen, the schema up to date.
 * @param watched whether a person sees the log as it is written.
 */
export async function buildSite(
  database: Database,
  config: Config,
  watched: boolean,
): Promise<Site> {
  await prepareDatabase(database)
  await fillInstitutions({ database, now }, bulgarianRegister)
  const server = await buildServer({
    database,
    register: bulgarianRegister,
    now,
    secure: config.secureCookies,
    trustProxy: config.baseUrl !== null,
    log: openLog(watched),
  })
  tidyWhenIdle(server)
  return {
    server,
    furnish: async () => {
      await loadSample({ database, now }, bulgarianRegister)
      return await createFirstAccount({ database, now }, secretariat)
    },
  }
}
