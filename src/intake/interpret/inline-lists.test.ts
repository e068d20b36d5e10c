import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withListsApart } from './inline-lists.ts'

test('the items of a list within one line stand on lines of their own', () => {
  assert.equal(withListsApart('i. 4 modules ii. 80 trainers'), '• 4 modules\n• 80 trainers')
  assert.equal(withListsApart('а) срещи – 5; б) участници – 80'), '• срещи – 5;\n• участници – 80')
  assert.equal(withListsApart('(1) Law adopted (2) Rules issued'), '• Law adopted\n• Rules issued')
})

test('marks that do not count on from the first make no list', () => {
  for (const line of ['1. Изготвен доклад', 'по чл. 2. и т. 3) от закона', 'i. one iii. three'])
    assert.equal(withListsApart(line), line)
})

test('a list that begins within a sentence is left in it', () => {
  const line = 'Приети: а) закон; б) наредба'
  assert.equal(withListsApart(line), line)
})
