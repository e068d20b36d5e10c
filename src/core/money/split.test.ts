import assert from 'node:assert/strict'
import { test } from 'node:test'
import { equalParts, partsByYear, yearlyShare } from './split.ts'

test('what does not divide goes to the first parts, a unit each', () => {
  assert.deepEqual(equalParts(100n, 3), [34n, 33n, 33n])
  assert.deepEqual(equalParts(101n, 3), [34n, 34n, 33n])
  assert.deepEqual(equalParts(-100n, 3), [-34n, -33n, -33n])
  assert.deepEqual(equalParts(2n, 3), [1n, 1n, 0n])
  assert.deepEqual(equalParts(0n, 2), [0n, 0n])
  assert.deepEqual(equalParts(7n, 1), [7n])
})

test('thirty months are two years and a half', () => {
  assert.deepEqual(partsByYear(485_142_700n, 30), [194_057_080n, 194_057_080n, 97_028_540n])
  assert.deepEqual(partsByYear(1_870_735_400n, 20), [1_122_441_240n, 748_294_160n])
  assert.deepEqual(partsByYear(100n, 36), [33n, 34n, 33n])
  assert.deepEqual(partsByYear(100n, 12), [100n])
  assert.deepEqual(partsByYear(100n, 1), [100n])
})

test('a yearly share says whether it was rounded', () => {
  assert.deepEqual(yearlyShare(485_142_700n, 30), { minor: 194_057_080n, rounded: false })
  assert.deepEqual(yearlyShare(10_000n, 31), { minor: 3_871n, rounded: true })
  assert.deepEqual(yearlyShare(-10_000n, 31), { minor: -3_871n, rounded: true })
  assert.deepEqual(yearlyShare(1n, 24), { minor: 1n, rounded: true }, 'half goes up')
})

test('nothing is cut into no parts', () => {
  for (const count of [0, -1, 1.5]) {
    assert.throws(() => equalParts(1n, count), RangeError)
    assert.throws(() => partsByYear(1n, count), RangeError)
  }
})
