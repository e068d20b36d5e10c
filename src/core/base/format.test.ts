import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from './decimal.ts'
import {
  formatDate,
  formatExpression,
  formatInstant,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPeriod,
} from './format.ts'
import { money } from './money.ts'
import type { Period } from './period.ts'
import type { PlainDate } from './plain-date.ts'

/** No-break spaces are written as "_", so that they can be seen. */
const seen = (text: string) => text.replaceAll('\u00a0', '_')
const d = (text: string) => text as Decimal

const numbers: [number: string, bg: string, en: string][] = [
  ['0', '0', '0'],
  ['999', '999', '999'],
  ['7500', '7_500', '7,500'],
  ['1234567', '1_234_567', '1,234,567'],
  ['11.61', '11,61', '11.61'],
  ['1234.5678', '1_234,5678', '1,234.5678'],
  ['-20', '−20', '−20'],
  ['-1234.5', '−1_234,5', '−1,234.5'],
]
for (const [number, bg, en] of numbers) {
  test(`${number} is ${bg} or ${en}`, () => {
    assert.equal(seen(formatNumber(d(number), 'bg')), bg)
    assert.equal(formatNumber(d(number), 'en'), en)
  })
}

test('a percentage, as it is or rounded half up', () => {
  assert.equal(seen(formatPercent(d('29'), 'bg')), '29_%')
  assert.equal(formatPercent(d('29'), 'en'), '29%')
  assert.equal(seen(formatPercent(d('33.3333'), 'bg')), '33,3333_%')
  assert.equal(seen(formatPercent(d('33.3333'), 'bg', 1)), '33,3_%')
  assert.equal(formatPercent(d('66.65'), 'en', 1), '66.7%')
  assert.equal(formatPercent(d('-20'), 'en'), '−20%')
  assert.equal(formatPercent(d('99.96'), 'en', 1), '99.96%', 'not done')
  assert.equal(formatPercent(d('0.0333'), 'en', 1), '0.0333%', 'not nothing')
  assert.equal(formatPercent(d('100'), 'en', 1), '100%')
})

const amounts: [amount: string, currency: 'BGN' | 'EUR', bg: string, en: string][] = [
  ['4800000', 'BGN', '4_800_000_лв.', 'BGN_4,800,000'],
  ['1940570.8', 'BGN', '1_940_570,80_лв.', 'BGN_1,940,570.80'],
  ['1550', 'EUR', '1_550_EUR', 'EUR_1,550'],
  ['0.51', 'EUR', '0,51_EUR', 'EUR_0.51'],
  ['0', 'EUR', '0_EUR', 'EUR_0'],
  ['100.10', 'EUR', '100,10_EUR', 'EUR_100.10'],
  ['-51.13', 'EUR', '−51,13_EUR', 'EUR_−51.13'],
]
for (const [amount, currency, bg, en] of amounts) {
  test(`${amount} ${currency} is ${bg} or ${en}`, () => {
    assert.equal(seen(formatMoney(money(d(amount), currency), 'bg')), bg)
    assert.equal(seen(formatMoney(money(d(amount), currency), 'en')), en)
  })
}

test('a day', () => {
  assert.equal(seen(formatDate('2024-03-05' as PlainDate, 'bg')), '05.03.2024_г.')
  assert.equal(formatDate('2024-03-05' as PlainDate, 'en'), '5 March 2024')
  assert.equal(formatDate('2024-12-31' as PlainDate, 'en'), '31 December 2024')
})

test('an instant, by the clocks of the institutions', () => {
  assert.equal(seen(formatInstant('2024-07-01T21:30:00Z', 'bg')), '02.07.2024_г., 00:30_ч.')
  assert.equal(formatInstant('2024-07-01T21:30:00Z', 'en'), '2 July 2024, 00:30')
})

const periods: [period: string, bg: string, short: string, en: string][] = [
  ['2024', '2024_г.', '2024_г.', '2024'],
  ['2024-01', 'януари 2024_г.', 'януари 2024_г.', 'January 2024'],
  ['2024-05', 'май 2024_г.', 'май 2024_г.', 'May 2024'],
  ['2024-12', 'декември 2024_г.', 'декември 2024_г.', 'December 2024'],
  ['2024-Q1', 'първо тримесечие на 2024_г.', 'I_трим. 2024_г.', 'Q1 2024'],
  ['2024-Q2', 'второ тримесечие на 2024_г.', 'II_трим. 2024_г.', 'Q2 2024'],
  ['2024-Q3', 'трето тримесечие на 2024_г.', 'III_трим. 2024_г.', 'Q3 2024'],
  ['2024-Q4', 'четвърто тримесечие на 2024_г.', 'IV_трим. 2024_г.', 'Q4 2024'],
  ['2024-H1', 'първо полугодие на 2024_г.', 'I_полуг. 2024_г.', 'H1 2024'],
  ['2024-H2', 'второ полугодие на 2024_г.', 'II_полуг. 2024_г.', 'H2 2024'],
]
for (const [text, bg, short, en] of periods) {
  test(`${text} is ${bg}`, () => {
    const period = text as Period
    assert.equal(seen(formatPeriod(period, 'bg')), bg)
    assert.equal(seen(formatPeriod(period, 'bg', 'short')), short)
    assert.equal(formatPeriod(period, 'en'), en)
    assert.equal(formatPeriod(period, 'en', 'short'), en)
  })
}

test('a calculation with the numbers of the language', () => {
  const worked = '(1500.5 - 100) / (-3) ≈ -466.8333 %'
  assert.equal(seen(formatExpression(worked, 'bg')), '(1_500,5 − 100) / (−3) ≈ −466,8333_%')
  assert.equal(formatExpression(worked, 'en'), '(1,500.5 − 100) / (−3) ≈ −466.8333%')
  assert.equal(formatExpression('A = 3 + 4 = 7', 'bg'), 'A = 3 + 4 = 7')
})
