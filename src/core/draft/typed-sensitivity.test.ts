import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { parseTypedSensitivity } from './typed-sensitivity.ts'

test('a choice for each place, and one reason for all', () => {
  const said = { '12/1': 'yes', '12/2': 'no', '3/1': '' }
  assert.deepEqual(parseTypedSensitivity({ said, reason: ' Данни за деца ' }), {
    said: [
      { position: 12, index: 0, sensitivity: { sensitive: true, reason: 'Данни за деца' } },
      { position: 12, index: 1, sensitivity: { sensitive: false, reason: 'Данни за деца' } },
    ],
  })
})

test('nothing chosen, no reason or too long a one are refused beside their fields', () => {
  const codes = (said: Record<string, string>, reason: string) => {
    const parsed = parseTypedSensitivity({ said, reason })
    return areRefusals(parsed) ? parsed.map(({ field, code }) => [field, code]) : parsed
  }
  assert.deepEqual(codes({ '1/1': '' }, ' '), [
    ['said', 'sensitive-wanted'],
    ['reason', 'field-required'],
  ])
  assert.deepEqual(codes({ '1/1': 'yes' }, 'я'.repeat(1001)), [['reason', 'field-too-long']])
  assert.deepEqual(codes({ 'x/y': 'yes', '0/1': 'yes', '1/0': 'no', '1/1': 'maybe' }, 'защо'), [
    ['said', 'sensitive-wanted'],
  ])
})
