import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { parseTypedDisclosure } from './typed-disclosure.ts'

const typed = { sensitive: 'yes', partOf: '64-2/3', reason: ' Непридружени деца ' }

test('what is typed of an indicator is a choice, a total or none, and a reason in the language of the form', () => {
  assert.deepEqual(parseTypedDisclosure(typed, 'bg'), {
    sensitive: true,
    partOf: { measure: '64-2', indicator: 3 },
    reason: { bg: 'Непридружени деца' },
  })
  assert.deepEqual(parseTypedDisclosure({ ...typed, sensitive: 'no', partOf: '' }, 'en'), {
    ...{ sensitive: false, partOf: null, reason: { en: 'Непридружени деца' } },
  })
})

test('each field that is wrong is refused beside it', () => {
  const refused = parseTypedDisclosure({ sensitive: 'maybe', partOf: '64/0', reason: '' }, 'bg')
  assert.ok(areRefusals(refused))
  assert.deepEqual(
    refused.map(({ field }) => field),
    ['sensitive', 'partOf', 'reason'],
  )
  const long = parseTypedDisclosure({ ...typed, reason: 'я'.repeat(1001) }, 'bg')
  assert.ok(areRefusals(long) && long.length === 1)
})
