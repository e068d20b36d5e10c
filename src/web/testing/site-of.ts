import type { WebDependencies } from '../dependencies.ts'
import { buildServer } from '../server.ts'

/** The site as a test has it: over plain HTTP, without a log, with no institution where none are given. */
export const siteOf = (
  given: Pick<WebDependencies, 'database' | 'now'> & Partial<WebDependencies>,
) =>
  buildServer({
    register: async () => ({ institutions: [] }),
    ...{ evidenceFolder: '', secure: false, trustProxy: false, log: false },
    ...given,
  })
