import assert from 'node:assert/strict'
import { test } from 'node:test'
import { may, type Permission, permissions, refusalUnless } from './permissions.ts'
import { type Role, roles } from './roles.ts'

const allowed: [role: Role, permission: Permission][] = [
  ['anyone', 'read-published'],
  ['secretariat', 'read-published'],
  ['secretariat', 'read-plans'],
  ['secretariat', 'import-plan'],
  ['secretariat', 'mend-draft'],
  ['secretariat', 'discard-draft'],
  ['secretariat', 'adopt-plan'],
  ['secretariat', 'enter-value'],
  ['secretariat', 'report-spending'],
  ['secretariat', 'decide-shared-money'],
  ['secretariat', 'decide-measure'],
  ['secretariat', 'revise-target'],
  ['secretariat', 'judge-indicator'],
  ['secretariat', 'set-plan-criteria'],
  ['secretariat', 'publish-plan'],
  ['secretariat', 'read-log'],
]

test('exactly these may do exactly this, and everything else is refused', () => {
  const every = Object.keys(permissions) as Permission[]
  const found = roles.flatMap((role) =>
    every.filter((permission) => may(role, permission)).map((permission) => [role, permission]),
  )
  assert.deepEqual(found.sort(), [...allowed].sort())
})

test('a refusal exactly where one may not', () => {
  for (const role of roles) {
    for (const permission of Object.keys(permissions) as Permission[]) {
      const refusal = refusalUnless(role, permission)
      assert.equal(refusal === undefined, may(role, permission))
      if (refusal) assert.equal(refusal.code, 'not-permitted')
    }
  }
})
