import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { csvOf } from './csv.ts'
import type { Table } from './table.ts'
import { parseCsv } from './testing/parse-csv.ts'

const title = { bg: 'Таблица', en: 'Table' }
const column = (name: string) => ({ name, type: 'string', title }) as const
const tableWith = (...lines: string[][]): Table => ({
  ...{ name: 'table', title, refersTo: [], lines },
  columns: [column('first'), column('second')],
})
const written = (table: Table) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(csvOf(table))

test('a line of names, then the rows, each ended by CR LF, without a mark before them', () => {
  assert.equal(written(tableWith(['а', '1'], ['', 'б'])), 'first,second\r\nа,1\r\n,б\r\n')
})

test('quotes, commas and ends of lines stand in quotes', () => {
  assert.equal(
    written(tableWith(['каза "да"', 'един, два'], ['два\nреда', 'три\r\nреда'])),
    'first,second\r\n"каза ""да""","един, два"\r\n"два\nреда","три\r\nреда"\r\n',
  )
})

test('whatever stands in the cells, a reader of RFC 4180 finds it again', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'",\r\n аz1=') })
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell)), (lines) => {
      const read = parseCsv(written(tableWith(...lines)))
      assert.deepEqual(
        read.map(({ first, second }) => [first, second]),
        lines,
      )
    }),
  )
})
