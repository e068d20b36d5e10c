import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../words/words-of.ts'
import { fundingParts } from './funding-parts.ts'

const parts = (text: string): string[] => fundingParts(text, wordsOf.bg)

test('lines, semicolons and ends of sentences part a budget cell', () => {
  assert.deepEqual(parts('ФУМИ\n985 000 лв.'), ['ФУМИ', '985 000 лв.'])
  assert.deepEqual(parts('ФУМИ; НФМ + ОП'), ['ФУМИ', 'НФМ', 'ОП'])
  assert.deepEqual(parts('Държавен бюджет (за 2024 г.). Средства от фонд'), [
    'Държавен бюджет (за 2024 г.)',
    'Средства от фонд',
  ])
})

test('a line that the column broke is made whole', () => {
  assert.deepEqual(parts('Държавен бюджет\n(в рамките на\nбюджета на МВР\nза 2024 г.)'), [
    'Държавен бюджет (в рамките на бюджета на МВР за 2024 г.)',
  ])
  assert.deepEqual(parts('Бюджет (по план\nМВР; МОН)'), ['Бюджет (по план МВР; МОН)'])
  assert.deepEqual(parts('Индикативен размер –\n4 800 000 лв.'), [
    'Индикативен размер – 4 800 000 лв.',
  ])
  assert.deepEqual(parts('Със средства по\nФУМИ'), ['Със средства по ФУМИ'])
  assert.deepEqual(parts('проект\n„Мост“'), ['проект „Мост“'])
})

test('a comma, "и" or a slash parts where a source ends or another begins', () => {
  assert.deepEqual(parts('Бюджет (на АЗ), Програма „Развитие“'), [
    'Бюджет (на АЗ)',
    'Програма „Развитие“',
  ])
  assert.deepEqual(parts('Бюджет (на АЗ)/ФУМИ'), ['Бюджет (на АЗ)', 'ФУМИ'])
  assert.deepEqual(parts('фонд „Мост“ и Норвежки механизъм'), ['фонд „Мост“', 'Норвежки механизъм'])
  assert.deepEqual(parts('бюджета на МОН – 40 000 лв., партньори'), [
    'бюджета на МОН – 40 000 лв.',
    'партньори',
  ])
})

test('a comma inside a number parts nothing', () => {
  for (const text of ['1,5 млн. лв.', '1 250,50 лв.', 'EUR 1,250,000'])
    assert.deepEqual(parts(text), [text])
  assert.deepEqual(parts('1,5 млн. лв., ФУМИ'), ['1,5 млн. лв.', 'ФУМИ'])
})

test('names of several institutions and prose stay whole', () => {
  for (const text of [
    'Бюджет на НКБТХ, МВнР и партньори – 40 000 лв.',
    'Финансиране по проекти и програми',
    'По проект, който плаща ВКБООН',
    'фонд „Убежище, миграция и интеграция“',
    '20 000 лв. от бюджета на НКБТХ',
  ]) {
    assert.deepEqual(parts(text), [text], text)
  }
})
