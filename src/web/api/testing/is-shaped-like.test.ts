import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isShapedLike } from './is-shaped-like.ts'

test('figures and words may differ, names and kinds may not', () => {
  const documented = { a: 'x', b: [{ c: 1, d: null }] }
  assert.ok(
    isShapedLike(
      {
        a: 'y',
        b: [
          { c: null, d: 1 },
          { c: 7, d: null },
        ],
      },
      documented,
    ),
  )
  for (const other of [
    { a: 'y' },
    { a: 1, b: [{ c: 1, d: null }] },
    { a: 'y', b: [] },
    { a: 'y', b: [{ c: 1 }] },
    { a: 'y', b: [{ c: 1, d: null, e: 1 }] },
    { a: 'y', b: [{ c: 1, d: null }], more: 1 },
    null,
    [],
  ])
    assert.ok(!isShapedLike(other, documented), JSON.stringify(other))
  assert.ok(!isShapedLike([1], []), 'an empty list says nothing of one that is not')
})
