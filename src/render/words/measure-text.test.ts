import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellKeys, type MeasureText } from '../../core/draft/draft.ts'
import { measureText } from './measure-text.ts'

const words = (word: string): MeasureText =>
  Object.fromEntries(cellKeys.map((key) => [key, word])) as MeasureText

test('a measure speaks the wanted language where it can', () => {
  const measure = { text: { bg: words('дума'), en: words('word') } }
  assert.deepEqual(measureText({ language: 'bg' }, measure, 'en'), {
    text: words('word'),
    language: 'en',
  })
})

test("a measure without a translation speaks the plan's language and says so", () => {
  const found = measureText({ language: 'bg' }, { text: { bg: words('дума') } }, 'en')
  assert.deepEqual(found, { text: words('дума'), language: 'bg' })
})

test('a measure without any words has empty cells', () => {
  assert.deepEqual(measureText({ language: 'en' }, { text: {} }, 'bg'), {
    text: words(''),
    language: 'en',
  })
})
