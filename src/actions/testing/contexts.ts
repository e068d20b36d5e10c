import type { Role } from '../../core/access/roles.ts'
import type { Database } from '../../store/database.ts'
import type { ActionContext } from '../action-context.ts'

export const moment = '2024-05-06T07:08:09.010Z'

/** So many milliseconds after `moment`. */
export const later = (milliseconds: number): string =>
  new Date(Date.parse(moment) + milliseconds).toISOString()

/** Maria Petrova in a role, standing for the institutions of these ids. */
export const contextOf = (
  database: Database,
  role: Role = 'secretariat',
  ...institutions: string[]
): ActionContext => ({
  database,
  now: () => moment,
  actor: {
    accountId: '7',
    name: 'Мария Петрова',
    roles: role === 'anyone' ? [] : [role],
    institutions,
  },
})
