import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellKeys, type MeasureText } from '../../core/draft/draft.ts'
import { wordsOf } from '../words/words-of.ts'
import { withImplied } from './with-implied.ts'

const nothing = Object.fromEntries(cellKeys.map((key) => [key, ''])) as MeasureText

const budget = (printed: string, implied: string, language: 'bg' | 'en' = 'bg'): string =>
  withImplied({ ...nothing, budget: printed }, { budget: implied }, wordsOf[language]).budget

const target = (printed: string): string =>
  withImplied({ ...nothing, target: printed }, { target: '%' }, wordsOf.bg).target

test('a sum is in the unit of its header, unless it names a currency itself', () => {
  assert.equal(budget('25 000', 'хил. лв.'), '25 000 хил. лв.')
  assert.equal(budget('ДБ – 1 200,50', 'хил. лв.'), 'ДБ – 1 200,50 хил. лв.')
  assert.equal(budget('40 хил. евро', 'хил. лв.'), '40 хил. евро')
  assert.equal(budget('4.2', 'million EUR', 'en'), '4.2 million EUR')
  assert.equal(budget('5,000 per annum', '£', 'en'), '5,000 £ per annum')
  assert.equal(budget('няма', 'лв.'), 'няма')
})

test('a magnitude beside the sum is not said twice', () => {
  assert.equal(budget('2 млн.', 'хил. лв.'), '2 млн. лв.')
  assert.equal(budget('2 mln. (loan)', 'thousand EUR', 'en'), '2 mln. EUR (loan)')
})

test('each line has its sum; the years of a programme are none, and two sums stay as they are', () => {
  assert.equal(
    budget('Програма 2021-2027 – 500\nДБ – 20', 'лв.'),
    'Програма 2021-2027 – 500 лв.\nДБ – 20 лв.',
  )
  assert.equal(budget('2024', 'лв.'), '2024 лв.')
  assert.equal(budget('от 5 до 7', 'лв.'), 'от 5 до 7')
})

test('the number that a line ends with is a percentage below “%”, year by year too', () => {
  assert.equal(target('90'), '90 %')
  assert.equal(target('Дял за 2024 – 15'), 'Дял за 2024 – 15 %')
  assert.equal(target('2025: 15; 2026: 18'), '2025: 15 %; 2026: 18 %')
  assert.equal(target('над 80 %'), 'над 80 %')
  assert.equal(target('5 от 7'), '5 от 7')
  assert.equal(target('план'), 'план')
})

test('where no header adds anything the cells are the very same', () => {
  assert.equal(withImplied(nothing, {}, wordsOf.bg), nothing)
})

test('a cell of 100 000 signs is read in no time', () => {
  for (const sign of ['1 ', '– ', '1;', ': '])
    assert.ok(target(sign.repeat(50_000)).length >= 100_000)
})
