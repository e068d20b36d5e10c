import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Money, toEuro } from '../base/money.ts'
import { added, amountsText, euroText, inEuro, moneyIn, noAmounts, sumOf } from './amounts.ts'
import { shownAmounts } from './shown-amounts.ts'
import { euro, leva } from './testing/money-parts.ts'

test('leva and euro are never added to each other', () => {
  assert.deepEqual(sumOf([leva(1n), euro(2n), leva(3n), euro(-5n)]), { BGN: 4n, EUR: -3n })
  assert.deepEqual(added([{ BGN: 1n }, { EUR: 2n }, {}, { BGN: 3n, EUR: 1n }]), {
    BGN: 4n,
    EUR: 3n,
  })
})

test('a currency that nothing was written in is absent, and one that comes to zero is not', () => {
  assert.deepEqual(sumOf([]), noAmounts)
  assert.deepEqual(added([]), noAmounts)
  assert.deepEqual(moneyIn(sumOf([leva(5n), leva(-5n)])), [leva(0n)])
  assert.deepEqual(moneyIn({}), [])
})

test('leva stand before euro, whichever was written first', () => {
  assert.deepEqual(moneyIn(sumOf([euro(1n), leva(2n)])), [leva(2n), euro(1n)])
})

test('a total in leva is converted once, not amount by amount', () => {
  // One stotinka is half a cent and a bit: rounded for itself a cent, and two of them are a cent, too.
  assert.deepEqual(inEuro(sumOf([leva(1n), leva(1n)])), euro(1n))
  assert.deepEqual(inEuro({ BGN: 195_583n }), euro(100_000n))
  assert.deepEqual(inEuro({ BGN: 195_583n, EUR: 5n }), euro(100_005n))
  assert.deepEqual(inEuro({ EUR: 7n }), euro(7n), 'what is in euro stays as it is')
  assert.deepEqual(inEuro({ BGN: -195_583n, EUR: 100_000n }), euro(0n))
})

test('nothing has no euro, and zero has none to pay', () => {
  assert.equal(inEuro({}), undefined)
  assert.equal(euroText({}), null)
  assert.equal(euroText({ BGN: 0n }), '0.00')
})

test('amounts are shown as they were written, beside what they are in euro', () => {
  assert.deepEqual(amountsText({ EUR: 5n, BGN: -5_449_678_100n }), {
    BGN: '-54496781.00',
    EUR: '0.05',
  })
  assert.deepEqual(shownAmounts({ BGN: 195_583n }), {
    written: { BGN: '1955.83' },
    euro: '1000.00',
  })
  assert.deepEqual(shownAmounts({}), { written: {}, euro: null })
})

const settings = { seed: 20240305, numRuns: 300 }
const some: fc.Arbitrary<Money[]> = fc.array(
  fc.record({
    currency: fc.constantFrom('BGN', 'EUR'),
    minor: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
  }),
  { maxLength: 12 },
)

test('in whatever order and by whatever parts amounts are added, the sum is the same', () => {
  fc.assert(
    fc.property(some, some, (one, other) => {
      const whole = sumOf([...one, ...other])
      assert.deepEqual(added([sumOf(one), sumOf(other)]), whole)
      assert.deepEqual(moneyIn(sumOf([...other, ...one])), moneyIn(whole))
      assert.deepEqual(sumOf(moneyIn(whole)), whole)
    }),
    settings,
  )
})

test('converting the total differs from converting each amount by no more than half a cent for each', () => {
  fc.assert(
    fc.property(some, (all) => {
      const once = inEuro(sumOf(all))?.minor ?? 0n
      const each = all.reduce((total, one) => total + toEuro(one).minor, 0n)
      const apart = once < each ? each - once : once - each
      assert.ok(2n * apart <= BigInt(all.length + 1), `${apart} of ${all.length}`)
    }),
    settings,
  )
})
