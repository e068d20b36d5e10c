import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft } from '../testing/made-draft.ts'
import { emptyCell } from './empty-cell.ts'

test('an empty cell is told where the other measures have words', () => {
  const findings = emptyCell.check(
    madeDraft([{}, {}, { text: { responsible: '', objective: '', partners: '' } }]),
  )
  assert.deepEqual(
    findings.map(({ position, cell, severity }) => `${position} ${cell} ${severity}`),
    ['3 responsible error', '3 objective warning'],
  )
})

test('a column that the plan does not have is no fault of its measures', () => {
  assert.deepEqual(emptyCell.check(madeDraft([{ text: { objective: '' } }])), [])
})

test('a sign that is left among the partners is noted, and a mend clears it', () => {
  const findings = emptyCell.check(
    madeDraft([{ text: { partners: '.' } }, { text: { partners: '–' } }]),
  )
  assert.deepEqual(
    findings.map(({ position, severity, mend }) => [position, severity, mend]),
    [[1, 'info', { kind: 'words', position: 1, cell: 'partners', words: '' }]],
  )
})
