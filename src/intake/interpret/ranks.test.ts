import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../words/words-of.ts'
import { withRank } from './ranks.ts'
import { readThing } from './read-thing.ts'

test('an ordinal beside a word for a place in an order is a number', () => {
  const { bg, en } = wordsOf
  assert.deepEqual(withRank('CPI rank 72nd', en), { text: 'CPI rank 72', ranked: true })
  assert.deepEqual(withRank('45-то място', bg), { text: '45 място', ranked: true })
  assert.deepEqual(withRank('Място 41-во', bg), { text: 'Място 41', ranked: true })
})

test('elsewhere an ordinal stays a name', () => {
  const { bg, en } = wordsOf
  for (const said of ['12-месечен срок', '5-та сесия', '20 работни места'])
    assert.deepEqual(withRank(said, bg), { text: said, ranked: false })
  assert.equal(withRank('the 2nd report', en).ranked, false)
})

test('of a rank less is better, whatever stands beside it', () => {
  const { value, operator, cap } = readThing('CPI rank 60th or better', wordsOf.en)
  assert.deepEqual({ value, operator, cap }, { value: '60', operator: 'at-most', cap: false })
})
