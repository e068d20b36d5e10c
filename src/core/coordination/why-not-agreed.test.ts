import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreesWithTheRest } from './opinion.ts'
import { answered, asked, decision, opinion } from './testing/answered.ts'
import { countUndecided, whyNotAgreed } from './why-not-agreed.ts'

const objection = { '1': opinion({ stance: 'objects', remark: 'Не.' }) }
const codes = (rounds: Parameters<typeof whyNotAgreed>[0]) =>
  whyNotAgreed(rounds).map(({ code }) => code)

test('a draft is agreed when its rounds are over and every remark has its decision', () => {
  const decided = asked('МФ', objection, [decision('1', 'remark', 'Не.', 'rejected')])
  assert.deepEqual(codes([answered([decided, asked('МВР', { rest: agreesWithTheRest })])]), [])
})

test('an open round stands in the way, and so does a remark without a decision in any round', () => {
  const rounds = [answered([asked('МФ', objection)]), answered([], { number: 2, ended: null })]
  assert.deepEqual(codes(rounds), ['round-is-open', 'not-all-decided'])
  assert.match(whyNotAgreed(rounds)[0]?.message.bg ?? '', /№ 2/)
})

test('silence and agreement ask for no decision', () => {
  const rounds = [answered([asked('МФ', null), asked('МВР', { rest: agreesWithTheRest })])]
  assert.equal(countUndecided(rounds), 0)
  assert.deepEqual(codes(rounds), [])
})

test('how many wait for a decision is said in words that fit the number', () => {
  const one = whyNotAgreed([answered([asked('МФ', objection)])])[0]?.message
  assert.match(one?.bg ?? '', /По 1 бележка/)
  assert.match(one?.en ?? '', /1 remark or proposal has/)
  const two = whyNotAgreed([answered([asked('МФ', objection), asked('МЗ', objection)])])[0]?.message
  assert.match(two?.bg ?? '', /По 2 бележки/)
  assert.match(two?.en ?? '', /2 remarks and proposals have/)
})

test('a draft that was never sent round has nothing in its way here', () => {
  assert.deepEqual(codes([]), [])
})

test('of several rounds only the open one stands in the way, the first where there are two', () => {
  const open = { ended: null }
  const rounds = [answered([]), answered([], { ...open, number: 4 })]
  assert.match(whyNotAgreed(rounds)[0]?.message.en ?? '', /round 4/)
  const two = [answered([], { ...open, number: 3 }), ...rounds]
  assert.match(whyNotAgreed(two)[0]?.message.en ?? '', /round 3/)
})

test('a decision on words that were replaced since does not count', () => {
  const replaced = { '1': opinion({ stance: 'objects', remark: 'Все пак не.' }) }
  const decisions = [decision('1', 'remark', 'Не.', 'rejected')]
  assert.deepEqual(codes([answered([asked('МФ', replaced, decisions)])]), ['not-all-decided'])
})
