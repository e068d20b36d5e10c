import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keysOf, networkOf, secondsToWait, tooManyAttempts } from './sign-in-limits.ts'
import { later, moment } from './testing/contexts.ts'

const wait = (scope: 'account-and-address' | 'address', failures: number, sinceLast = 0) =>
  secondsToWait({ scope, keyHash: '', failures, lastFailedAt: moment }, later(sinceLast))

test('a person may mistype four times, an office behind one address 49 times', () => {
  for (let failures = 0; failures < 5; failures += 1)
    assert.equal(wait('account-and-address', failures), 0)
  for (let failures = 0; failures < 50; failures += 1) assert.equal(wait('address', failures), 0)
})

test('then each failure doubles the wait, up to an hour', () => {
  const waits = [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]
  assert.deepEqual(
    waits.map((_, index) => wait('account-and-address', 5 + index)),
    waits,
  )
  assert.deepEqual(
    waits.map((_, index) => wait('address', 50 + index)),
    waits,
  )
  assert.equal(wait('address', 5000), 3600)
})

test('the wait runs from the last failure, and after a day it is forgotten', () => {
  assert.equal(wait('account-and-address', 5, 29_500), 1)
  assert.equal(wait('account-and-address', 5, 30_000), 0)
  assert.equal(wait('account-and-address', 99, 3_599_999), 1)
  assert.equal(wait('account-and-address', 99, 24 * 3_600_000), 0)
})

test('one customer of a network provider is one network', () => {
  for (const [address, network] of [
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['not an address', 'not an address'],
  ] as const)
    assert.equal(networkOf(address), network)
})

test('an account is counted apart for each network, and a network whatever the account', () => {
  const [one, other] = [keysOf('a@b.bg', '192.0.2.7'), keysOf('c@b.bg', '192.0.2.7')]
  assert.notEqual(one.account.keyHash, other.account.keyHash)
  assert.equal(one.address.keyHash, other.address.keyHash)
  assert.notEqual(one.account.keyHash, keysOf('a@b.bg', '192.0.2.8').account.keyHash)
})

test('the refusal says how long to wait, in seconds or minutes', () => {
  for (const [seconds, bg, en] of [
    [1, 'след 1\u00a0секунда.', 'in 1 second.'],
    [30, 'след 30\u00a0секунди.', 'in 30 seconds.'],
    [60, 'след 1\u00a0минута.', 'in 1 minute.'],
    [61, 'след 2\u00a0минути.', 'in 2 minutes.'],
    [3600, 'след 60\u00a0минути.', 'in 60 minutes.'],
  ] as const) {
    const { message } = tooManyAttempts(seconds)
    assert.ok(message.bg.endsWith(bg), message.bg)
    assert.ok(message.en.endsWith(en), message.en)
  }
})
