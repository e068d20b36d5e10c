import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Decimal } from '../base/decimal.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { IndicatorRule, TargetRevision } from './plan.ts'
import { ruleInForce } from './target-in-force.ts'

const target = (value: string) => ({ kind: 'at-least', value: value as Decimal }) as const
const adopted: IndicatorRule = {
  ...{ accumulates: 'sum', measured: 'level', baseline: '2' as Decimal, target: target('10') },
}
const revision = (
  to: string,
  from: string,
  said: { readonly act?: string; readonly counting?: TargetRevision['counting'] } = {},
): TargetRevision => ({
  ...{ from: from as PlainDate, target: target(to), reason: {} },
  act: { body: 'МС', act: 'Решение', number: '1', date: (said.act ?? from) as PlainDate },
  ...(said.counting ? { counting: said.counting } : {}),
})
const inForce = (revisions: readonly TargetRevision[], asOf: string | null) =>
  ruleInForce(adopted, revisions, asOf as PlainDate | null)
const toReach = (revisions: readonly TargetRevision[], asOf: string | null) => {
  const { target: found } = inForce(revisions, asOf).rule
  return found.kind === 'at-least' ? found.value : found.kind
}

test('without amendments the rule is the one that was adopted', () => {
  assert.deepEqual(inForce([], null), { rule: adopted, revision: null })
  assert.deepEqual(inForce([revision('9', '2025-06-01')], '2025-05-31').revision, null)
})

test('an amendment holds from its day on, and only once its act is there', () => {
  const one = [revision('9', '2025-06-01')]
  assert.deepEqual([toReach(one, '2025-05-31'), toReach(one, '2025-06-01')], ['10', '9'])
  const backdated = [revision('9', '2025-06-01', { act: '2025-09-10' })]
  assert.deepEqual(
    ['2025-09-09', '2025-09-10', null].map((day) => toReach(backdated, day)),
    ['10', '9', '9'],
  )
})

test('of several the one with the latest first day holds, wherever it is listed', () => {
  const [june, august] = [revision('9', '2025-06-01'), revision('8', '2025-08-01')]
  for (const listed of [
    [june, august],
    [august, june],
  ])
    assert.deepEqual(
      ['2025-07-31', '2025-08-01', null].map((day) => toReach(listed, day)),
      ['9', '8', '8'],
    )
})

test('of two from one day the later act holds, of one day the later listed', () => {
  const early = revision('9', '2025-06-01', { act: '2025-05-01' })
  const late = revision('8', '2025-06-01', { act: '2025-05-20' })
  assert.deepEqual([toReach([early, late], null), toReach([late, early], null)], ['8', '8'])
  const again = revision('7', '2025-06-01', { act: '2025-05-20' })
  assert.deepEqual([toReach([late, again], null), toReach([again, late], null)], ['7', '8'])
})

test('another target leaves how the indicator is measured as it was', () => {
  const { rule } = inForce([revision('9', '2025-06-01')], null)
  assert.deepEqual(rule, { ...adopted, target: target('9') })
})

test('what an amendment measures otherwise stays so under later targets', () => {
  const counting = { baseline: '5' as Decimal, measured: 'change' } as const
  const revisions = [revision('9', '2025-06-01', { counting }), revision('8', '2025-08-01')]
  const { rule, revision: last } = inForce(revisions, null)
  assert.deepEqual(rule, { ...adopted, ...counting, target: target('8') })
  assert.deepEqual(last, { ...revisions[1], counting })
  assert.deepEqual(inForce(revisions, '2025-05-31').rule, adopted)
})

const days = fc.integer({ min: 1, max: 28 }).map((day) => `2025-06-${String(day).padStart(2, '0')}`)
const some = fc.array(
  fc
    .tuple(fc.nat({ max: 50 }), days, days)
    .map(([to, from, act]) => revision(String(to), from, { act })),
  { maxLength: 5 },
)

test('what holds on a day is what would hold if no later day had come', () => {
  fc.assert(
    fc.property(some, days, (revisions, day) => {
      const known = revisions.filter(({ from, act }) => from <= day && act.date <= day)
      assert.deepEqual(inForce(revisions, day), inForce(known, null))
    }),
    { seed: 52, numRuns: 300 },
  )
})
