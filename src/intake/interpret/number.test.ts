import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '../../core/base/language.ts'
import { wordsOf } from '../words/words-of.ts'
import { findNumbers } from './number.ts'

const numbers = (text: string, language: Language = 'bg'): string[] =>
  findNumbers(text, wordsOf[language]).map(
    ({ value, high, percent }) =>
      `${value}${high === null ? '' : `..${high}`}${percent ? ' %' : ''}`,
  )

test('a number is read whatever its group and decimal signs', () => {
  for (const [text, value] of [
    ['7500', '7500'],
    ['7 500', '7500'],
    ['7\u00a0500', '7500'],
    ['7\u2009500', '7500'],
    ['7\u202f500', '7500'],
    ['1.000.000', '1000000'],
    ['1,000,000', '1000000'],
    ["1'000'000", '1000000'],
    ['5.000', '5000'],
    ['5,000', '5000'],
    ['0,125', '0.125'],
    ['11,61', '11.61'],
    ['7,00', '7'],
    ['1 940 570,80', '1940570.8'],
    ['1,940,570.80', '1940570.8'],
    ['1.940.570,80', '1940570.8'],
    ['007', '7'],
    ['0', '0'],
    ['10 хил.', '10000'],
    ['1,5 млн.', '1500000'],
    ['2 милиарда', '2000000000'],
    ['200 000 импресии', '200000'],
    ['Брой мероприятия-12', '12'],
    ['Работодатели,5 лица', '5'],
    ['3бр.', '3'],
    ['100лв', '100'],
  ] as const) {
    assert.deepEqual(numbers(text), [value], text)
  }
})

test('per cent belongs to its number', () => {
  for (const text of ['29%', '29 %', '29\u00a0%', '29 процента', '29 на сто']) {
    assert.deepEqual(numbers(text), ['29 %'], text)
  }
  assert.deepEqual(numbers('80 per cent', 'en'), ['80 %'])
})

test('a range of two rising numbers is one find', () => {
  assert.deepEqual(numbers('10-15 обучения'), ['10..15'])
  assert.deepEqual(numbers('10 – 15 %'), ['10..15 %'])
  assert.deepEqual(numbers('10 % – 15 %'), ['10..15 %'])
  assert.deepEqual(numbers('Обучения – 12 – 5 лица'), ['12', '5'])
  assert.deepEqual(numbers('Отказани визи под 3 % – 100 %'), ['3 %', '100 %'])
})

test('dates, years, acts, articles, ordinals and names are no quantities', () => {
  for (const text of [
    '31.12.2024 г.',
    '31.12.\n2024 г.',
    '01.01.24',
    '2024-12-31',
    '12.2024',
    '20 юни 2019 г.',
    'Декември 2024',
    'м. март 2024',
    '2024 г.',
    '2024г.',
    'през 2024 година',
    '(за 2024)',
    '2014-2020',
    '2021-2025 г.',
    '2023/2024',
    '№ 8121з-64',
    'рег. № 8121з-2155/29.12.2023 г.',
    'чл. 21а',
    'чл.21а от ЗЧРБ',
    'чл. 10, ал. 2',
    'ПМС № 226/2019 г.',
    'Регламент (ЕС) 2021/2303',
    'Директива 2009/50/ЕО',
    '7-мата конференция',
    '30-ти юли',
    'ниво А2',
    'спот0',
    'Кампания А21',
    'мярка 34',
    'мрежа 5G',
    '12-месечен',
  ]) {
    assert.deepEqual(numbers(text), [], text)
  }
  for (const text of [
    'December 2024',
    '18 October 2023',
    'October 18, 2023',
    'Regulation (EU) 2021/2303',
    'Art. 21a',
    'No 8121-64',
    'the 2nd meeting',
    'in 2024',
    'measure 34',
  ]) {
    assert.deepEqual(numbers(text, 'en'), [], text)
  }
})

test('a quantity beside a name is still found', () => {
  assert.deepEqual(numbers('393 лица по чл.21а от ЗЧРБ.'), ['393'])
  assert.deepEqual(numbers('Към 01.01.2024 г. – 7.'), ['7'])
  assert.deepEqual(numbers('до 2000 ученици'), ['2000'])
  assert.deepEqual(numbers('Планиран брой за 2024 г. – 25.'), ['25'])
  assert.deepEqual(numbers('Учебни помагала – 1 (ниво А2)'), ['1'])
  assert.deepEqual(numbers('54 ПАМ;\n393 лица'), ['54', '393'])
})

test('a number keeps its place in the text', () => {
  const [found] = findNumbers('Лица – 7 500 %', wordsOf.bg)
  assert.equal(found?.start, 7)
  assert.equal(found?.end, 14)
})

test('a lakh is a hundred thousand and a crore ten million', () => {
  assert.deepEqual(numbers('5 lakh saplings', 'en'), ['500000'])
  assert.deepEqual(numbers('2.5 lakhs of pumps', 'en'), ['250000'])
  assert.deepEqual(numbers('Rs 1.2 crore', 'en'), ['12000000'])
})
