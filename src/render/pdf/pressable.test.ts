import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pressable } from './pressable.ts'

test('ordinary words stay as they are, with their lines, in any script', () => {
  for (const words of [
    'Мярка – „А“, 5 %',
    'ред 1\nред 2\tтаб',
    'naïve – ½',
    'مرحبا',
    '日本',
    '👩‍🚒',
    'а\u00adб',
  ])
    assert.equal(pressable(words), words)
})

test('marks of looks and of encodings are left out', () => {
  assert.equal(pressable('\ufeffПлан ✔\ufe0f 1\u{e0101}'), 'План ✔ 1')
})

test('what nobody can show becomes the sign for that', () => {
  for (const sign of [
    '\u0000',
    '\u0085',
    '\u009b',
    '\uf0b7',
    '\u0378',
    '\ufdd0',
    '\uffff',
    '\ud800',
  ])
    assert.equal(pressable(`а${sign}б`), 'а\ufffdб', JSON.stringify(sign))
})

test('a word without end may be broken', () => {
  assert.equal(pressable('щ'.repeat(500)), 'щ'.repeat(500))
  assert.equal(pressable('щ'.repeat(1_001)), `${'щ'.repeat(500)}\u200b${'щ'.repeat(500)}\u200bщ`)
})
