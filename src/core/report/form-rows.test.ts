import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Target } from '../draft/target.ts'
import { filledColumns, formFields, formRows, formTables } from './form-rows.ts'
import { fieldsOf, type IndicatorToReport, type ReportSubject } from './report-fields.ts'
import {
  atLeast,
  decimal,
  indicatorOf,
  levaOf,
  ruleOf,
  subjectOf,
  threeStages,
} from './testing/report-subject.ts'

const count = indicatorOf(ruleOf(atLeast('100')))
const level = indicatorOf(ruleOf(atLeast('100'), 'last'))
const share = indicatorOf(ruleOf(atLeast('90'), 'ratio'))
const stages = indicatorOf(ruleOf(threeStages, 'last'))
const everything = subjectOf([count, level, share, stages], [levaOf('1000'), levaOf(null, 2)])

/** The cells of a row as "column: field kind". */
const cellsOf = (subject: ReportSubject, key: string): string[] => {
  const row = formRows(subject).find((each) => each.key === key)
  return Object.entries(row?.cells ?? {}).map(
    ([column, { field, kind }]) => `${column}: ${field} ${kind}`,
  )
}
const first = (indicator: IndicatorToReport) => cellsOf(subjectOf([indicator]), 'indicator-1')
const common = ['nothing: nothing-1 mark', 'note: note-1 text']

test('what adds up is filled in as a number, a level may be a percentage', () => {
  assert.deepEqual(first(count), ['value: value-1 number', ...common])
  assert.deepEqual(first(level), ['value: value-1 share', ...common])
})

test('a share, and a number of all there are, is filled in by its two parts', () => {
  const parts = ['numerator: numerator-1 number', 'denominator: denominator-1 number', ...common]
  assert.deepEqual(first(share), parts)
  const all: Target = { kind: 'all', value: decimal('50') }
  assert.deepEqual(first(indicatorOf(ruleOf(all))), parts)
  assert.deepEqual(first(indicatorOf(ruleOf(all, 'last'))), parts)
})

test('an indicator of stages has a row for itself and one for each stage', () => {
  const rows = formRows(subjectOf([count, stages])).filter(({ indicator }) => indicator === 2)
  assert.deepEqual(
    rows.map(({ key, stage }) => [key, stage]),
    [
      ['indicator-2', undefined],
      ['stage-2-1', 1],
      ['stage-2-2', 2],
      ['stage-2-3', 3],
    ],
  )
  assert.deepEqual(cellsOf(subjectOf([stages]), 'indicator-1'), common)
  assert.deepEqual(cellsOf(subjectOf([stages]), 'stage-1-2'), ['stage: stage-1-2 done'])
})

test('every measure has one row for its words, even one without indicators and money', () => {
  const rows = formRows(subjectOf([]))
  assert.deepEqual(
    rows.map(({ table, key }) => [table, key]),
    [['notes', 'words']],
  )
  assert.deepEqual(cellsOf(subjectOf([]), 'words'), [
    ...['done: done text', 'obstacles: obstacles text', 'next: next text'],
  ])
})

test('a sum has its amounts, its paper and its reason, and a currency until the euro came', () => {
  const amounts = [
    ...['planned: planned-1 number', 'committed: committed-1 number', 'spent: spent-1 number'],
  ]
  const rest = ['paper: paper-1 text', 'reason: reason-1 text']
  const at = (period: string) => cellsOf(subjectOf([], [levaOf('1000')], period), 'money-1')
  assert.deepEqual(at('2025-Q4'), [...amounts, 'currency: currency-1 currency', ...rest])
  assert.deepEqual(at('2026-Q1'), [...amounts, ...rest])
})

test('the rows stand in the order of their tables, and every row is of one that the form has', () => {
  const tables = formRows(everything).map(({ table }) => formTables.indexOf(table))
  assert.deepEqual(tables, tables.toSorted())
  assert.ok(!tables.includes(-1))
})

test('no two rows have a key in common, and no two cells a field', () => {
  const keys = formRows(everything).map(({ key }) => key)
  assert.equal(new Set(keys).size, keys.length)
  const fields = formFields(everything)
  assert.equal(new Set(fields).size, fields.length)
})

test('each cell stands in a column that its table has', () => {
  for (const { table, cells, key } of formRows(everything))
    for (const column of Object.keys(cells))
      assert.ok((filledColumns[table] as readonly string[]).includes(column), `${key} ${column}`)
})

test('a form has every field of the report but for what a person confirms and a share as one number', () => {
  const inForm = new Set(formFields(everything))
  const missing = [...fieldsOf(everything).keys()].filter((name) => !inForm.has(name))
  assert.deepEqual(
    missing.filter((name) => !name.startsWith('sure-')),
    ['value-3'],
  )
})

test('a form has no field that the report does not have', () => {
  const known = fieldsOf(everything)
  assert.deepEqual(
    formFields(everything).filter((name) => !known.has(name)),
    [],
  )
})

test('of money what was spent is asked first, then what was committed, then what was planned', () => {
  assert.deepEqual(filledColumns.money.slice(0, 3), ['spent', 'committed', 'planned'])
})
