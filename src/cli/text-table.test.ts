import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textTable, wrapped } from './text-table.ts'

test('cells are broken at spaces to fit their columns', () => {
  const lines = textTable(
    [
      { heading: '№', width: 3 },
      { heading: 'Мярка', width: 10 },
    ],
    [
      ['1', 'Ремонт на читалища'],
      ['2', 'Книги'],
    ],
  )
  assert.deepEqual(lines, [
    '№    Мярка',
    '───  ──────────',
    '1    Ремонт на',
    '     читалища',
    '',
    '2    Книги',
  ])
})

test('a word longer than the line is broken, line feeds are kept', () => {
  assert.deepEqual(wrapped('а бвгдежз\nи', 4), ['а', 'бвгд', 'ежз', 'и'])
  assert.deepEqual(wrapped('', 4), [''])
})
