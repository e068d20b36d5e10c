import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../../core/base/decimal.ts'
import { degreeWords, intervalWords } from './degree-words.ts'

const decimal = (text: string): Decimal => text as Decimal

test('a degree is said with one decimal, the raw one beside it where they differ', () => {
  const partly = { degree: decimal('66.6667'), raw: decimal('66.6667') }
  assert.equal(degreeWords(partly, 'bg'), '66,7\u00a0%')
  const over = { degree: decimal('100'), raw: decimal('250') }
  assert.equal(degreeWords(over, 'bg'), '100\u00a0% (без ограничаване: 250\u00a0%)')
  const worse = { degree: decimal('0'), raw: decimal('-20') }
  assert.equal(degreeWords(worse, 'en'), '0% (uncapped: \u221220%)')
})

test('no degree is not zero', () => {
  assert.equal(degreeWords({ degree: null, raw: null }, 'bg'), 'не се изчислява')
  assert.equal(degreeWords({ degree: decimal('0'), raw: decimal('0') }, 'bg'), '0\u00a0%')
})

test('an interval is said by its ends, and by one figure where they meet', () => {
  const interval = { low: decimal('60.25'), high: decimal('80') }
  assert.equal(intervalWords(interval, 'bg'), 'от 60,3\u00a0% до 80\u00a0%')
  assert.equal(intervalWords({ low: decimal('50'), high: decimal('50') }, 'en'), '50%')
})
