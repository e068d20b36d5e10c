import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type AccountRole, stranger } from './roles.ts'
import { type Grants, reaches, scopeOf } from './scope.ts'

const grants: Grants = { 'focal-point': 'own', secretariat: 'all' }

const subject = (roles: readonly AccountRole[], ...institutions: string[]) => ({
  roles,
  institutions,
})

test('a role that the table does not name has no scope, nor has a stranger', () => {
  assert.equal(scopeOf(grants, subject(['reader', 'administrator'])), undefined)
  assert.equal(scopeOf(grants, stranger), undefined)
})

test('of several roles the one that reaches furthest counts, in whatever order they are held', () => {
  assert.equal(scopeOf(grants, subject(['focal-point'])), 'own')
  assert.equal(scopeOf(grants, subject(['focal-point', 'secretariat'])), 'all')
  assert.equal(scopeOf(grants, subject(['secretariat', 'focal-point'])), 'all')
  assert.equal(scopeOf(grants, subject(['reader', 'focal-point'])), 'own')
})

test('what anyone may, everybody may, whatever else they are', () => {
  const open: Grants = { anyone: 'all' }
  assert.equal(scopeOf(open, stranger), 'all')
  assert.equal(scopeOf(open, subject(['auditor'])), 'all')
  assert.equal(scopeOf({ ...open, 'focal-point': 'own' }, subject(['focal-point'])), 'all')
})

test('"all" reaches the duties of every institution, and those of none', () => {
  const secretary = subject(['secretariat'])
  assert.ok(reaches('all', secretary, ['1']))
  assert.ok(reaches('all', secretary, []))
})

test('"own" reaches only duties of the institutions that one stands for', () => {
  const focalPoint = subject(['focal-point'], '3', '5')
  assert.ok(reaches('own', focalPoint, ['5']))
  assert.ok(reaches('own', focalPoint, ['1', '3']), 'one of those who owe it')
  assert.ok(!reaches('own', focalPoint, ['1', '35', '']))
  assert.ok(!reaches('own', focalPoint, []), 'what nobody owes is nobody’s own')
  assert.ok(!reaches('own', subject(['focal-point']), ['1']))
})

test('no scope reaches nothing, even of one’s own institution', () => {
  assert.ok(!reaches(undefined, subject(['reader'], '3'), ['3']))
})
