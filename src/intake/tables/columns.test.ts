import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPlan } from './find-plan.ts'
import { type MadeRow, made, paragraph, table } from './testing/made-document.ts'

const plan = (...rows: readonly MadeRow[]) => findPlan(made(paragraph('План'), table(...rows)))
const first = (...rows: readonly MadeRow[]) => plan(...rows).rows[0]?.text

test('a unit in the header is kept beside the words, which stay the document’s', () => {
  const found = plan(
    ['№', 'Мярка', 'Целева стойност (%)', 'Бюджет (в хил. лв.)', 'Срок'],
    ['1', 'Помпи', '90', '25 000', '2025'],
    ['2', 'Тръби', 'над 80 %', 'ДБ – 1 200,50', '2025'],
    ['3', 'Кранове', '', '40 хил. евро', '2025'],
    ['4', 'Ремонт', '5 от 7', 'няма', '2025'],
  )
  assert.deepEqual(
    found.rows.map(({ text, implied }) => [text.target, text.budget, implied]),
    [
      ['90', '25 000', { target: '%', budget: 'хил. лв.' }],
      ['над 80 %', 'ДБ – 1 200,50', { target: '%', budget: 'хил. лв.' }],
      ['', '40 хил. евро', { budget: 'хил. лв.' }],
      ['5 от 7', 'няма', { target: '%', budget: 'хил. лв.' }],
    ],
  )
})

test('a header in other words is known by the beginning of a word', () => {
  const found = plan(
    ['Activity', 'Indicators of outcome', 'Deadline', 'Necessary funds', 'Other actors involved'],
    ['Repair', 'Repaired – 5', '2025', '5 EUR', 'NGOs'],
  )
  assert.deepEqual([found.rows[0]?.text.budget, found.rows[0]?.text.partners], ['5 EUR', 'NGOs'])
  assert.deepEqual(found.findings, [])
})

test('several columns of money are told apart by their headers, and a column of their sums is left out', () => {
  const found = plan(
    [
      { text: '№', down: 2 },
      { text: 'Мярка', down: 2 },
      { text: 'Срок', down: 2 },
      { text: 'Отговорник', down: 2 },
      { text: 'Необходими средства (лв.)', across: 3 },
    ],
    ['Национално финансиране', 'Европейско финансиране', 'Общо'],
    ['1', 'Помпи', '2025', 'МК', '100', '300', '400'],
    ['2', 'Тръби', '2025', 'МК', '', '300', '300'],
  )
  assert.deepEqual(
    found.rows.map(({ text }) => text.budget),
    ['Национално финансиране – 100\nЕвропейско финансиране – 300', 'Европейско финансиране – 300'],
  )
  assert.deepEqual(found.findings[0]?.leftOut, ['400', '300'])
})

test('a column of sources names whose the sums of another column are', () => {
  const header = ['№', 'Мярка', 'Срок', 'Отговорник', 'Средства', 'Източник']
  assert.equal(first(header, ['1', 'Помпи', '2025', 'МК', '5 лв.', 'ДБ'])?.budget, 'ДБ – 5 лв.')
  assert.equal(first(header, ['1', 'Помпи', '2025', 'МК', 'няма', 'ДБ'])?.budget, 'ДБ\nняма')
  const alone = ['№', 'Мярка', 'Срок', 'Отговорник', 'Източник на финансиране']
  assert.equal(first(alone, ['1', 'Помпи', '2025', 'МК', 'ДБ'])?.budget, 'ДБ')
})

test('targets for several years are told year by year', () => {
  const found = plan(
    [
      { text: '№', down: 2 },
      { text: 'Мярка', down: 2 },
      { text: 'Срок', down: 2 },
      { text: 'Целева стойност', across: 3 },
    ],
    ['2024', '2025', '2026'],
    ['1', 'Помпи', '2026', '3', '5', '9'],
    ['2', 'Тръби', '2025', '3', '5', ''],
  )
  assert.deepEqual(
    found.rows.map(({ text }) => text.target),
    ['2024: 3; 2025: 5; 2026: 9', '2024: 3; 2025: 5'],
  )
  assert.deepEqual(
    found.findings.map((finding) => finding.rule),
    ['several-years'],
  )
})

test('a column of beginnings and one of ends are a stretch of time', () => {
  const found = first(
    ['№', 'Мярка', 'Срок (начало)', 'Срок (край)', 'Отговорник'],
    ['1', 'Помпи', '01.2025', '06.2025', 'МК'],
  )
  assert.equal(found?.deadline, '01.2025 – 06.2025')
})

test('beside an indicator, a value that does not say whose and a goal in numbers are the target', () => {
  const header = ['№', 'Мярка', 'Срок', 'Отговорник', 'Индикатор']
  const value = first([...header, 'Стойност'], ['1', 'Помпи', '2025', 'МК', 'Брой помпи', '7'])
  assert.deepEqual([value?.target, value?.budget], ['Брой помпи – 7', ''])
  const goal = first([...header, 'Цел 2025'], ['1', 'Помпи', '2025', 'МК', 'Брой помпи', '7 бр.'])
  assert.deepEqual([goal?.target, goal?.objective], ['Брой помпи – 7 бр.', ''])
  const inWords = first([...header, 'Цел'], ['1', 'Помпи', '2025', 'МК', 'Брой помпи', 'Вода'])
  assert.equal(inWords?.objective, 'Вода')
})

test('an indicator in per cent makes its values so, and is not named again by a value that says it', () => {
  const header = ['№', 'Мярка', 'Срок', 'Индикатор', 'Целева стойност']
  assert.equal(first(header, ['1', 'Помпи', '2025', 'Дял (%)', '45'])?.target, 'Дял (%) – 45 %')
  assert.equal(
    first(header, ['1', 'Помпи', '2025', 'Доклад', 'Приет доклад'])?.target,
    'Приет доклад',
  )
})
