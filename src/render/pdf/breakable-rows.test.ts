import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyRow } from '../layout/blocks.ts'
import type { Cell, Table } from '../layout/document.ts'
import { breakableIn } from './breakable-rows.ts'

const cell = (text: string, rows = 1): Cell => ({ words: { text, language: 'bg' }, rows })

const tableOf = (...rows: readonly (readonly Cell[])[]): Table => ({
  ...{ kind: 'table', label: { text: 'Т', language: 'bg' }, shares: [1, 1], width: 1, header: [] },
  rows: rows.map((cells) => bodyRow(cells)),
})

test('a short row goes to the next page as a whole', () => {
  assert.deepEqual([...breakableIn(tableOf([cell('а'), cell('б')])).rows], [])
})

test('a row of too many lines, or of too many letters, may be broken', () => {
  const lines = Array.from({ length: 30 }, () => 'ред').join('\n')
  const letters = 'буква '.repeat(600)
  const table = tableOf(
    [cell('а'), cell('б')],
    [cell(lines), cell('б')],
    [cell('а'), cell(letters)],
  )
  assert.deepEqual([...breakableIn(table).rows], [1, 2])
})

test('rows that a cell holds together stay together while they are short enough for that', () => {
  const group = (rows: number) => [
    [cell('мярка', rows), cell('индикатор')],
    ...Array.from({ length: rows - 1 }, () => [cell('индикатор')]),
  ]
  assert.deepEqual([...breakableIn(tableOf(...group(5))).groups], [])
  const long = breakableIn(tableOf([cell('а'), cell('б')], ...group(40)))
  assert.deepEqual([...long.groups], [1])
  assert.deepEqual([...long.rows], [], 'but no single row of them is broken')
})
