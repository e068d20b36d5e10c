import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shareOf } from './share-of.ts'

test('a share is in whole per cent, rounded half up', () => {
  assert.equal(shareOf(17, 85), '20')
  assert.equal(shareOf(1, 8), '13')
  assert.equal(shareOf(0, 85), '0')
})

test('of nothing the share is nothing', () => {
  assert.equal(shareOf(0, 0), '0')
})
