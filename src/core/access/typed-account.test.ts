import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { institution } from './testing/institution.ts'
import { parseTypedAccount, type RawAccount } from './typed-account.ts'

const register = [
  institution({ id: '1', shortName: 'МВР', aliases: ['Вътрешно министерство'] }),
  institution({ id: '2', shortName: 'АЗ', name: { bg: 'Агенция', en: 'Agency' } }),
]

const typed: RawAccount = {
  email: ' M.Petrova@MVR.example.bg ',
  name: '  Мария   Петрова ',
  roles: ['focal-point'],
  institutions: 'АЗ\n\n вътрешно  МИНИСТЕРСТВО \r\nмвр – Министерство на вътрешните работи',
}

const said = (raw: Partial<RawAccount>) => {
  const answer = parseTypedAccount({ ...typed, ...raw }, register)
  return areRefusals(answer) ? answer.map(({ field, code }) => `${field}: ${code}`) : answer
}

test('what is typed is read, an institution by any of its names and once only', () => {
  assert.deepEqual(said({}), {
    email: 'm.petrova@mvr.example.bg',
    name: 'Мария Петрова',
    roles: ['focal-point'],
    institutions: ['2', '1'],
  })
})

test('roles come in the order in which they are listed everywhere, those unknown are left out', () => {
  const answer = said({ roles: ['administrator', 'anyone', 'owner', 'reader'], institutions: '' })
  assert.deepEqual(!Array.isArray(answer) && answer.roles, ['reader', 'administrator'])
})

test('every field that is wrong is said', () => {
  assert.deepEqual(said({ email: 'няма', name: ' ', roles: [] }), [
    'name: name-wanted',
    'email: not-an-email',
    'roles: role-wanted',
  ])
  assert.deepEqual(said({ name: 'М'.repeat(201) }), ['name: name-wanted'])
  assert.deepEqual(said({ roles: ['anyone'] }), ['roles: role-wanted'])
})

test('an institution that the register does not have is named', () => {
  const answer = parseTypedAccount({ ...typed, institutions: 'АЗ\nНяма\nНикъде' }, register)
  assert.ok(areRefusals(answer))
  assert.equal(answer[0]?.code, 'not-in-register')
  assert.match(answer[0]?.message.bg ?? '', /: Няма; Никъде\.$/)
})

test('a focal point stands for an institution, and nobody else does', () => {
  assert.deepEqual(said({ institutions: ' \n' }), ['institutions: institution-wanted'])
  assert.deepEqual(said({ roles: ['reader'] }), ['institutions: institution-without-role'])
  assert.ok(!Array.isArray(said({ roles: ['reader'], institutions: '' })))
  assert.ok(!Array.isArray(said({ roles: ['reader', 'focal-point'] })))
})
