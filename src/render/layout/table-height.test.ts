import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyRow } from './blocks.ts'
import type { Table } from './document.ts'
import { isSmall, rowHeights } from './table-height.ts'

const tableOf = (rows: number, text = 'а'): Table => ({
  ...{ kind: 'table', label: { text: 'Т', language: 'bg' }, shares: [1, 1], width: 1 },
  header: [
    [{ words: { text: 'Име', language: 'bg' } }, { words: { text: 'Сума', language: 'bg' } }],
  ],
  rows: Array.from({ length: rows }, () => bodyRow([{ words: { text, language: 'bg' } }])),
})

test('a table of a few short rows stands on one page; of many, or of long ones, it may be broken', () => {
  assert.ok(isSmall(tableOf(3)))
  assert.ok(isSmall(tableOf(0)))
  assert.ok(!isSmall(tableOf(40)))
  assert.ok(!isSmall(tableOf(3, 'дума '.repeat(400))))
})

test('a cell below one that reaches down is as wide as its own column', () => {
  const said = (text: string, rows = 1) => ({ words: { text, language: 'bg' as const }, rows })
  const table = { ...tableOf(0), shares: [1, 9] }
  const long = 'дума '.repeat(28)
  const heights = rowHeights({
    ...table,
    rows: [
      bodyRow([said('а', 2), said(long)]),
      bodyRow([said(long)]),
      bodyRow([said('б'), said('в')]),
    ],
  })
  assert.deepEqual(heights, [1, 1, 1])
})
