import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type MailState,
  mailStates,
  mostAttempts,
  stateAfterFailure,
  statesBefore,
} from './mail-state.ts'

const allowed: readonly (readonly [MailState, MailState])[] = [
  ['waiting', 'sending'],
  ['sending', 'sending'],
  ['sending', 'sent'],
  ['sending', 'waiting'],
  ['sending', 'failed'],
  ['failed', 'waiting'],
]

test('exactly these steps are allowed; nothing leaves what was sent', () => {
  for (const from of mailStates)
    for (const to of mailStates) {
      const expected = allowed.some(([before, after]) => before === from && after === to)
      assert.equal(statesBefore(to).includes(from), expected, `${from} -> ${to}`)
    }
})

test('what did not get through is tried again, but not for ever and not against a plain no', () => {
  assert.equal(stateAfterFailure(1, false), 'waiting')
  assert.equal(stateAfterFailure(mostAttempts - 1, false), 'waiting')
  assert.equal(stateAfterFailure(mostAttempts, false), 'failed')
  assert.equal(stateAfterFailure(1, true), 'failed')
})

test('from every state a mail can come to rest, and one that failed can be tried once more', () => {
  const reached = (from: MailState): Set<MailState> => {
    const seen = new Set<MailState>([from])
    for (const state of seen)
      for (const next of mailStates) if (statesBefore(next).includes(state)) seen.add(next)
    return seen
  }
  for (const state of mailStates) assert.ok(reached(state).has('sent'), state)
  assert.deepEqual([...reached('sent')], ['sent'])
})
