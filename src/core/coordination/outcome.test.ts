import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { agreesWithTheRest } from './opinion.ts'
import { decisionOn, latestOn, parseTypedOutcome, undecidedItems } from './outcome.ts'
import { decision, opinion } from './testing/answered.ts'

const wrongIn = (outcome: string, reason: string): string[] => {
  const read = parseTypedOutcome({ outcome, reason })
  return areRefusals(read) ? read.map(({ code, field }) => `${code} ${field}`) : []
}

test('what is accepted may go without a reason, what is not accepted whole may not', () => {
  assert.deepEqual(parseTypedOutcome({ outcome: 'accepted', reason: '  ' }), {
    outcome: 'accepted',
    reason: '',
  })
  assert.deepEqual(wrongIn('partly-accepted', ' '), ['field-required reason'])
  assert.deepEqual(wrongIn('rejected', ''), ['field-required reason'])
  assert.deepEqual(parseTypedOutcome({ outcome: 'rejected', reason: ' Няма  средства. ' }), {
    outcome: 'rejected',
    reason: 'Няма средства.',
  })
})

test('a decision has to be one, and a reason no longer than a page', () => {
  assert.deepEqual(wrongIn('', ''), ['outcome-wanted outcome'])
  assert.deepEqual(wrongIn('maybe', 'я'.repeat(4001)), [
    'outcome-wanted outcome',
    'field-too-long reason',
  ])
  assert.deepEqual(wrongIn('accepted', 'я'.repeat(4001)), ['field-too-long reason'])
})

const item = { topic: '1', part: 'target', words: '10 срещи' } as const

test('the latest decision on an item holds', () => {
  const decisions = [
    decision('1', 'target', '10 срещи', 'accepted', { version: 2 }),
    decision('1', 'target', '10 срещи', 'rejected', { version: 1 }),
    decision('1', 'remark', '10 срещи', 'rejected', { version: 3 }),
    decision('2', 'target', '10 срещи', 'rejected', { version: 4 }),
  ]
  assert.equal(decisionOn(item, decisions)?.outcome, 'accepted')
})

test('a decision holds no longer when the answer was replaced and says something else', () => {
  const decisions = [decision('1', 'target', '12 срещи', 'rejected')]
  assert.equal(decisionOn(item, decisions), undefined)
  assert.equal(latestOn(item, decisions)?.version, 1, 'though it is still there to be seen')
})

test('a decision that was made on older words does not hide behind one on the same words before', () => {
  const decisions = [
    decision('1', 'target', '10 срещи', 'accepted', { version: 1 }),
    decision('1', 'target', '11 срещи', 'rejected', { version: 2 }),
  ]
  assert.equal(decisionOn(item, decisions), undefined)
})

test('what waits for a decision: remarks and proposals without one, and no agreement', () => {
  const opinions = {
    rest: agreesWithTheRest,
    '1': opinion({ stance: 'objects', remark: 'Не.', proposals: { target: '10 срещи' } }),
  }
  const decisions = [decision('1', 'remark', 'Не.', 'rejected')]
  assert.deepEqual(
    undecidedItems(opinions, []).map(({ part }) => part),
    ['remark', 'target'],
  )
  assert.deepEqual(undecidedItems(opinions, decisions), [item])
})
