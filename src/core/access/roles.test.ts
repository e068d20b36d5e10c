import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountRoles, isAccountRole, roles } from './roles.ts'

test('an account holds any role but that of everybody', () => {
  assert.deepEqual(['anyone', ...accountRoles], [...roles])
  assert.ok(!isAccountRole('anyone'))
  assert.ok(isAccountRole('focal-point'))
  assert.ok(!isAccountRole('owner'))
  assert.ok(!isAccountRole(''))
})
