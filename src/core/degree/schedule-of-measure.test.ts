import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '../base/plain-date.ts'
import type { Decision } from '../plan/decision.ts'
import {
  type ScheduleReason,
  type ScheduleStatus,
  scheduleStatuses,
  withoutSchedule,
} from './schedule.ts'
import { scheduleOfMeasure } from './schedule-of-measure.ts'

const at = (status: ScheduleStatus) => ({
  schedule: { ...withoutSchedule(null), status, reason: null },
})
const nowhere = (reason: ScheduleReason) => ({ schedule: { ...withoutSchedule(null), reason } })
const statusOf = (...statuses: ScheduleStatus[]) => scheduleOfMeasure(statuses.map(at), null).status

test('a measure is where its most belated indicator is, in whatever order they stand', () => {
  const gravestFirst: ScheduleStatus[] = [
    ...(['overdue', 'behind-and-still', 'behind-but-moving', 'on-time', 'not-due'] as const),
    'done',
  ]
  assert.deepEqual(gravestFirst.toSorted(), [...scheduleStatuses].sort(), 'all that there are')
  for (const [index, graver] of gravestFirst.entries())
    for (const lesser of gravestFirst.slice(index)) {
      assert.equal(statusOf(graver, lesser), graver)
      assert.equal(statusOf(lesser, graver), graver)
    }
})

test('it is done only when all of its indicators are', () => {
  assert.equal(statusOf('done', 'done'), 'done')
  assert.deepEqual(scheduleOfMeasure([at('done'), nowhere('judged-in-words')], null), {
    ...{ status: null, reason: 'judged-in-words' },
  })
})

test('an indicator that is nowhere in time hides no belated one', () => {
  const { status, reason } = scheduleOfMeasure([nowhere('no-data'), at('overdue')], null)
  assert.deepEqual([status, reason], ['overdue', null])
})

test('where none is anywhere the first says why; a measure without indicators has no target', () => {
  assert.equal(
    scheduleOfMeasure([nowhere('no-previous'), nowhere('no-data')], null).reason,
    'no-previous',
  )
  assert.equal(scheduleOfMeasure([], null).reason, 'no-target')
})

test('what was decided of is late no more', () => {
  const act = { body: 'МС', act: 'Решение', number: '1', date: '2024-06-01' as PlainDate }
  const decision: Decision = { kind: 'dropped', reason: {}, act }
  assert.deepEqual(scheduleOfMeasure([at('overdue')], decision), {
    ...{ status: null, reason: 'decided' },
  })
})
