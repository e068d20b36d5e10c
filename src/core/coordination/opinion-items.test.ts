import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreesWithTheRest } from './opinion.ts'
import { itemsOf, needsDecision } from './opinion-items.ts'
import { opinion } from './testing/answered.ts'

test('each remark and each cell with new words is decided on by itself', () => {
  const opinions = {
    '7': opinion({
      stance: 'agrees-with-remarks',
      remark: 'По-малко срещи.',
      proposals: { deadline: 'юни', target: '10 срещи' },
    }),
    plan: opinion({ remark: 'Общо добре.' }),
  }
  assert.deepEqual(itemsOf(opinions), [
    { topic: '7', part: 'remark', words: 'По-малко срещи.' },
    { topic: '7', part: 'target', words: '10 срещи' },
    { topic: '7', part: 'deadline', words: 'юни' },
    { topic: 'plan', part: 'remark', words: 'Общо добре.' },
  ])
  assert.ok(itemsOf(opinions).every(needsDecision))
})

test('agreement of an institution is one item, which says what it reaches and needs no decision', () => {
  const opinions = {
    '3': opinion({ stance: 'agrees' }),
    '12': opinion({ stance: 'agrees' }),
    '4': opinion({ stance: 'objects', remark: 'Не.' }),
    rest: agreesWithTheRest,
  }
  const [agreement, ...others] = itemsOf(opinions)
  assert.deepEqual(agreement, { topic: 'rest', part: 'agreement', words: '3 12 rest' })
  assert.ok(agreement && !needsDecision(agreement))
  assert.deepEqual(
    others.map(({ topic }) => topic),
    ['4'],
  )
})

test('who has said nothing gives nothing to decide on', () => {
  assert.deepEqual(itemsOf({}), [])
  assert.deepEqual(itemsOf({ '1': opinion({}) }), [])
})
