import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '../../core/base/language.ts'
import { wordsOf } from '../words/words-of.ts'
import { findAmounts } from './amount.ts'

const amounts = (text: string, language: Language = 'bg'): string[] =>
  findAmounts(text, wordsOf[language]).map(
    ({ value, currency, basis }) => `${value} ${currency} ${basis}`,
  )

test('a number beside a currency is a sum', () => {
  for (const [text, sum] of [
    ['30 000 лв.', '30000 BGN total'],
    ['30 000лв', '30000 BGN total'],
    ['10 000 000 лв).', '10000000 BGN total'],
    ['1 940 570,80 лв. годишно', '1940570.8 BGN per-year'],
    ['10 хил. евро', '10000 EUR total'],
    ['1,5 млн. лева', '1500000 BGN total'],
    ['€ 20 000', '20000 EUR total'],
    ['20.000 EUR', '20000 EUR total'],
    ['фонд 2014-2020 – 6 000 000 лв.', '6000000 BGN total'],
  ]) {
    assert.deepEqual(amounts(text ?? ''), [sum], text)
  }
  assert.deepEqual(amounts('BGN 11 224 412.40 per year', 'en'), ['11224412.4 BGN per-year'])
  assert.deepEqual(amounts('EUR 1.5 million', 'en'), ['1500000 EUR total'])
})

test('beside a named sum other numbers are none', () => {
  assert.deepEqual(amounts('30 месеца персонал – 4 851 427 лв. (1 940 570,80 лв. годишно)'), [
    '4851427 BGN total',
    '1940570.8 BGN per-year',
  ])
})

test('a number alone or behind a dash is a sum in an unsaid currency', () => {
  assert.deepEqual(amounts('150 000'), ['150000 null total'])
  assert.deepEqual(amounts('Бюджет на общината – 150 000'), ['150000 null total'])
})

test('years, months and numbers of acts are no sums', () => {
  for (const text of ['бюджета за 2024 г.', '2021-2027', '12 месеца', 'ПМС № 226/2019 г.', '']) {
    assert.deepEqual(amounts(text), [], text)
  }
})
