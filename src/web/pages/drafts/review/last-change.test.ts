import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastChangeOf } from './last-change.ts'

/** Who made each version, from the first on: "a", or "a2" where they took back version 2. */
const versions = (...made: readonly string[]) =>
  made
    .map((by, index) => ({
      version: index + 1,
      madeById: by.charAt(0),
      undoes: by.length > 1 ? Number(by.slice(1)) : null,
    }))
    .reverse()

const lastOf = (by: string, ...made: readonly string[]) => {
  const { undo, redo } = lastChangeOf(versions(...made), by)
  return [undo?.version, redo?.version]
}

test('a person takes back what they did last, not what others did after it', () => {
  assert.deepEqual(lastOf('a', 'a', 'a', 'b'), [2, undefined])
  assert.deepEqual(lastOf('b', 'a', 'a', 'b'), [3, undefined])
  assert.deepEqual(lastOf('c', 'a', 'a', 'b'), [undefined, undefined])
})

test('the first version is the document as it was read: nobody takes it back', () => {
  assert.deepEqual(lastOf('a', 'a'), [undefined, undefined])
})

test('one step after the other is taken back, and the last one can be done again', () => {
  assert.deepEqual(lastOf('a', 'a', 'a', 'a', 'a3'), [2, 4])
  assert.deepEqual(lastOf('a', 'a', 'a', 'a', 'a3', 'a2'), [undefined, 5])
})

test('what was done again can be taken back again', () => {
  assert.deepEqual(lastOf('a', 'a', 'a', 'a2', 'a3'), [2, 4])
})

test('after something new there is nothing to do again', () => {
  assert.deepEqual(lastOf('a', 'a', 'a', 'a2', 'a'), [4, undefined])
})

test('what another has taken back is not taken back twice', () => {
  assert.deepEqual(lastOf('a', 'a', 'a', 'a', 'b3'), [2, undefined])
})
