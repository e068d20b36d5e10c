import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '../../core/base/language.ts'
import { wordsOf } from '../words/words-of.ts'
import { splitLine } from './split-line.ts'

const split = (line: string, language: Language = 'bg'): string[] =>
  splitLine(line, wordsOf[language])

test('a line is cut between things that each have a number', () => {
  for (const [line, pieces] of [
    ['1000 деца и 3200 ученици', ['1000 деца', '3200 ученици']],
    ['лица - 7 500 и работодатели -120', ['лица - 7 500', 'работодатели -120']],
    ['54 ПАМ; 393 лица', ['54 ПАМ', '393 лица']],
    [
      'онлайн – 5 размера, 5 издания, 200 000 импресии',
      ['онлайн – 5 размера', '5 издания', '200 000 импресии'],
    ],
    ['5 обучения с 120 участници', ['5 обучения', '120 участници']],
    ['Концепция - 1 бр., консултации - 3 бр.', ['Концепция - 1 бр.', 'консултации - 3 бр.']],
    [
      'Проведено учение с участието на не по-малко от 1 500 души',
      ['Проведено учение', 'не по-малко от 1 500 души'],
    ],
  ] as const) {
    assert.deepEqual(split(line), pieces, line)
  }
  assert.deepEqual(split('At least 3 workshops with 60 participants', 'en'), [
    'At least 3 workshops',
    '60 participants',
  ])
})

test('a line that counts one thing stays whole', () => {
  for (const line of [
    '1298 деца и ученици',
    'Извършени справки, и проверки – 115',
    'Участия в срещи, чиято честота се определя от мрежата – 40',
    '5 срещи, 3 от които онлайн',
    'Сесии и трудови борси – 10',
    'Лица (деца; ученици) – 5',
    'Събитие „Ден; и нощ“ – 1',
    '50 лица, в зависимост от брой кандидати',
    'Осигурени услуги с участие на 5 общини',
  ]) {
    assert.deepEqual(split(line), [line], line)
  }
})

test('labels without numbers are parted where each says that it counts', () => {
  assert.deepEqual(split('Брой прегледи и брой раздадени лекарства.'), [
    'Брой прегледи',
    'брой раздадени лекарства.',
  ])
  assert.deepEqual(split('Наложени мерки и предложения'), ['Наложени мерки и предложения'])
})

test('a sentence ends a thing when it counts or delivers; prose and abbreviations stay whole', () => {
  assert.deepEqual(split('Изготвен анализ на тенденцията. Брой становища. Брой участия'), [
    'Изготвен анализ на тенденцията',
    'Брой становища',
    'Брой участия',
  ])
  assert.deepEqual(split('Приети промени в закона.  Актуализирани правила'), [
    'Приети промени в закона',
    'Актуализирани правила',
  ])
  for (const line of [
    'Получена подкрепа. По-добро прилагане',
    'Брой срещи в гр. София',
    'Брой лица през 2023 г. България',
  ]) {
    assert.equal(split(line).length, 1, line)
  }
})

test('a trend of two things joined by a semicolon stays one', () => {
  const line = 'Анализ на тенденцията на участия; становища в други формати – 1'
  assert.deepEqual(split(line), [line])
})
