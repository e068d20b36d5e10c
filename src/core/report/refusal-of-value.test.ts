import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Accumulation } from '../draft/accumulation.ts'
import type { Target } from '../draft/target.ts'
import { refusalOfValue } from './refusal-of-value.ts'
import { atLeast, decimal, plain, ruleOf, threeStages } from './testing/report-subject.ts'

const code = (target: Target, accumulates: Accumulation, value: string) =>
  refusalOfValue(ruleOf(target, accumulates), plain(value))?.code
const parts = (target: Target, numerator: string, denominator: string) => {
  const reported = { numerator: decimal(numerator), denominator: decimal(denominator) }
  const refused = refusalOfValue(ruleOf(target, 'ratio'), reported)
  return refused && `${refused.field}: ${refused.code}`
}
const allOf = (value: string | null): Target => ({
  kind: 'all',
  value: value === null ? null : decimal(value),
})

test('what adds up is never below zero, a level may be', () => {
  assert.equal(code(atLeast('10'), 'sum', '-0.01'), 'negative-count')
  assert.equal(code(atLeast('10'), 'sum', '0'), undefined)
  assert.equal(code(atLeast('10'), 'last', '-0.01'), undefined)
  assert.equal(code(atLeast('10'), 'ratio', '-0.01'), undefined)
})

test('more than the plan asks for, or bears, is reported as it is', () => {
  const ten = decimal('10')
  for (const kind of ['at-least', 'at-most', 'exactly'] as const)
    assert.equal(code({ kind, value: ten }, 'last', '1000'), undefined, kind)
  assert.equal(code({ kind: 'between', low: ten, high: ten }, 'sum', '1000'), undefined)
})

test('a number of all is from none of them to every one', () => {
  assert.equal(code(allOf('50'), 'last', '-1'), 'negative-count')
  assert.equal(code(allOf('50'), 'last', '0'), undefined)
  assert.equal(code(allOf('50'), 'last', '50'), undefined)
  assert.equal(code(allOf('50'), 'last', '50.01'), 'more-than-all')
})

test('a share of all that the plan does not count is at most a hundred per cent', () => {
  assert.equal(code(allOf(null), 'ratio', '100'), undefined)
  assert.equal(code(allOf(null), 'ratio', '100.01'), 'more-than-all')
  assert.equal(code(allOf(null), 'last', '3'), 'parts-wanted')
  assert.equal(code(allOf(null), 'sum', '3'), 'parts-wanted')
})

test('only a plan that wants more than a hundred per cent takes a proportion above one', () => {
  assert.equal(parts(atLeast('100'), '11', '10'), 'numerator: more-than-all')
  assert.equal(parts(atLeast('100.01'), '11', '10'), undefined)
  assert.equal(parts(allOf('400'), '11', '10'), 'numerator: more-than-all')
  for (const target of [{ kind: 'words' }, { kind: 'none' }] as const)
    assert.equal(parts(target, '11', '10'), 'numerator: more-than-all', target.kind)
  const between: Target = { kind: 'between', low: decimal('200'), high: decimal('300') }
  assert.equal(parts(between, '11', '10'), 'numerator: more-than-all')
})

test('the part is looked at before the whole', () => {
  assert.equal(parts(atLeast('80'), '-1', '-1'), 'numerator: negative-share')
  assert.equal(parts(atLeast('80'), '0', '-1'), 'denominator: negative-share')
  assert.equal(parts(atLeast('80'), '1', '0'), 'denominator: share-of-nothing')
})

test('a part that is no more than its whole is taken whatever the plan wants', () => {
  const counts = fc.nat({ max: 1000 })
  const targets = fc.constantFrom<Target>(
    ...[atLeast('80'), atLeast('400'), allOf(null), allOf('50')],
    ...([{ kind: 'words' }, { kind: 'none' }] as const),
  )
  fc.assert(
    fc.property(counts, counts, targets, (part, rest, target) => {
      assert.equal(parts(target, String(part), String(part + rest)), undefined)
    }),
    { seed: 20240701, numRuns: 300 },
  )
})

test('stages are of those of the indicator, in any order and any number', () => {
  const done = (...names: string[]) => refusalOfValue(ruleOf(threeStages), { done: names })?.code
  assert.equal(done(), undefined)
  assert.equal(done('приет', 'изготвен'), undefined)
  assert.equal(done('изготвен', 'Приет'), 'unknown-stage')
})

test('every refusal tells in both languages what to do, beside a field', () => {
  const all = [
    refusalOfValue(ruleOf(atLeast('1')), { done: [] }),
    refusalOfValue(ruleOf(threeStages), { done: ['x'] }),
    refusalOfValue(ruleOf(threeStages), plain('1')),
    refusalOfValue(ruleOf(atLeast('1')), plain('-1')),
    refusalOfValue(ruleOf(allOf(null)), plain('1')),
    refusalOfValue(ruleOf(allOf('1')), plain('2')),
  ]
  assert.deepEqual(
    all.map((each) => `${each?.field}: ${each?.code}`),
    [
      'value: indicator-without-stages',
      'done: unknown-stage',
      'done: stages-wanted',
      'value: negative-count',
      'numerator: parts-wanted',
      'value: more-than-all',
    ],
  )
  for (const refused of all) {
    assert.match(refused?.message.bg ?? '', /^[А-Я„].*[.]$/u)
    assert.match(refused?.message.en ?? '', /^[A-Z“].*[.]$/u)
  }
})
