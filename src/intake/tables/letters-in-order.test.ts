import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPlan } from './find-plan.ts'
import { lettersInOrder } from './letters-in-order.ts'
import { sectionWords } from './sections.ts'
import { made, paragraph, table } from './testing/made-document.ts'

const styles = (...texts: readonly string[]) => {
  const sections = texts.map((text) => sectionWords(text, ['goal', 'цел']))
  const letters = lettersInOrder(sections)
  return sections.map((section) => (letters.get(section) ?? section).style)
}

test('a letter that is a Roman number, too, is the letter after the one before it', () => {
  assert.deepEqual(new Set(styles('A. Roads', 'B. Rail', 'C. Ports', 'D. Air')).size, 1)
  assert.deepEqual(new Set(styles('Цел A. Пътища', 'Цел B. Мостове', 'Цел C. Гари')).size, 1)
  assert.deepEqual(new Set(styles('Goal H. Roads', 'Goal I. Rail', 'Goal J. Ports')).size, 1)
  assert.deepEqual(new Set(styles('У. Води', 'Ф. Гори', 'Х. Почви')).size, 1)
})

test('Roman numbers stay numbers, also between letters', () => {
  assert.deepEqual(styles('I. Roads', 'A. Old', 'B. New', 'II. Rail', 'V. Ports', 'X. Air'), [
    ' roman 1',
    ' letter 1',
    ' letter 1',
    ' roman 1',
    ' roman 1',
    ' roman 1',
  ])
  assert.deepEqual(styles('Goal A. Roads', 'C. Other'), ['goal letter 1', ' roman 1'])
})

test('the third goal by letter is a goal above its tables and in a table', () => {
  const header = ['№', 'Мярка', 'Срок', 'Отговорник']
  const row = (number: string) => [number, 'Ремонт', '2026', 'АПИ']
  const title = paragraph('План за 2026 г.')
  const letters = ['A', 'B', 'C']
  const above = findPlan(
    made(
      title,
      ...letters.flatMap((each) => [paragraph(`Цел ${each}. Пътища`), table(header, row('1'))]),
    ),
  )
  const inside = findPlan(
    made(
      title,
      table(
        header,
        ...letters.flatMap((each) => [[{ text: `Цел ${each}. Пътища`, across: 4 }], row(each)]),
      ),
    ),
  )
  for (const plan of [above, inside]) {
    assert.deepEqual(
      plan.goals.map(({ number }) => number),
      letters,
    )
    assert.deepEqual(
      plan.rows.map(({ goal }) => goal),
      letters,
    )
  }
})
