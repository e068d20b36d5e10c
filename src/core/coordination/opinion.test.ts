import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  agreesWithTheRest,
  isTopic,
  noOpinion,
  proposedWords,
  saysSomething,
  stanceOn,
  topicsIn,
} from './opinion.ts'
import { draft, opinion } from './testing/answered.ts'

test('what is said comes in the order of the plan, the rest and the plan as a whole last', () => {
  const said = opinion({ stance: 'objects', remark: 'Няма средства.' })
  const opinions = { plan: said, rest: agreesWithTheRest, '10': said, '9': said, '1': noOpinion }
  assert.deepEqual(topicsIn(opinions), ['9', '10', 'rest', 'plan'])
})

test('an opinion says something by its stance, its remark or a proposal, even an empty one', () => {
  assert.ok(!saysSomething(undefined))
  assert.ok(!saysSomething(noOpinion))
  assert.ok(saysSomething(opinion({ stance: 'agrees' })))
  assert.ok(saysSomething(opinion({ remark: 'Защо?' })))
  assert.ok(saysSomething(opinion({ proposals: { partners: '' } })), 'to leave out the partners')
})

test('an institution’s own word on a measure goes before its word on all the rest', () => {
  const opinions = {
    rest: agreesWithTheRest,
    '2': opinion({ stance: 'objects', remark: 'Няма средства.' }),
    '3': opinion({ remark: 'Още не сме решили.' }),
  }
  assert.equal(stanceOn(opinions, 1), 'agrees')
  assert.equal(stanceOn(opinions, 2), 'objects')
  assert.equal(stanceOn(opinions, 3), null, 'begun and not chosen is no agreement')
  assert.equal(stanceOn({}, 1), null)
  const emptied = { rest: agreesWithTheRest, '1': noOpinion }
  assert.equal(stanceOn(emptied, 1), 'agrees', 'a word that was taken back leaves it to the rest')
})

test('a proposal stands beside the words of the draft, in the order of the columns', () => {
  const [measure] = draft.measures
  assert.ok(measure)
  const proposals = { deadline: 'юни', target: '10 срещи' }
  assert.deepEqual(proposedWords(opinion({ proposals }), measure.text), [
    { cell: 'target', before: '12 срещи', after: '10 срещи' },
    { cell: 'deadline', before: '', after: 'юни' },
  ])
})

test('a topic is a position, the rest or the plan, and nothing else', () => {
  for (const topic of ['1', '85', 'rest', 'plan']) assert.ok(isTopic(topic), topic)
  for (const other of ['0', '-1', '1.5', '01', '123456', '', 'Plan', '1 '])
    assert.ok(!isTopic(other), other)
})

test('what stands under a word that is no topic is said of nothing', () => {
  const said = { '1': opinion({ remark: 'Да.' }), 'Plan ': opinion({ remark: 'Не.' }) }
  assert.deepEqual(topicsIn(said), ['1'])
})
