import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals, isRefusal, type Refusal, Refused } from './refusal.ts'

const refusal: Refusal = {
  code: 'no-such-plan',
  message: { bg: 'Няма такъв план.', en: 'There is no such plan.' },
}

test('a refusal is told from a value, and a list of them from one', () => {
  assert.ok(isRefusal(refusal))
  assert.ok(!isRefusal({ code: '64', number: '64' }))
  assert.ok(!isRefusal(new Uint8Array()))
  assert.ok(areRefusals([refusal]))
  assert.ok(areRefusals([]))
  assert.ok(!areRefusals({ title: {} }))
})

test('what was refused carries every reason, and can be read in a log', () => {
  const refused = new Refused(refusal, refusal)
  assert.deepEqual(refused.refusals, [refusal, refusal])
  assert.equal(refused.message, 'There is no such plan. There is no such plan.')
  assert.ok(refused instanceof Error)
})
