import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  may,
  mayFor,
  type Permission,
  permissions,
  refusalUnless,
  refusalUnlessFor,
} from './permissions.ts'
import { accountRoles, type Role, roles, type Subject, stranger } from './roles.ts'
import type { Scope } from './scope.ts'

/** What everyone who has an account may do. */
const ownAccount = { 'keep-own-account': 'all', 'choose-mail': 'all' } as const

/** All that each role may, and how far; whatever is not here, nobody may. */
const allowed: Readonly<Record<Role, Readonly<Partial<Record<Permission, Scope>>>>> = {
  anyone: { 'read-published': 'all' },
  reader: { ...ownAccount, 'read-plans': 'all' },
  auditor: {
    ...ownAccount,
    'read-plans': 'all',
    'read-small-counts': 'all',
    'read-log': 'all',
    'read-opinions': 'all',
    'read-reports': 'all',
    'read-evidence': 'all',
  },
  'council-member': {
    ...ownAccount,
    'read-plans': 'all',
    'read-opinions': 'all',
    'read-reports': 'all',
    'read-evidence': 'all',
    'review-annual-report': 'all',
    'sign-off-annual-report': 'all',
  },
  'focal-point': {
    ...ownAccount,
    'subscribe-to-calendar': 'own',
    'read-plans': 'all',
    'read-small-counts': 'own',
    'give-opinion': 'own',
    'read-opinions': 'own',
    'read-duties': 'own',
    'fill-report': 'own',
    'submit-report': 'own',
    'read-evidence': 'own',
    'give-evidence': 'own',
  },
  secretariat: {
    ...ownAccount,
    'read-plans': 'all',
    'read-small-counts': 'all',
    'import-plan': 'all',
    'mend-draft': 'all',
    'discard-draft': 'all',
    'coordinate-draft': 'all',
    'give-opinion': 'all',
    'read-opinions': 'all',
    'adopt-plan': 'all',
    'amend-plan': 'all',
    'close-year': 'all',
    'roll-over': 'all',
    'link-plans': 'all',
    'read-evidence': 'all',
    'give-evidence': 'all',
    'enter-value': 'all',
    'report-spending': 'all',
    'decide-shared-money': 'all',
    'decide-measure': 'all',
    'revise-target': 'all',
    'judge-indicator': 'all',
    'set-plan-criteria': 'all',
    'open-year': 'all',
    'assign-duty': 'all',
    'read-duties': 'all',
    'fill-report': 'all',
    'submit-report': 'all',
    'read-reports': 'all',
    'accept-report': 'all',
    'reopen-report': 'all',
    'write-annual-report': 'all',
    'review-annual-report': 'all',
    'publish-plan': 'all',
    'mark-sensitive': 'all',
    'withdraw-publication': 'all',
    'read-log': 'all',
    'manage-institutions': 'all',
    'manage-templates': 'all',
    'describe-council': 'all',
  },
  administrator: {
    ...ownAccount,
    'manage-institutions': 'all',
    'manage-templates': 'all',
    'describe-council': 'all',
    'manage-accounts': 'all',
    'read-mail': 'all',
    'resend-mail': 'all',
    'replace-signing-key': 'all',
  },
}

const every = Object.keys(permissions) as Permission[]

/** Someone of one role who stands for institution 1. */
const of = (role: Role): Subject =>
  role === 'anyone' ? stranger : { roles: [role], institutions: ['1'] }

const scopeOfRole = (role: Role, permission: Permission): Scope | undefined =>
  allowed.anyone[permission] ?? allowed[role][permission]

test('exactly these may do exactly this, and everything else is refused', () => {
  for (const role of roles)
    for (const permission of every) {
      const scope = scopeOfRole(role, permission)
      assert.equal(may(of(role), permission), scope !== undefined, `${role}: ${permission}`)
    }
})

test('exactly these may do it for every institution, and those of a narrower scope for their own', () => {
  for (const role of roles)
    for (const permission of every) {
      const scope = scopeOfRole(role, permission)
      const told = `${role}: ${permission}`
      assert.equal(mayFor(of(role), permission, ['1']), scope !== undefined, told)
      assert.equal(mayFor(of(role), permission, ['2']), scope === 'all', told)
      assert.equal(mayFor(of(role), permission, []), scope === 'all', told)
    }
})

test('whoever holds several roles may what any of them may, and no more', () => {
  for (const first of accountRoles)
    for (const second of accountRoles)
      for (const permission of every) {
        const both = { roles: [first, second], institutions: [] }
        const expected = may(of(first), permission) || may(of(second), permission)
        assert.equal(may(both, permission), expected, `${first} and ${second}: ${permission}`)
      }
})

test('a refusal exactly where one may not', () => {
  for (const role of roles)
    for (const permission of every) {
      const refusal = refusalUnless(of(role), permission)
      assert.equal(refusal?.code, may(of(role), permission) ? undefined : 'not-permitted')
      for (const institution of ['1', '2'])
        assert.equal(
          refusalUnlessFor(of(role), permission, [institution])?.code,
          mayFor(of(role), permission, [institution]) ? undefined : 'not-permitted',
        )
    }
})
