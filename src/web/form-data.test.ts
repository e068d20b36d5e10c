import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFields } from './form-data.ts'

test('a field sent twice keeps its last value', () => {
  assert.deepEqual(readFields({ name: ['first', 'last'] }), { name: 'last' })
})

test('anything but text is dropped', () => {
  assert.deepEqual(readFields({ a: 1, b: null, c: { d: 'e' }, f: 'kept' }), { f: 'kept' })
  for (const body of [undefined, null, 'text', 7]) assert.deepEqual(readFields(body), {})
})
