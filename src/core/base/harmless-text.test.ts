import assert from 'node:assert/strict'
import { test } from 'node:test'
import { harmlessLine, harmlessLines } from './harmless-text.ts'

test('nothing in a line is obeyed by a terminal: escapes of seven and eight bits, ends of lines, turned order', () => {
  for (const sign of [
    '\u001b',
    '\u009b',
    '\r',
    '\n',
    '\u0007',
    '\u0000',
    '\u007f',
    '\u202e',
    '\u2066',
    '\u2028',
  ])
    assert.equal(harmlessLine(`а${sign}б`), 'а\uFFFDб', JSON.stringify(sign))
})

test('words stay as they are, in any script', () => {
  for (const words of ['План „А“ – 2024 г.', 'naïve ½ €', '計画', 'مرحبا', '👩‍🚒'])
    assert.equal(harmlessLine(words), words)
})

test('a line ends where nobody would read on', () => {
  assert.equal(harmlessLine('щ'.repeat(600)), 'щ'.repeat(600))
  assert.equal(harmlessLine('щ'.repeat(601)), `${'щ'.repeat(600)}…`)
  assert.equal(harmlessLine('щъ', 1), 'щ…')
})

test('of several lines the tabs and the ends stay', () => {
  assert.equal(harmlessLines('а\tб\n\u001b[2Jв\r'), 'а\tб\n\uFFFD[2Jв\uFFFD')
})
