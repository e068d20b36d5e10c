import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toDecimal } from '../base/decimal.ts'
import { rational } from '../base/rational.ts'
import { change } from './change.ts'
import { closeness, closenessToRange } from './closeness.ts'

const whole = (number: number) => rational(BigInt(number))
const told = (found: ReturnType<typeof change>) =>
  'reason' in found ? found.reason : `${found.worked.split(' = ')[0]}: ${toDecimal(found.raw)}`
const way = (direction: 'at-least' | 'at-most', ...[actual, from, to]: [number, number, number]) =>
  told(change(whole(actual), whole(from), whole(to), direction))

test('the way from the baseline is the same upwards and downwards', () => {
  assert.equal(way('at-least', 15, 10, 30), '(15 - 10) / (30 - 10): 25')
  assert.equal(way('at-most', 25, 30, 10), '(25 - 30) / (10 - 30): 25')
})

test('away from the target is below zero, past it above a hundred', () => {
  assert.match(way('at-least', 5, 10, 30), /: -25$/)
  assert.match(way('at-most', 5, 30, 10), /: 125$/)
})

test('without a baseline, or with nowhere to go, there is no way to measure', () => {
  assert.equal(told(change(whole(5), null, whole(10), 'at-least')), 'no-baseline')
  assert.equal(way('at-least', 5, 10, 10), 'target-equals-baseline')
  assert.equal(way('at-most', 5, 10, 10), 'target-equals-baseline')
})

test('a target on the wrong side of its baseline contradicts where it is to go', () => {
  assert.equal(way('at-least', 5, 10, 8), 'target-contradicts-direction')
  assert.equal(way('at-most', 5, 8, 10), 'target-contradicts-direction')
})

test('closeness loses the same on either side of the target', () => {
  for (const actual of [8, 12])
    assert.match(told(closeness(whole(actual), whole(10), 'zero')), /: 80$/)
  assert.equal(
    told(closeness(whole(9), whole(10), { baseline: whole(6) })),
    '1 - |9 - 10| / |10 - 6|: 75',
  )
})

test('of a target of nothing, or of no baseline, nothing is close', () => {
  assert.equal(told(closeness(whole(3), whole(0), 'zero')), 'zero-target')
  assert.equal(told(closeness(whole(3), whole(5), { baseline: null })), 'no-baseline')
  assert.equal(
    told(closeness(whole(3), whole(5), { baseline: whole(5) })),
    'target-equals-baseline',
  )
})

test('both bounds of a range are in it, and outside the nearer one counts', () => {
  const at = (actual: number) => closenessToRange(whole(actual), whole(10), whole(20), 'zero')
  for (const inside of [10, 15, 20])
    assert.deepEqual(at(inside), {
      ...{ formula: 'L ≤ A ≤ H', worked: `10 ≤ ${inside} ≤ 20: 100 %` },
      ...{ raw: whole(100), fromBaseline: false },
    })
  assert.equal(told(at(8)), '1 - |8 - 10| / |10|: 80')
  assert.equal(told(at(25)), '1 - |25 - 20| / |20|: 75')
})

test('only from a baseline can it be worse than before', () => {
  const of = (start: 'zero' | { baseline: ReturnType<typeof whole> }) => {
    const found = closeness(whole(9), whole(10), start)
    return 'reason' in found ? found.reason : found.fromBaseline
  }
  assert.deepEqual([of('zero'), of({ baseline: whole(4) })], [false, true])
})
