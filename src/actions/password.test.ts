import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashOfNobody, hashPassword, isPassword, newPassword } from './password.ts'

test('a password is known by its hash, and no other is', async () => {
  const hash = await hashPassword('вярна парола')
  assert.ok(await isPassword('вярна парола', hash))
  for (const other of ['', 'вярна парола ', 'Вярна парола', hash])
    assert.ok(!(await isPassword(other, hash)), other)
})

test('the hash says how it was made, with the cost that OWASP asks for', async () => {
  const parts = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/
  assert.match(await hashPassword('x'), parts)
  assert.match(hashOfNobody, parts)
})

test('it is the Argon2id of other programs', async () => {
  // argon2-cffi 23.1.0: PasswordHasher(time_cost=2, memory_cost=65536, parallelism=1)
  const hash =
    '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
  assert.ok(await isPassword('password', hash))
})

test('the same password is hashed differently each time', async () => {
  assert.notEqual(await hashPassword('x'), await hashPassword('x'))
})

test('letters composed otherwise by another keyboard are the same password', async () => {
  assert.ok(await isPassword('й', await hashPassword('и\u0306')))
})

test('nobody has the hash of nobody, and an unreadable hash is a bug', async () => {
  assert.ok(!(await isPassword('', hashOfNobody)))
  await assert.rejects(isPassword('x', 'x'), TypeError)
})

test('a new password has a hundred random bits in letters that are not mistaken', () => {
  const passwords = Array.from({ length: 500 }, newPassword)
  for (const password of passwords)
    assert.match(password, /^([a-km-np-z2-9]{5}-){3}[a-km-np-z2-9]{5}$/)
  assert.equal(new Set(passwords).size, 500)
  const letters = new Set(passwords.join('').replaceAll('-', ''))
  assert.equal(letters.size, 32)
})
