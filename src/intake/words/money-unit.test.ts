import assert from 'node:assert/strict'
import { test } from 'node:test'
import { interpretFunding } from '../interpret/funding.ts'
import { inAnyLanguage } from './any-language.ts'
import { moneyUnit, withMoneyUnit } from './money-unit.ts'
import { wordsOf } from './words-of.ts'

const en = inAnyLanguage(wordsOf.en)

test('a header gives its sums the magnitude of any currency, and of one that nobody knows', () => {
  for (const [header, unit] of [
    ['Cost (KES million)', 'million kes'],
    ['Budget, thousand ZAR', 'thousand zar'],
    ['Cost (QQQ million)', 'million'],
    ['Budget (EUR)', 'eur'],
    ['Budget', undefined],
    ['Budget (USD or EUR, million)', undefined],
  ] as const)
    assert.equal(moneyUnit(header, en)?.toLowerCase(), unit, header)
})

test('a sum below an unknown currency is multiplied; one with a magnitude of its own is not again', () => {
  assert.equal(withMoneyUnit('4.5', 'million', en), '4.5 million')
  assert.equal(withMoneyUnit('State budget – 4.5', 'million', en), 'State budget – 4.5 million')
  assert.equal(withMoneyUnit('4.5 million', 'million', en), '4.5 million')
})

test('a currency that sums are not kept in stays in the note and is asked about', () => {
  for (const [text, words] of [
    ['Development fund – 4.5 million KES', wordsOf.en],
    ['Фонд – 4,5 млн. KES', wordsOf.bg],
  ] as const) {
    const [read] = interpretFunding(text, words).funding
    assert.deepEqual(
      [read?.amount, read?.currency, read?.note, read?.confidence],
      ['4500000', null, 'KES', 'unsure'],
    )
  }
})

test('sums may be kept in lakh and crore', () => {
  assert.equal(moneyUnit('Outlay (in lakh)', en), 'lakh')
  assert.equal(moneyUnit('Cost, Rs. crore', en)?.includes('crore'), true)
  for (const [text, amount] of [
    ['State budget – 85 lakh', '8500000'],
    ['State budget – 1.5 crore', '15000000'],
  ] as const)
    assert.equal(interpretFunding(text, wordsOf.en).funding[0]?.amount, amount, text)
})

test('the year of a sum is no sum', () => {
  assert.equal(withMoneyUnit('2026 – 480', 'thousand EUR', en), '2026 – 480 thousand EUR')
  assert.equal(withMoneyUnit('2026: 18 000', 'million', en), '2026: 18 000 million')
  assert.equal(withMoneyUnit('2026', 'thousand EUR', en), '2026 thousand EUR')
  assert.equal(withMoneyUnit('2026 – 2028', 'million', en), '2026 – 2028')
})

test('the sum in front of what is said of its parts is in the currency of the header', () => {
  const line = '610 000, of which 450 000 from the programme'
  assert.equal(withMoneyUnit(line, 'EUR', en), '610 000 EUR, of which 450 000 from the programme')
  assert.equal(withMoneyUnit('4 courses, 3 000', 'EUR', en), '4 courses, 3 000')
})

test('a share is no sum', () => {
  const line = 'ERDF 60 %, national 40 % – 90 000'
  assert.equal(withMoneyUnit(line, 'EUR', en), `${line} EUR`)
})
