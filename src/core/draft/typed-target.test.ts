import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { parseTypedTarget, settableTargets, type TypedTarget } from './typed-target.ts'

const blank: TypedTarget = {
  target: '',
  value: '',
  low: '',
  high: '',
  direction: '',
  tolerance: '',
  toleranceKind: '',
}
const parse = (typed: Partial<TypedTarget>) => parseTypedTarget({ ...blank, ...typed }, 'bg')
function refused(typed: Partial<TypedTarget>): string[] {
  const answer = parse(typed)
  return areRefusals(answer) ? answer.map(({ field, code }) => `${field}: ${code}`) : []
}

test('a number to reach, not to pass, or to hit', () => {
  for (const target of ['at-least', 'at-most', 'exactly'] as const) {
    assert.deepEqual(parse({ target, value: '1 234,5' }), { kind: target, value: '1234.5' })
    assert.deepEqual(parse({ target, value: '95 %' }), { kind: target, value: '95' })
    assert.deepEqual(refused({ target }), ['value: value-missing'])
    assert.deepEqual(refused({ target, value: 'много' }), ['value: not-a-number'])
  }
})

test('two bounds, the lower one below the upper', () => {
  const target = 'between'
  assert.deepEqual(parse({ target, low: '-2', high: '2,5' }), {
    kind: target,
    low: '-2',
    high: '2.5',
  })
  assert.deepEqual(refused({ target }), ['low: value-missing', 'high: value-missing'])
  for (const high of ['1', '2'])
    assert.deepEqual(refused({ target, low: '2', high }), ['high: bounds-crossed'])
})

test('all that there are, however many where the plan does not say', () => {
  assert.deepEqual(parse({ target: 'all' }), { kind: 'all', value: null })
  assert.deepEqual(parse({ target: 'all', value: '28' }), { kind: 'all', value: '28' })
  assert.deepEqual(refused({ target: 'all', value: '-1' }), ['value: negative-value'])
})

test('a trend with its direction and tolerance, or without: an analysis is due', () => {
  const target = 'trend'
  assert.deepEqual(parse({ target }), { kind: 'trend' })
  assert.deepEqual(parse({ target, direction: 'rise', tolerance: '0' }), {
    kind: 'trend',
    direction: 'rise',
  })
  assert.deepEqual(
    parse({ target, direction: 'fall', tolerance: '2,5 %', toleranceKind: 'per-cent' }),
    {
      kind: 'trend',
      direction: 'fall',
      tolerance: { kind: 'per-cent', value: '2.5' },
    },
  )
  assert.deepEqual(refused({ target, direction: 'up' }), ['direction: direction-wanted'])
  assert.deepEqual(refused({ target, tolerance: '3' }), ['toleranceKind: tolerance-kind-wanted'])
  assert.deepEqual(refused({ target, tolerance: '-3', toleranceKind: 'absolute' }), [
    'tolerance: negative-value',
  ])
  assert.deepEqual(refused({ target, tolerance: '101', toleranceKind: 'per-cent' }), [
    'tolerance: tolerance-too-wide',
  ])
  assert.deepEqual(refused({ target, tolerance: '101', toleranceKind: 'absolute' }), [])
})

test('words and none need nothing typed; what is no kind is asked for', () => {
  assert.deepEqual(parse({ target: 'words', value: 'x' }), { kind: 'words' })
  assert.deepEqual(parse({ target: 'none' }), { kind: 'none' })
  for (const target of ['', 'more'])
    assert.deepEqual(refused({ target }), ['target: target-wanted'])
  assert.equal(new Set(settableTargets).size, 9)
})

test('stages with their weights, some with a last day', () => {
  assert.deepEqual(
    parse({
      target: 'stages',
      stage1: ' изготвен ',
      weight1: '40 %',
      due1: '30.06.2024',
      stage3: 'приет',
      weight3: '60',
    }),
    {
      kind: 'stages',
      stages: [
        { name: 'изготвен', weight: '40', due: '2024-06-30' },
        { name: 'приет', weight: '60' },
      ],
    },
  )
})

test('what is wrong with a stage is told on its line', () => {
  const target = 'stages'
  assert.deepEqual(refused({ target }), ['stage1: stages-wanted'])
  assert.deepEqual(refused({ target, stage2: 'приет' }), ['weight2: weight-wanted'])
  for (const weight2 of ['0', '-1', 'x'])
    assert.deepEqual(refused({ target, stage2: 'приет', weight2 }), ['weight2: weight-wanted'])
  assert.deepEqual(refused({ target, weight2: '1' }), ['stage2: stage-without-name'])
  assert.deepEqual(refused({ target, stage2: 'а', weight2: '1', due2: '31.02.2024' }), [
    'due2: no-such-date',
  ])
  assert.deepEqual(
    refused({ target, stage1: 'Приет', weight1: '1', stage2: 'приет', weight2: '1' }),
    ['stage2: stage-twice'],
  )
  assert.deepEqual(refused({ target, stage1: 'а'.repeat(201), weight1: '1' }), [
    'stage1: field-too-long',
  ])
})

test('of two bounds the one that is wrong is told, whichever it is', () => {
  const wrong = (low: string, high: string) => refused({ target: 'between', low, high })
  assert.deepEqual(wrong('5', 'много'), ['high: not-a-number'])
  assert.deepEqual(wrong('', '9'), ['low: value-missing'])
  assert.deepEqual(wrong('', 'много'), ['low: value-missing', 'high: not-a-number'])
})
