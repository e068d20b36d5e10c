import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rational, zero } from '../../core/base/rational.ts'
import { across } from './room.ts'
import { percentScale, shareOfCount, shareOn } from './scale.ts'

test('a value stands on its scale exactly, and outside of it when it is beyond', () => {
  assert.deepEqual(shareOn(percentScale, rational(100n, 3n)), rational(1n, 3n))
  assert.deepEqual(
    shareOn({ low: rational(50n), high: rational(100n) }, rational(45n)),
    rational(-1n, 10n),
  )
  assert.deepEqual(shareOn(percentScale, rational(250n)), rational(5n, 2n))
})

test('a share of nobody is nothing', () => {
  assert.deepEqual(shareOfCount(0, 0), zero)
  assert.deepEqual(shareOfCount(17, 85), rational(1n, 5n))
})

test('only what is drawn is rounded: to a hundredth of a per cent or of a pixel', () => {
  assert.equal(across(rational(1n, 3n), 'fluid'), '33.33%')
  assert.equal(across(rational(1n, 3n), 600), '200')
  assert.equal(across(rational(2n, 3n), 100), '66.67')
})
