import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MeasureText } from '../../core/draft/draft.ts'
import { readableText } from './readable-text.ts'

const empty: MeasureText = {
  measure: '',
  objective: '',
  expectedResults: '',
  baseline: '',
  target: '',
  budget: '',
  deadline: '',
  responsible: '',
  partners: '',
}
const readable = (target: string): string => readableText({ ...empty, target }).target

test('white space is folded within lines, empty lines go, lines stay', () => {
  assert.equal(readable(' Брой\u00a0лица \t– 5 \r\n\r\n 7\u2009500 '), 'Брой лица – 5\n7 500')
})

test('signs that cannot be seen do not part words', () => {
  assert.equal(readable('обу\u00adче\u200bния'), 'обучения')
})

test('runs of signs and endless words are cut short', () => {
  assert.equal(readable('Лица ........ 5'), 'Лица ... 5')
  assert.equal(readable('-'.repeat(5_000)), '---')
  assert.ok(
    readable('а'.repeat(5_000))
      .split(' ')
      .every((word) => word.length <= 100),
  )
})

test('only the beginning of an endless cell is read', () => {
  assert.ok(readable('а '.repeat(50_000)).length <= 8_000)
})
