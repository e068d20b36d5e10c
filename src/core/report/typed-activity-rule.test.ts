import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import type { Accumulation } from '../draft/accumulation.ts'
import type { Target } from '../draft/target.ts'
import { activityKinds } from './activity.ts'
import { activityCounts } from './activity-rule.ts'
import { atLeast, ruleOf, threeStages } from './testing/report-subject.ts'
import { isCounted, parseTypedActivityRule } from './typed-activity-rule.ts'

const counted = ruleOf(atLeast('10'))
const parse = (counts: string, kinds: readonly string[], rule = counted) => {
  const read = parseTypedActivityRule({ counts, kinds }, rule)
  return areRefusals(read) ? read.map(({ code, field }) => `${field}: ${code}`) : read.rule
}

test('what is counted and of which kinds comes out in the order of the kinds, each once', () => {
  const typed = ['training', 'meeting', 'training']
  assert.deepEqual(parse('activities', typed), {
    ...{ counts: 'activities', kinds: ['meeting', 'training'] },
  })
})

test('everything that can be counted, and every kind, can be chosen', () => {
  for (const counts of activityCounts)
    for (const kind of activityKinds)
      assert.deepEqual(parse(counts, [kind]), { counts, kinds: [kind] }, `${counts} ${kind}`)
})

test('where nothing is counted the kinds do not matter, nor whether the indicator adds up', () => {
  assert.equal(parse('', ['training']), null)
  assert.equal(parse('', ['party'], ruleOf(threeStages, 'last')), null)
})

test('a kind that there is not is as good as none', () => {
  assert.deepEqual(parse('activities', []), ['kinds: activity-kinds-wanted'])
  assert.deepEqual(parse('activities', ['party']), ['kinds: activity-kinds-wanted'])
  assert.deepEqual(parse('activities', ['party', 'seminar']), {
    ...{ counts: 'activities', kinds: ['seminar'] },
  })
})

test('everything that is wrong is said at once', () => {
  assert.deepEqual(parse('hours', [], ruleOf(atLeast('10'), 'last')), [
    'counts: counts-wanted',
    'kinds: activity-kinds-wanted',
    'counts: not-a-count',
  ])
  assert.deepEqual(parse('hours', ['training']), ['counts: counts-wanted'])
})

test('only what adds up to a number can count activities', () => {
  const targets: readonly Target[] = [
    ...[atLeast('10'), threeStages],
    { kind: 'words' },
    { kind: 'none' },
    { kind: 'all', value: null },
  ]
  const all = (['sum', 'last', 'ratio'] as const satisfies readonly Accumulation[]).flatMap(
    (accumulates) => targets.map((target) => ruleOf(target, accumulates)),
  )
  assert.deepEqual(
    all.filter(isCounted).map(({ accumulates, target }) => `${accumulates} ${target.kind}`),
    ['sum at-least', 'sum none', 'sum all'],
  )
  for (const rule of all.filter((each) => !isCounted(each)))
    assert.deepEqual(parse('participants', ['training'], rule), ['counts: not-a-count'])
})
