import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeOf, otpAuthUri, stepOfCode, timeStepOf, toBase32 } from './totp.ts'

// The secret and the moments of RFC 6238, appendix B; the codes are its last six digits.
const secret = Buffer.from('12345678901234567890')
const moments = [
  ['1970-01-01T00:00:59Z', '287082'],
  ['2005-03-18T01:58:29Z', '081804'],
  ['2005-03-18T01:58:31Z', '050471'],
  ['2009-02-13T23:31:30Z', '005924'],
  ['2033-05-18T03:33:20Z', '279037'],
  ['2603-10-11T11:33:20Z', '353130'],
] as const

test('the codes are those of RFC 6238', () => {
  for (const [at, code] of moments) assert.equal(codeOf(secret, timeStepOf(at)), code, at)
})

test('the codes of counters are those of RFC 4226', () => {
  const codes = ['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583']
  for (const [counter, code] of codes.entries()) assert.equal(codeOf(secret, counter), code)
})

test('a code is of the step around now that it was made in, and of no step further away', () => {
  const at = '2024-05-06T07:08:00.000Z'
  const now = timeStepOf(at)
  for (const around of [-1, 0, 1])
    assert.equal(stepOfCode(secret, codeOf(secret, now + around), at), now + around)
  for (const around of [-3, -2, 2, 3])
    assert.equal(stepOfCode(secret, codeOf(secret, now + around), at), undefined)
})

test('what is no code is of no step', () => {
  for (const code of ['', '12345', '1234567', 'абв', 'abcdef', '000000'])
    assert.equal(stepOfCode(secret, code, '2024-05-06T07:08:00.000Z'), undefined, code)
})

test('secrets are written as RFC 4648 has it, without padding', () => {
  const written = ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) =>
    toBase32(Buffer.from(text)),
  )
  assert.deepEqual(written, [...['', 'MY', 'MZXQ', 'MZXW6', 'MZXW6YQ', 'MZXW6YTB', 'MZXW6YTBOI']])
})

test('an authenticator app is told whose code it is and how it is made', () => {
  const uri = new URL(otpAuthUri(secret, 'м.петрова+1@mvr.bg'))
  assert.equal(uri.protocol, 'otpauth:')
  assert.equal(decodeURIComponent(uri.pathname), '/Merilo:м.петрова+1@mvr.bg')
  assert.deepEqual(Object.fromEntries(uri.searchParams), {
    secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    issuer: 'Merilo',
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  })
})
