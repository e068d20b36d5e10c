import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { parseTypedPrevious, type RawPrevious } from './typed-previous.ts'

const typed: RawPrevious = { value: '1 240', period: '2023', source: 'Годишен отчет, стр. 12' }
function refused(differing: Partial<RawPrevious>): string[] {
  const answer = parseTypedPrevious({ ...typed, ...differing }, 2024, 'bg')
  return areRefusals(answer) ? answer.map(({ field, code }) => `${field}: ${code}`) : []
}

test('a value of an earlier time with where it is from', () => {
  assert.deepEqual(parseTypedPrevious(typed, 2024, 'bg'), {
    value: '1240',
    period: '2023',
    source: { bg: 'Годишен отчет, стр. 12' },
  })
  assert.deepEqual(refused({ period: '2022-H2', value: '-3,5 %' }), [])
})

test('nothing without a number, of the plan’s own year, or from nowhere', () => {
  assert.deepEqual(refused({ value: '', period: '2024', source: '' }), [
    'value: not-a-number',
    'period: period-not-before',
    'source: field-required',
  ])
  assert.deepEqual(refused({ period: 'миналата' }), ['period: period-not-before'])
})
