import type { Refusal } from '../base/refusal.ts'
import type { Role } from './roles.ts'

/** Who may do what: the only place this is written. Guard and button both read it. */
export const permissions = {
  'read-published': ['anyone', 'secretariat'],
  'read-plans': ['secretariat'],
  'import-plan': ['secretariat'],
  'mend-draft': ['secretariat'],
  'discard-draft': ['secretariat'],
  'adopt-plan': ['secretariat'],
  'enter-value': ['secretariat'],
  'report-spending': ['secretariat'],
  'decide-shared-money': ['secretariat'],
  'decide-measure': ['secretariat'],
  'revise-target': ['secretariat'],
  'judge-indicator': ['secretariat'],
  'set-plan-criteria': ['secretariat'],
  'publish-plan': ['secretariat'],
  'read-log': ['secretariat'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions

export const may = (role: Role, permission: Permission): boolean =>
  (permissions[permission] as readonly Role[]).includes(role)

/** The refusal when the role may not, undefined when it may. */
export const refusalUnless = (role: Role, permission: Permission): Refusal | undefined =>
  may(role, permission)
    ? undefined
    : {
        code: 'not-permitted',
        message: {
          bg: 'Нямате право на това действие. Влезте с профил, който го има.',
          en: 'You may not do this. Sign in with an account that may.',
        },
      }
