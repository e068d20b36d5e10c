import type { Subject } from '../core/access/roles.ts'
import type { Database } from '../store/database.ts'

/** Who acts. */
export interface Actor extends Subject {
  readonly accountId: string
  readonly name: string
}

/** What an action works with when nobody has to have signed in. */
export interface Surroundings {
  readonly database: Database
  /** The moment it is, as an ISO 8601 instant in UTC. */
  readonly now: () => string
}

/** What an action works with: on whose behalf, on which database, at what time. */
export interface ActionContext extends Surroundings {
  readonly actor: Actor
}

/** Stands in the log where no person acted but the program itself. */
export const theProgram: Actor = {
  accountId: 'merilo',
  name: 'Merilo',
  roles: [],
  institutions: [],
}
