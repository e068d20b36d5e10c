import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isEmail, keptEmail } from './email.ts'

test('an address is kept in small letters, without what stands around it', () => {
  assert.equal(keptEmail('  M.Petrova@MVR.bg\n'), 'm.petrova@mvr.bg')
  assert.equal(keptEmail('И\u0306@x.bg'), 'й@x.bg', 'composed otherwise')
})

test('what mail can be sent to is an address', () => {
  for (const address of [
    'a@b.bg',
    'm.petrova+план@mvr.government.bg',
    'координатор@мвр.бг',
    'o’neill@x.ie',
  ])
    assert.ok(isEmail(address), address)
})

test('what a person mistypes is none', () => {
  for (const text of [
    '',
    'a',
    'a@b',
    '@mvr.bg',
    'a@',
    'a@.bg',
    'a@mvr.',
    'a@mvr..bg',
    'a b@mvr.bg',
    'a@b@mvr.bg',
    'a@mvr.bg, b@mvr.bg',
    'Мария <a@mvr.bg>',
    'a@mvr.bg\nbcc:b@mvr.bg',
    `${'a'.repeat(248)}@mvr.bg`,
  ])
    assert.ok(!isEmail(text), text)
})

test('an address may be as long as mail can carry, and no longer', () => {
  const long = (length: number) => `${'a'.repeat(length - '@mvr.bg'.length)}@mvr.bg`
  assert.ok(isEmail(long(254)))
  assert.ok(!isEmail(long(255)))
})
