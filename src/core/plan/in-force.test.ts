import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { type Decision, decisionInForce } from './decision.ts'
import type { IndicatorRule, TargetRevision } from './plan.ts'
import { ruleInForce } from './target-in-force.ts'

const day = (text: string) => text as PlainDate
const act = (date: string) => ({ body: 'Council', act: 'Decision', number: '1', date: day(date) })
const to = (value: string) => ({ kind: 'at-least' as const, value: value as Decimal })
const adopted: IndicatorRule = {
  accumulates: 'sum',
  measured: 'level',
  baseline: '1' as Decimal,
  target: to('200'),
}
const revised = (value: string, from: string, decided = from): TargetRevision => ({
  from: day(from),
  target: to(value),
  act: act(decided),
  reason: {},
})

const targetOn = (asOf: string | null, ...revisions: TargetRevision[]) => {
  const { rule } = ruleInForce(adopted, revisions, asOf === null ? null : day(asOf))
  return 'value' in rule.target ? rule.target.value : null
}

test('an amendment changes the target from its day on, and nothing else of the rule', () => {
  const amendment = revised('125', '2024-07-01')
  assert.equal(targetOn('2024-06-30', amendment), '200')
  assert.equal(targetOn('2024-07-01', amendment), '125')
  assert.equal(targetOn(null, amendment), '125')
  const { rule, revision } = ruleInForce(adopted, [amendment], null)
  assert.deepEqual(rule, { ...adopted, target: to('125') })
  assert.equal(revision, amendment)
  assert.equal(ruleInForce(adopted, [], null).revision, null)
})

test('an amendment of the baseline holds from its day on, and a later one of the target alone leaves it', () => {
  const counting = { baseline: '5' as Decimal, measured: 'change' as const }
  const first = { ...revised('200', '2024-07-01'), counting }
  const second = revised('150', '2024-09-01')
  const on = (asOf: string) => ruleInForce(adopted, [first, second], day(asOf))
  assert.deepEqual(on('2024-06-30').rule, adopted)
  assert.deepEqual(on('2024-07-01').rule, { ...adopted, ...counting })
  assert.deepEqual(on('2024-09-01').rule, { ...adopted, ...counting, target: to('150') })
  assert.deepEqual(on('2024-09-01').revision, { ...second, counting })
})

test('an act of a later day is not known, even where it reaches back', () => {
  const late = revised('125', '2024-03-01', '2024-09-10')
  assert.equal(targetOn('2024-09-09', late), '200')
  assert.equal(targetOn('2024-09-10', late), '125')
})

test('an act of an earlier day is in force only from the day that it names', () => {
  const early = revised('125', '2024-09-01', '2024-06-10')
  assert.equal(targetOn('2024-08-31', early), '200')
  assert.equal(targetOn('2024-09-01', early), '125')
})

test('of several the last in force counts, in whatever order they are listed', () => {
  const [first, second] = [revised('125', '2024-04-01'), revised('100', '2024-10-01')]
  for (const listed of [
    [first, second],
    [second, first],
  ]) {
    assert.equal(targetOn('2024-12-31', ...listed), '100')
    assert.equal(targetOn('2024-09-30', ...listed), '125')
  }
})

test('of two from one day the later act counts, of one day the later listed', () => {
  const [earlier, later] = [
    revised('125', '2024-07-01', '2024-06-01'),
    revised('150', '2024-07-01', '2024-06-20'),
  ]
  assert.equal(targetOn(null, later, earlier), '150')
  assert.equal(targetOn(null, revised('1', '2024-07-01'), revised('2', '2024-07-01')), '2')
})

const decided = (kind: Decision['kind'], date: string): Decision => ({
  kind,
  reason: {},
  act: act(date),
})
const kindOn = (asOf: string | null, ...decisions: Decision[]) =>
  decisionInForce(decisions, asOf === null ? null : day(asOf))?.kind ?? null

test('a decision holds from the day of its act on', () => {
  const dropped = decided('dropped', '2024-09-01')
  assert.equal(kindOn('2024-08-31', dropped), null)
  assert.equal(kindOn('2024-09-01', dropped), 'dropped')
  assert.equal(kindOn(null, dropped), 'dropped')
  assert.equal(kindOn(null), null)
})

test('the decision of the latest act holds, of one day the later listed', () => {
  const [carried, dropped] = [
    decided('carried-over', '2024-06-01'),
    decided('dropped', '2024-09-01'),
  ]
  assert.equal(kindOn(null, dropped, carried), 'dropped')
  assert.equal(kindOn('2024-08-31', dropped, carried), 'carried-over')
  assert.equal(kindOn(null, decided('dropped', '2024-06-01'), carried), 'carried-over')
})
