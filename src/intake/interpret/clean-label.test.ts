import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleanLabel } from './clean-label.ts'

test('signs and spaces around a label go, those inside it stay', () => {
  for (const [printed, label] of [
    [' – Брой срещи; ', 'Брой срещи'],
    ['Брой лица, върнати от страната.-', 'Брой лица, върнати от страната'],
    ['справки , и  проверки', 'справки, и проверки'],
    ['банери/брандинг', 'банери/брандинг'],
    ['отказани визи. „', 'отказани визи'],
    ['проект „Мост“.', 'проект „Мост“'],
    ['през 2023 г.', 'през 2023 г.'],
    [' - ', ''],
  ]) {
    assert.equal(cleanLabel(printed ?? ''), label)
  }
})
