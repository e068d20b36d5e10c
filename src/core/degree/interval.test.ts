import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compare, hundred, one, type Rational, rational, zero } from '../base/rational.ts'
import { intervalOf, meanIfAllAreKnown, meanInterval, meanOf, roundedInterval } from './interval.ts'

const whole = (number: number) => rational(BigInt(number))
const nowhere = { low: zero, high: hundred }

test('a mean goes by the weights of what it is made of', () => {
  assert.deepEqual(meanOf([whole(100), zero], [whole(3), one]), whole(75))
  assert.deepEqual(meanOf([whole(40), whole(60)], [one, one]), whole(50))
})

test('of nothing, or of what weighs nothing, there is no mean', () => {
  assert.equal(meanOf([], []), undefined)
  assert.equal(meanOf([whole(50)], [zero]), undefined)
})

test('one part that is not known leaves the whole mean unknown, and its interval open', () => {
  assert.equal(meanIfAllAreKnown([whole(50), undefined], [one, one]), undefined)
  assert.deepEqual(meanIfAllAreKnown([whole(50), zero], [one, one]), whole(25))
  const half = { low: whole(50), high: whole(50) }
  assert.deepEqual(roundedInterval(meanInterval([half, nowhere], [one, one])), {
    ...{ low: '25', high: '75' },
  })
  assert.deepEqual(meanInterval([], []), nowhere, 'of nothing, nothing is known')
})

test('what is known lies at one point, never below 0 or above 100', () => {
  const at = (raw: number) =>
    roundedInterval(intervalOf({ raw: whole(raw), computed: 'partly', reason: null }))
  assert.deepEqual(at(40), { low: '40', high: '40' })
  assert.deepEqual(at(140), { low: '100', high: '100' })
  assert.deepEqual(at(-10), { low: '0', high: '0' })
})

test('a verdict without a percentage stands at one end where nothing lies between', () => {
  const of = (
    ...[computed, reason]: ['met' | 'not-met' | 'unknown', 'threshold' | 'no-baseline']
  ) => roundedInterval(intervalOf({ raw: null, computed, reason }))
  assert.deepEqual(of('met', 'threshold'), { low: '100', high: '100' })
  assert.deepEqual(of('met', 'no-baseline'), { low: '100', high: '100' })
  assert.deepEqual(of('not-met', 'threshold'), { low: '0', high: '0' })
  assert.deepEqual(of('not-met', 'no-baseline'), { low: '0', high: '100' }, 'on its way somewhere')
  assert.deepEqual(of('unknown', 'threshold'), { low: '0', high: '100' })
})

const shares = fc.integer({ min: 0, max: 100 }).map(whole)
const weighed = fc.array(
  fc.record({
    share: fc.option(shares, { nil: undefined }),
    weight: fc.integer({ min: 1, max: 9 }),
  }),
  { minLength: 1, maxLength: 6 },
)

test('whatever becomes of what is unknown, the mean lies within its interval', () => {
  fc.assert(
    fc.property(weighed, fc.array(shares, { minLength: 6, maxLength: 6 }), (parts, later) => {
      const weights = parts.map(({ weight }) => whole(weight))
      const { low, high } = meanInterval(
        parts.map(({ share }) => (share ? { low: share, high: share } : nowhere)),
        weights,
      )
      const values = parts.map(({ share }, index): Rational => share ?? later[index] ?? zero)
      const mean = meanOf(values, weights)
      assert.ok(mean && compare(low, mean) <= 0 && compare(mean, high) <= 0)
      const known = meanIfAllAreKnown(
        parts.map(({ share }) => share),
        weights,
      )
      assert.equal(known !== undefined, compare(low, high) === 0)
    }),
    { seed: 61, numRuns: 300 },
  )
})
