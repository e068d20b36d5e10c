import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldText, shortened } from './fold-text.ts'

test('white space inside a line is folded, blank lines are dropped, lines are kept', () => {
  assert.equal(foldText('  7\u00A0500   лица \n\n \t \n и  120\r\nоще '), '7 500 лица\nи 120\nоще')
})

test('signs that only steer line breaks are no part of the words', () => {
  assert.equal(foldText('стой\u00ADности\u200B'), 'стойности')
})

test('a long text is cut after a word', () => {
  assert.equal(shortened('Подготовка и\nпровеждане на срещи', 24), 'Подготовка и провеждане…')
  assert.equal(shortened('Среща', 24), 'Среща')
})
