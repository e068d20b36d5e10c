import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPlan } from './find-plan.ts'
import { type MadeRow, made, paragraph, table } from './testing/made-document.ts'

const valuesIn = (title: string, ...rows: readonly MadeRow[]) =>
  findPlan(made(paragraph(title), table(...rows))).rows.map(({ text }) => [
    text.baseline,
    text.target,
  ])

const bridges = ['1', 'Ремонт на мостове', 'Ремонтирани мостове'] as const
const roads = ['2', 'По-бързи пътища', 'Обновени пътища'] as const

const valuesUnder = (...headers: readonly string[]) => {
  const values = headers.map((_, index) => `${3 + 4 * index}`)
  return valuesIn(
    'План за действие',
    ['№', 'Мярка', 'Индикатор', ...headers, 'Срок'],
    [...bridges, ...values, 'юни 2026 г.'],
    [...roads, ...values, 'май 2026 г.'],
  )
}

test('the value of a later year, beside the one of now, is to be reached', () => {
  const read = [
    ['Ремонтирани мостове – 3', 'Ремонтирани мостове – 7'],
    ['Обновени пътища – 3', 'Обновени пътища – 7'],
  ]
  for (const headers of [
    ['Базова стойност (2024)', 'Стойност към 2027 г.'],
    ['Базова стойност', 'Стойност към края на 2026 г.'],
    ['Състояние към 2024 г.', 'Състояние към 2026 г.'],
    ['Текущо състояние', 'Ниво към 31.12.2026 г.'],
    ['Стойност към 31.12.2024 г.', 'Стойност към 31 декември 2026 г.'],
  ])
    assert.deepEqual(valuesUnder(...headers), read, headers.join(' | '))
})

test('of two days of one year the first is the value of now', () => {
  assert.deepEqual(valuesUnder('Стойност към 01.01.2026 г.', 'Стойност към 31.12.2026 г.')[0], [
    'Ремонтирани мостове – 3',
    'Ремонтирани мостове – 7',
  ])
})

test('a value of the year before anything is due, or as that year begins, is no target by its year', () => {
  for (const header of ['Стойност към края на 2025 г.', 'Стойност към 01.01.2026 г.'])
    assert.deepEqual(
      valuesUnder(header, 'Очаквана стойност')[0],
      ['Ремонтирани мостове – 3', 'Ремонтирани мостове – 7'],
      header,
    )
})

test('words for the value of now outdo its year', () => {
  for (const header of ['Базова стойност 2026 г.', 'Текуща стойност към 2026 г.'])
    assert.deepEqual(
      valuesUnder(header, 'Целева стойност'),
      [
        ['Ремонтирани мостове – 3', 'Ремонтирани мостове – 7'],
        ['Обновени пътища – 3', 'Обновени пътища – 7'],
      ],
      header,
    )
})

test('indicators with the value at the end of the year of the plan say what is to be reached', () => {
  const row = (measure: string, what: string) => [measure, what, 'Министерство', 'май 2026 г.']
  assert.deepEqual(
    valuesIn(
      'План за 2026 г.',
      ['Мярка', 'Индикатори (стойност към края на 2026 г.)', 'Отговорник', 'Срок'],
      row('Учене', 'Обучени хора – 40'),
      row('Писане', 'Издадени книги – 3'),
    ),
    [
      ['', 'Обучени хора – 40'],
      ['', 'Издадени книги – 3'],
    ],
  )
})
