import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block } from '../document.ts'
import { type FoundPlan, findPlan } from './find-plan.ts'
import { heading, made, paragraph, table } from './testing/made-document.ts'

const read = (...blocks: readonly Block[]): FoundPlan =>
  findPlan(made(paragraph('План за 2026 г.'), ...blocks))
const shown = (plan: FoundPlan) =>
  plan.rows.map(({ goal, number, text }) => [goal, number, text.measure, text.target])

const header = ['№', 'Мярка', 'Срок', 'Отговорник', 'Индикатор']

test('the first rows of a table that goes on may belong to the last measure of the one before', () => {
  const plan = read(
    table(header, ['1', 'Помпи', 'май 2026', 'ВиК', '4 помпи']),
    table(['', '', '', '', '7 станции'], ['2', 'Тръби', 'май 2026', 'ВиК', '4 км']),
  )
  assert.deepEqual(shown(plan), [
    ['', '1', 'Помпи', '4 помпи\n7 станции'],
    ['', '2', 'Тръби', '4 км'],
  ])
})

test('without a column of numbers a table goes on where nothing stands between', () => {
  const first = table(['Measure', 'Deadline', 'Responsible', 'Target'], ['Pumps', 'May', 'WS', '3'])
  const second = table(['Filters', 'June 2026', 'EPA', '12'])
  assert.equal(read(first, second).rows.length, 2)
  assert.equal(read(first, paragraph('Other figures'), second).rows.length, 1)
})

test('a table with a header of its own, of whatever kind, does not go on with the plan', () => {
  const prices = table(
    ['№', 'Стока', 'Цена', 'Бройки', 'Всичко'],
    ['1', 'Помпа', '100', '4', '400'],
  )
  assert.equal(read(table(header, ['1', 'Помпи', 'май 2026', 'ВиК', '4']), prices).rows.length, 1)
})

test('a goal may stand above the header of its table, or in a small table above it', () => {
  const wide = (text: string) => [{ text, across: 5 }]
  const inTable = read(
    table(wide('Цел 1. Вода'), header, ['1', 'Помпи', 'май 2026', 'ВиК', '4']),
    table(wide('Цел 2. Въздух'), header, ['2', 'Филтри', 'май 2026', 'ИАОС', '9']),
  )
  const above = read(
    table(['Цел 1', 'Вода'], ['Водеща институция', 'МОСВ']),
    table(header, ['1', 'Помпи', 'май 2026', 'ВиК', '4']),
    table(['Цел 2', 'Въздух'], ['Водеща институция', 'МОСВ']),
    table(header, ['2', 'Филтри', 'май 2026', 'ИАОС', '9']),
  )
  for (const plan of [inTable, above]) {
    assert.deepEqual(plan.goals, [
      { number: '1', title: 'Вода' },
      { number: '2', title: 'Въздух' },
    ])
    assert.deepEqual(
      plan.rows.map(({ goal, number }) => `${goal} ${number}`),
      ['1 1', '2 2'],
    )
  }
})

test('cards may have two labels in a row, lack some, and say the measure in one cell', () => {
  const plan = read(
    table(
      [{ text: 'Measure 1.1. Pumps', across: 4 }],
      ['Responsible', 'WS', 'Deadline', 'May 2026'],
      ['Target', '3', 'Risk', 'frost'],
      ['Budget', '40 000 EUR', '', ''],
    ),
    table(['Measure 1.2', 'Pipes'], ['Deadline', 'June 2026']),
  )
  assert.deepEqual(shown(plan), [
    ['', '1.1', 'Pumps', '3'],
    ['', '1.2', 'Pipes', ''],
  ])
  assert.equal(plan.rows[0]?.text.budget, '40 000 EUR')
  assert.deepEqual(
    plan.findings.map(({ leftOut }) => leftOut),
    [['Risk · frost']],
  )
})

test('cards may stand in paragraphs, under their goals', () => {
  const plan = findPlan(
    made(
      heading('Action plan 2026'),
      ...['Goal 1: Water', 'Measure 1.1: Pumps', 'Deadline: May 2026', 'Responsible: WS'].map(
        paragraph,
      ),
      ...['Target: 3 pumps', 'Goal 2: Air', 'Measure 2.1: Filters', 'Deadline: June 2026'].map(
        paragraph,
      ),
      ...['Responsible: EPA', 'Target: 30 filters', 'Adopted by the council.'].map(paragraph),
    ),
  )
  assert.deepEqual(shown(plan), [
    ['1', '1.1', 'Pumps', '3 pumps'],
    ['2', '2.1', 'Filters', '30 filters'],
  ])
  assert.deepEqual(plan.findings[0]?.leftOut, ['Adopted by the council.'])
})
