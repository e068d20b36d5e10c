import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Decimal } from './decimal.ts'
import { majorUnits, money, toEuro } from './money.ts'

const leva = (amount: string) => money(amount as Decimal, 'BGN')
const inEuro = (amount: string) => majorUnits(toEuro(leva(amount)))

test('an amount is kept in minor units', () => {
  assert.deepEqual(leva('4800000'), { currency: 'BGN', minor: 480_000_000n })
  assert.deepEqual(leva('1940570.8'), { currency: 'BGN', minor: 194_057_080n })
  assert.deepEqual(leva('-0.01'), { currency: 'BGN', minor: -1n })
})

test('an amount is rounded half up on the third digit, whatever follows it', () => {
  for (const [amount, minor] of [
    ['0.004', 0n],
    ['0.0049999', 0n],
    ['0.005', 1n],
    ['1.994', 199n],
    ['1.995', 200n],
    ['-1.995', -200n],
    ['-0.004', 0n],
  ] as const) {
    assert.equal(leva(amount).minor, minor, amount)
  }
})

test('two digits after the point, always', () => {
  assert.equal(majorUnits(leva('54496781')), '54496781.00')
  assert.equal(majorUnits(leva('0.5')), '0.50')
  assert.equal(majorUnits(leva('-0.05')), '-0.05')
  assert.equal(majorUnits(leva('0')), '0.00')
})

const converted: [leva: string, euro: string][] = [
  ['1', '0.51'],
  ['2', '1.02'],
  ['5', '2.56'],
  ['10', '5.11'],
  ['20', '10.23'],
  ['50', '25.56'],
  ['100', '51.13'],
  ['1000', '511.29'],
  ['1.95583', '1.00'],
  ['1.96', '1.00'],
  ['1.95', '1.00'],
  ['0.01', '0.01'],
  ['0', '0.00'],
  ['-100', '-51.13'],
  ['195583', '100000.00'],
  ['4800000', '2454201.03'],
  ['54496781', '27863761.68'],
  ['48496781', '24796010.39'],
]

for (const [amount, euro] of converted) {
  test(`${amount} BGN is ${euro} EUR`, () => assert.equal(inEuro(amount), euro))
}

test('an amount in euro stays what it is', () => {
  const amount = money('100' as Decimal, 'EUR')
  assert.equal(toEuro(amount), amount)
})

test('the total is converted, because converted parts do not add up to it', () => {
  const parts = ['1', '1', '1'].map((each) => toEuro(leva(each)).minor)
  assert.equal(parts[0], 51n)
  assert.equal(toEuro(leva('3')).minor, 153n)
  const many = Array.from({ length: 100 }, () => toEuro(leva('1')).minor)
  assert.equal(
    many.reduce((total, each) => total + each, 0n),
    5100n,
  )
  assert.equal(toEuro(leva('100')).minor, 5113n)
})

test('a conversion is off by at most half a cent, and half a cent goes up', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (stotinki) => {
      const cents = toEuro({ currency: 'BGN', minor: stotinki }).minor
      const doubleError = 2n * (cents * 195_583n - stotinki * 100_000n)
      assert.ok(-195_583n < doubleError && doubleError <= 195_583n)
    }),
    { seed: 3, numRuns: 2000 },
  )
})
