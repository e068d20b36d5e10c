import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../words/words-of.ts'
import { readYesOrNo } from './yes-or-no.ts'

test('an answer stands alone or behind its label, with what was asked in brackets', () => {
  assert.deepEqual(readYesOrNo('Law adopted – yes (yes/no)', wordsOf.en), {
    label: 'Law adopted',
    value: '1',
    note: 'yes/no',
    was: null,
  })
  assert.deepEqual(readYesOrNo('Не.', wordsOf.bg), {
    label: '',
    value: '0',
    note: null,
    was: null,
  })
})

test('words that only begin like an answer, or end like one, are none', () => {
  for (const text of ['Да се приеме', 'Закон – даден', 'Няма', 'Данни не', '', '5'])
    assert.equal(readYesOrNo(text, wordsOf.bg), undefined, text)
})
