import assert from 'node:assert/strict'
import { test } from 'node:test'
import { confusedColumns } from './doubts-between-columns.ts'

test('two columns of one meaning below different words are told apart by nobody', () => {
  assert.deepEqual(
    confusedColumns(
      ['measure', 'responsible', 'responsible'],
      [['Measure'], ['Who', 'Lead'], ['Who', 'Zwumble']],
    ),
    ['responsible', 'responsible'],
  )
})

test('the same words above two columns, and a beginning with its end, are in order', () => {
  assert.deepEqual(
    confusedColumns(
      ['measure', 'responsible', 'responsible', 'deadline', 'deadline'],
      [['Measure'], ['Who'], ['Who'], ['Start'], ['End']],
    ),
    [],
  )
})

test('a column left out beside others below the same words may be of their meaning', () => {
  assert.deepEqual(
    confusedColumns(
      ['measure', 'budget', undefined],
      [['Measure'], ['Costs', 'State'], ['Costs', 'Zwumble']],
    ),
    ['budget'],
  )
  assert.deepEqual(
    confusedColumns(['measure', 'budget', undefined], [['Measure'], ['Costs'], ['Zwumble']]),
    [],
  )
})
