import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import {
  type DraftOperator,
  draftOperators,
  type IndicatorKind,
  indicatorKinds,
} from '../draft/draft.ts'
import { indicatorRule, setApart } from './indicator-rule.ts'
import { indicatorOf } from './testing/draft-of.ts'

type Asked = [
  kind: IndicatorKind,
  operator: DraftOperator,
  baseline: string | null,
  target: string | null,
]

function ruleOf([kind, operator, baseline, value]: Asked, unit: string | null = null) {
  const rule = indicatorRule(
    indicatorOf({
      kind,
      unit,
      baseline: { value: baseline as Decimal | null },
      target: { operator, value: value as Decimal | null },
    }),
  )
  const { target } = rule
  const bound = 'value' in target ? `${target.kind} ${target.value}` : target.kind
  return `${rule.accumulates} ${rule.measured} ${bound}`
}

const expected: [why: string, asked: Asked, rule: string][] = [
  ['a count is a flow', ['count', 'at-least', '0', '7500'], 'sum level at-least 7500'],
  [
    'a count with a history is still a flow',
    ['count', 'at-least', '1298', '1800'],
    'sum level at-least 1800',
  ],
  ['a count to hit exactly', ['count', 'exactly', null, '4'], 'sum level exactly 4'],
  ['a count to bring down', ['count', 'at-most', '120', '100'], 'last change at-most 100'],
  ['a count not to go over', ['count', 'at-most', '0', '100'], 'sum threshold at-most 100'],
  [
    'a count not to go over, without a history',
    ['count', 'at-most', null, '100'],
    'sum threshold at-most 100',
  ],
  [
    'a count that stays at its bound',
    ['count', 'at-most', '100', '100'],
    'sum threshold at-most 100',
  ],
  ['a count of all', ['count', 'all', null, '931'], 'ratio level all 931'],
  ['a percentage on its way', ['percent', 'at-least', '29', '100'], 'last change at-least 100'],
  ['a percentage from nowhere', ['percent', 'at-least', null, '80'], 'last level at-least 80'],
  [
    'a percentage where it should be',
    ['percent', 'at-least', '80.0', '80'],
    'last level at-least 80',
  ],
  ['a falling percentage', ['percent', 'at-most', '12', '10'], 'last change at-most 10'],
  ['a ratio', ['ratio', 'at-least', null, '80'], 'ratio level at-least 80'],
  ['all who come', ['coverage', 'all', '931', null], 'ratio level all null'],
  ['all of a known number', ['coverage', 'all', null, '25'], 'ratio level all 25'],
  ['coverage that names no number', ['coverage', 'at-least', null, null], 'ratio level all null'],
  ['coverage of so many', ['coverage', 'at-least', null, '500'], 'sum level at-least 500'],
  ['up to so many in a year', ['cap', 'at-most', '120', '120'], 'sum threshold at-most 120'],
  ['kept at a level', ['maintain', 'at-least', '80', '80'], 'last threshold at-least 80'],
  ['a deliverable', ['milestone', 'at-least', '0', '1'], 'sum level at-least 1'],
  [
    'a deliverable that names no number',
    ['milestone', 'at-least', null, null],
    'sum level at-least 1',
  ],
  ['an analysis against last year', ['trend', 'none', null, null], 'last level trend'],
  ['one such analysis', ['trend', 'at-least', null, '1'], 'last level at-least 1'],
  ['a number that is missing', ['count', 'at-least', '0', null], 'sum level none'],
]

for (const [why, asked, rule] of expected) {
  test(`${why}: ${rule}`, () => assert.equal(ruleOf(asked), rule))
}

test('coverage in per cent is a share', () => {
  assert.equal(ruleOf(['coverage', 'at-least', null, '80'], '%'), 'ratio level at-least 80')
})

describe('no value to reach means no target, for every kind but an analysis', () => {
  for (const kind of indicatorKinds) {
    const target = kind === 'trend' ? 'trend' : 'none'
    test(kind, () => {
      for (const value of [null, '0', '5']) {
        assert.match(ruleOf([kind, 'none', '0', value]), new RegExp(` ${target}$`))
      }
    })
  }
})

test('words without a number are judged in words, if there are any', () => {
  const qualitative = (note: string | null) =>
    indicatorRule(
      indicatorOf({ kind: 'qualitative', target: { operator: 'none', value: null, note } }),
    ).target
  assert.deepEqual(qualitative('Повишена информираност'), { kind: 'words' })
  assert.deepEqual(qualitative(null), { kind: 'none' })
  assert.deepEqual(qualitative(''), { kind: 'none' })
})

const everyTarget = indicatorKinds.flatMap((kind) =>
  draftOperators.flatMap((operator) =>
    ['3', null].map((value): Asked => [kind, operator, '1', value]),
  ),
)

test('a value that the plan gives is kept, and none is made up but the one deliverable', () => {
  for (const asked of everyTarget) {
    const [kind, operator, , value] = asked
    const asksForNone = operator === 'none' || (kind === 'trend' && value === null)
    const isDeliverable = kind === 'milestone' && operator !== 'all' && value === null
    const expectedValue = asksForNone ? null : isDeliverable ? '1' : value
    const made = /[\d.]+$/.exec(ruleOf(asked))?.[0] ?? null
    assert.equal(made, expectedValue, asked.join(' '))
  }
})

test('what a person has set goes before what the kind would give', () => {
  const centres = indicatorOf({ name: 'действащи центрове', accumulates: 'last' })
  assert.equal(indicatorRule(centres).accumulates, 'last')
  assert.equal(indicatorRule(centres).measured, 'level', 'what was not set goes by the kind')
  assert.equal(indicatorRule(indicatorOf({ measured: 'change' })).measured, 'change')
  const all = indicatorOf({ kind: 'coverage', accumulates: 'sum', target: { operator: 'all' } })
  assert.equal(indicatorRule(all).accumulates, 'sum')
})

test('a target that a person has set goes before what the words were read as', () => {
  const between = { kind: 'between', low: '5' as Decimal, high: '9' as Decimal } as const
  const set = indicatorOf({ set: between })
  assert.deepEqual(indicatorRule(set).target, between)
  assert.deepEqual(setApart(indicatorRule(set), indicatorOf()), { set: between })
  const trend = indicatorOf({ kind: 'trend', target: { operator: 'none', value: null } })
  assert.deepEqual(setApart(indicatorRule(trend), trend), {}, 'which the kind gives anyway')
})

test('only what the kind would not give is set apart', () => {
  const usual = indicatorOf()
  const rule = indicatorRule(usual)
  assert.deepEqual(setApart(rule, usual), {})
  assert.deepEqual(setApart({ ...rule, accumulates: 'last' }, usual), { accumulates: 'last' })
  assert.deepEqual(setApart({ ...rule, measured: 'threshold' }, usual), { measured: 'threshold' })
})
