import type { FastifyBaseLogger } from 'fastify'
import type { IdentityProvider } from '../actions/identity-provider.ts'
import type { Keys } from '../actions/keys.ts'
import type { Drawing } from '../render/drawing.ts'
import type { Database } from '../store/database.ts'
import type { ImportRegister } from './visit.ts'

declare module 'fastify' {
  interface FastifyInstance {
    readonly ownOrigin: string | null
  }
}

/** What the site is given by whoever starts it. */
export interface WebDependencies {
  readonly database: Database
  /** The institutions that plans are matched against today. */
  readonly register: () => Promise<ImportRegister>
  /** The folder in which files of evidence are kept. */
  readonly evidenceFolder: string
  /** What draws files; without it they are drawn here, as on a machine that cannot print PDF. */
  readonly drawing?: Drawing
  /** ISO 8601 instant, UTC. */
  readonly now: () => string
  /** Whether people reach the site over HTTPS, here or at a proxy before it. */
  readonly secure: boolean
  /** The address that people use, where one is configured: scheme, host and port. */
  readonly ownOrigin?: string | null
  /** Whether a proxy stands before the server and its X-Forwarded-For is to be believed. */
  readonly trustProxy: boolean
  /** What second factors are kept with; without it they are not offered. */
  readonly keys?: Keys
  /** Where people may sign in as well. */
  readonly provider?: IdentityProvider
  readonly log: FastifyBaseLogger | false
}
