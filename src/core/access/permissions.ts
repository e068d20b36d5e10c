import type { Refusal } from '../base/refusal.ts'
import type { Subject } from './roles.ts'
import { type Grants, reaches, scopeOf } from './scope.ts'

const secretariat = { secretariat: 'all' } as const satisfies Grants
/** Whoever owes a report, and the secretariat, which may do it in their stead. */
const whoeverOwes = { 'focal-point': 'own', secretariat: 'all' } as const satisfies Grants

/** What everyone who has an account may do, for that account. */
const everyAccount = {
  reader: 'all',
  auditor: 'all',
  'council-member': 'all',
  'focal-point': 'all',
  secretariat: 'all',
  administrator: 'all',
} as const satisfies Grants

/** Who may do what: the only place this is written. Guard and button both read it. */
export const permissions = {
  'read-published': { anyone: 'all' },
  'read-plans': {
    reader: 'all',
    auditor: 'all',
    'council-member': 'all',
    'focal-point': 'all',
    secretariat: 'all',
  },
  /** Of indicators whose small counts would reveal people; all others see of them what is published. */
  'read-small-counts': { auditor: 'all', 'focal-point': 'own', secretariat: 'all' },
  'import-plan': secretariat,
  'mend-draft': secretariat,
  'discard-draft': secretariat,
  'coordinate-draft': secretariat,
  'give-opinion': { 'focal-point': 'own', secretariat: 'all' },
  'read-opinions': {
    auditor: 'all',
    'council-member': 'all',
    'focal-point': 'own',
    secretariat: 'all',
  },
  'adopt-plan': secretariat,
  'read-evidence': {
    auditor: 'all',
    'council-member': 'all',
    'focal-point': 'own',
    secretariat: 'all',
  },
  'give-evidence': { 'focal-point': 'own', secretariat: 'all' },
  'amend-plan': secretariat,
  'close-year': secretariat,
  'roll-over': secretariat,
  'link-plans': secretariat,
  'enter-value': secretariat,
  'report-spending': secretariat,
  'decide-shared-money': secretariat,
  'decide-measure': secretariat,
  'revise-target': secretariat,
  'judge-indicator': secretariat,
  'set-plan-criteria': secretariat,
  'open-year': secretariat,
  'assign-duty': secretariat,
  'read-duties': whoeverOwes,
  'fill-report': whoeverOwes,
  'submit-report': whoeverOwes,
  'read-reports': { auditor: 'all', 'council-member': 'all', secretariat: 'all' },
  'accept-report': secretariat,
  'reopen-report': secretariat,
  'write-annual-report': secretariat,
  'review-annual-report': { 'council-member': 'all', secretariat: 'all' },
  'sign-off-annual-report': { 'council-member': 'all' },
  'publish-plan': secretariat,
  'mark-sensitive': secretariat,
  'withdraw-publication': secretariat,
  'manage-templates': { secretariat: 'all', administrator: 'all' },
  'read-log': { auditor: 'all', secretariat: 'all' },
  'keep-own-account': everyAccount,
  'manage-accounts': { administrator: 'all' },
  'manage-institutions': { secretariat: 'all', administrator: 'all' },
  'describe-council': { secretariat: 'all', administrator: 'all' },
  'choose-mail': everyAccount,
  'subscribe-to-calendar': { 'focal-point': 'own' },
  'read-mail': { administrator: 'all' },
  'replace-signing-key': { administrator: 'all' },
  'resend-mail': { administrator: 'all' },
} as const satisfies Record<string, Grants>

export type Permission = keyof typeof permissions

/** Whether the permission is there at all, be it only for one's own: for menus and for the doors of pages. */
export const may = (subject: Subject, permission: Permission): boolean =>
  scopeOf(permissions[permission], subject) !== undefined

/** Whether the permission reaches a duty of these institutions. */
export const mayFor = (
  subject: Subject,
  permission: Permission,
  institutionIds: readonly string[],
): boolean => reaches(scopeOf(permissions[permission], subject), subject, institutionIds)

/** The refusal when one may not at all, undefined when one may. */
export const refusalUnless = (subject: Subject, permission: Permission): Refusal | undefined =>
  may(subject, permission) ? undefined : notPermitted

/** The refusal when one may not for these institutions, undefined when one may. */
export const refusalUnlessFor = (
  subject: Subject,
  permission: Permission,
  institutionIds: readonly string[],
): Refusal | undefined => (mayFor(subject, permission, institutionIds) ? undefined : notPermitted)

const notPermitted: Refusal = {
  code: 'not-permitted',
  message: {
    bg: 'Нямате право на това действие. Влезте с профил, който го има.',
    en: 'You may not do this. Sign in with an account that may.',
  },
}
