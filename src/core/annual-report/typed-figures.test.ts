import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reportFigures } from './report-figures.ts'
import { reportData, reported } from './testing/report-data.ts'
import { typedFigures } from './typed-figures.ts'

const figures = reportFigures(reportData())
const found = (text: string, language: 'bg' | 'en' = 'bg') =>
  typedFigures(text, language, figures).map(({ typed }) => typed)

test('a number typed by hand is pointed out, once', () => {
  assert.deepEqual(found('Обучени са 7 лица и още 7 служители, общо 1 250 или 12,5 на сто.'), [
    '7',
    '1 250',
    '12,5',
  ])
  assert.deepEqual(found('We trained 1,250 people in 7 places.', 'en'), ['1,250', '7'])
})

test('figures that stand there bound are no numbers typed by hand', () => {
  assert.deepEqual(found('От {{plan measures}} мерки {{goal I implemented}} са изпълнени.'), [])
})

test('years, dates, acts, measures and articles count nothing', () => {
  const text =
    'През 2024 г. с Решение № 17 от 05.03.2024 г. е изменена мярка 12 от 18 юни; виж мерки 3 и 4, чл. 5, ал. 2 и цел 3.'
  assert.deepEqual(found(text), [])
  assert.deepEqual(
    found('In 2024, on 18 June 2024, measure 12 and measures 3 and 4 (No. 17, goal 3).', 'en'),
    [],
  )
})

test('what has the same value now is proposed', () => {
  const [typed] = typedFigures('Обучени са 120 лица.', 'bg', figures)
  assert.deepEqual(typed?.same, [
    'measure 1 indicator 1 value',
    'measure 1 indicator 1 uncapped degree',
  ])
  assert.deepEqual(typedFigures('Обучени са 121 лица.', 'bg', figures)[0]?.same, [])
})

test('a number is the same however its digits are grouped', () => {
  const many = reportFigures(reportData([reported('2', 1, '1250.5')]))
  const sameIn = (text: string, language: 'bg' | 'en') =>
    typedFigures(text, language, many).map(({ same }) => same[0])
  assert.deepEqual(sameIn('Общо 1 250,50 лица.', 'bg'), ['measure 2 indicator 1 value'])
  assert.deepEqual(sameIn('In all 1,250.5 persons.', 'en'), ['measure 2 indicator 1 value'])
})
