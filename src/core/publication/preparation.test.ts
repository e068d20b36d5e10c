import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  isUnderWay,
  mayBeginAgain,
  mostAttempts,
  type PreparationState,
  preparationStates,
  stateAfterAttempt,
  statesBefore,
} from './preparation.ts'

/** All moves that there are; whatever is not here is refused. */
const moves = [
  ['waiting', 'running'],
  ['waiting', 'cancelled'],
  ['running', 'running'],
  ['running', 'waiting'],
  ['running', 'done'],
  ['running', 'failed'],
  ['running', 'cancelled'],
  ['done', 'waiting'],
  ['failed', 'waiting'],
  ['cancelled', 'waiting'],
] as const satisfies readonly (readonly [PreparationState, PreparationState])[]

test('a preparation moves from state to state as it is written, and in no other way', () => {
  for (const from of preparationStates)
    for (const to of preparationStates)
      assert.equal(
        statesBefore(to).includes(from),
        moves.some(([before, after]) => before === from && after === to),
        `${from} to ${to}`,
      )
})

test('what waits or runs can be called off, all else be begun again', () => {
  assert.deepEqual(preparationStates.filter(isUnderWay), ['waiting', 'running'])
  assert.deepEqual(preparationStates.filter(mayBeginAgain), ['done', 'failed', 'cancelled'])
})

test('after so many attempts a person has to look', () => {
  assert.equal(stateAfterAttempt(1), 'waiting')
  assert.equal(stateAfterAttempt(mostAttempts - 1), 'waiting')
  assert.equal(stateAfterAttempt(mostAttempts), 'failed')
})
