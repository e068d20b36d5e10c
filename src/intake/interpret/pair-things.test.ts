import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../words/words-of.ts'
import type { CellThing } from './cell-thing.ts'
import { cellThings } from './cell-things.ts'
import { pairThings } from './pair-things.ts'

const show = (thing: CellThing | null): string =>
  thing ? `${thing.label}${thing.value === null ? '' : ` ${thing.value}`}`.trim() : '?'

const pairs = (baseline: string, target: string): string[] =>
  pairThings(cellThings(baseline, wordsOf.bg), cellThings(target, wordsOf.bg), wordsOf.bg).map(
    (pair) => `${show(pair.baseline)} -> ${show(pair.target)} by ${pair.by}`,
  )

test('things pair by what they count, in whatever order they stand', () => {
  assert.deepEqual(
    pairs('3021 ученици\n894 деца с предоставена закрила', '1000 деца\n3200 ученици'),
    [
      'деца с предоставена закрила 894 -> деца 1000 by label',
      'ученици 3021 -> ученици 3200 by label',
    ],
  )
})

test('the only two things of both cells pair whatever they say', () => {
  assert.deepEqual(pairs('0', '1 спогодба'), ['0 -> спогодба 1 by only'])
  assert.deepEqual(pairs('Наети лица – 0', 'Сключени договори – 50'), [
    'Наети лица 0 -> Сключени договори 50 by only',
  ])
})

test('one zero is the baseline of every target that it speaks of', () => {
  assert.deepEqual(pairs('0', '900 търсещи работа\n650 започнали работа'), [
    '0 -> търсещи работа 900 by only',
    '0 -> започнали работа 650 by only',
  ])
  assert.deepEqual(
    pairs('Брой заявления и молби – 0', 'Заявления за визи – 5\nМолби за престой – 6'),
    [
      'Брой заявления и молби 0 -> Заявления за визи 5 by label',
      'Брой заявления и молби 0 -> Молби за престой 6 by label',
    ],
  )
  assert.deepEqual(pairs('Брой срещи – 0', 'Брой срещи – 5\nОдобрен правилник'), [
    'Брой срещи 0 -> Брой срещи 5 by label',
    '? -> Одобрен правилник by alone',
  ])
})

test('as many things without labels pair by order', () => {
  assert.deepEqual(pairs('прегледи\nлекарства', '- 40 000\n- 10 000'), [
    'прегледи -> 40000 by order',
    'лекарства -> 10000 by order',
  ])
})

test('a single value left on each side pairs, words left over do not', () => {
  assert.deepEqual(
    pairs('Работи се по документите\nИзготвяне на нализ – 0', 'Изготвен доклад – 1'),
    [
      'Изготвяне на нализ 0 -> Изготвен доклад 1 by order',
      'Работи се по документите -> ? by alone',
    ],
  )
})

test('what has no partner stands alone, lone baselines last', () => {
  assert.deepEqual(pairs('Визи – 3\nСрещи – 2', 'Срещи – 5\nПроверки\nКурсове'), [
    'Срещи 2 -> Срещи 5 by label',
    '? -> Проверки by alone',
    '? -> Курсове by alone',
    'Визи 3 -> ? by alone',
  ])
})

test('a value goes with a value before it goes with a trend', () => {
  assert.deepEqual(
    pairs(
      'Презаселените лица са 9',
      'Анализ на тенденцията на презаселените лица\nЛица за презаселване – 25',
    ),
    [
      '? -> Анализ на тенденцията на презаселените лица by alone',
      'Презаселените лица са 9 -> Лица за презаселване 25 by label',
    ],
  )
})

test('a trend that shares more words with the value than its target does is passed over', () => {
  const [trend, target] = pairs(
    'Презаселените лица от Турция са 9',
    'Тенденция на презаселените лица от Турция\nЛица за презаселване – 25',
  )
  assert.match(trend ?? '', /^\? -> Тенденция/)
  assert.match(target ?? '', /9 -> Лица за презаселване 25/)
})

test('two cells of thousands of things are paired in no time', () => {
  const cell = Array.from({ length: 1_500 }, (_, index) => `${index} лица`).join('\n')
  assert.equal(pairs(cell, cell).length, 1_500)
})
