import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stagesDone } from './stages-done.ts'
import {
  atLeast,
  indicatorOf,
  plain,
  ruleOf,
  subjectOf,
  threeStages,
} from './testing/report-subject.ts'

const stages = (accepted: Readonly<Record<string, readonly string[]>>) =>
  indicatorOf(
    ruleOf(threeStages, 'last'),
    Object.fromEntries(Object.entries(accepted).map(([period, done]) => [period, { done }])),
  )

test('a report begins with every stage that was done in any period before', () => {
  const subject = subjectOf([stages({ '2024-Q1': ['приет'], '2024-Q2': ['изготвен'] })])
  assert.deepEqual(stagesDone(subject), { 'stage-1-1': 'yes', 'stage-1-3': 'yes' })
})

test('a report that is written late does not begin with what was done after its period', () => {
  const done = stages({ '2024-Q1': ['изготвен'], '2024-Q3': ['изготвен', 'съгласуван'] })
  const at = (period: string) => Object.keys(stagesDone(subjectOf([done], [], period)))
  assert.deepEqual(at('2024-Q2'), ['stage-1-1'])
  assert.deepEqual(at('2024-Q4'), ['stage-1-1', 'stage-1-2'])
})

test('what is accepted of the period itself is there when its report is begun', () => {
  const entered = stages({ '2024-Q3': ['изготвен'] })
  assert.deepEqual(stagesDone(subjectOf([entered])), { 'stage-1-1': 'yes' })
})

test('a stage that the indicator has no longer is not among the fields', () => {
  assert.deepEqual(stagesDone(subjectOf([stages({ '2024-Q1': ['отменен'] })])), {})
})

test('each indicator begins with its own stages, and a number with none', () => {
  const number = indicatorOf(ruleOf(atLeast('10')), { '2024-Q1': plain('4') })
  const subject = subjectOf([number, stages({ '2024-Q1': ['изготвен'] }), stages({})])
  assert.deepEqual(stagesDone(subject), { 'stage-2-1': 'yes' })
})

test('what was reported as a number before the target was of stages marks none', () => {
  const turned = indicatorOf(ruleOf(threeStages, 'last'), { '2024-Q1': plain('2') })
  assert.deepEqual(stagesDone(subjectOf([turned])), {})
})
