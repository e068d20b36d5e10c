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

test('a name is as long as the form says, and each line is looked for by all the names of the register', () => {
  assert.ok(!Array.isArray(said({ name: 'М'.repeat(200) })))
  const ofLine = (institutions: string) => {
    const answer = said({ institutions })
    return Array.isArray(answer) ? answer : answer.institutions
  }
  assert.deepEqual(ofLine('Agency'), ['2'])
  assert.deepEqual(ofLine('АЗ – както и да се пише'), ['2'], 'the short name before a dash')
  assert.deepEqual(ofLine('Agency – както и да се пише'), ['institutions: not-in-register'])
  assert.deepEqual(ofLine('АЗ-МВР'), ['institutions: not-in-register'], 'a hyphen is no dash')
})

test('a short name stands before the longer names of others that are alike', () => {
  const other = institution({ id: '3', shortName: 'ДАБ', aliases: ['АЗ'] })
  const answer = parseTypedAccount({ ...typed, institutions: 'аз' }, [other, ...register])
  assert.ok(!areRefusals(answer))
  assert.deepEqual(answer.institutions, ['2'])
})

test('without a role nothing is said of institutions yet, and what is unknown comes before what is missing', () => {
  assert.deepEqual(said({ roles: [], institutions: 'Няма' }), ['roles: role-wanted'])
  assert.deepEqual(said({ roles: ['reader'], institutions: 'Няма' }), [
    'institutions: not-in-register',
  ])
})

test('every refusal speaks both languages', () => {
  const wrong: Partial<RawAccount>[] = [
    { email: '', name: '', roles: [] },
    { institutions: 'Няма' },
    { institutions: '' },
    { roles: ['reader'] },
  ]
  for (const raw of wrong) {
    const answer = parseTypedAccount({ ...typed, ...raw }, register)
    assert.ok(areRefusals(answer))
    for (const { message } of answer)
      assert.ok(message.bg && message.en && message.bg !== message.en)
  }
})
