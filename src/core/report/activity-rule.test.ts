import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Activity, ActivityKind } from './activity.ts'
import { valueFromActivities } from './activity-rule.ts'

const on = (
  kind: ActivityKind,
  until: string,
  participants: number | null = null,
  from = until,
): Activity => ({
  ...{ kind, title: kind, place: '', materials: '', participants },
  ...{ from: from as PlainDate, until: until as PlainDate },
})
const q1 = '2024-Q1' as Period

const registered = [
  on('training', '2024-01-01', 20),
  on('training', '2024-03-31', 30),
  on('seminar', '2024-02-10', 5),
  on('training', '2024-04-01', 100),
  on('meeting', '2024-02-29'),
]

test('activities of the named kinds are counted in the period that they end in', () => {
  const counts = (kinds: ActivityKind[], period: Period) =>
    valueFromActivities({ counts: 'activities', kinds }, registered, period).value
  assert.equal(counts(['training'], q1), '2')
  assert.equal(counts(['training', 'seminar'], q1), '3')
  assert.equal(counts(['training'], '2024-04' as Period), '1')
  assert.equal(counts(['training'], '2024' as Period), '3')
  assert.equal(counts(['inspection'], q1), '0')
})

test('participants are summed, and whoever was not counted is told', () => {
  const rule = { counts: 'participants', kinds: ['training', 'meeting'] } as const
  const { value, counted, uncounted } = valueFromActivities(rule, registered, q1)
  assert.equal(value, '50')
  assert.equal(counted.length, 3)
  assert.deepEqual(uncounted, [registered[4]])
})

test('what goes on over the end of a period belongs to the one it ends in, and to it alone', () => {
  const long = [on('campaign', '2024-04-15', 10, '2024-03-01')]
  const rule = { counts: 'activities', kinds: ['campaign'] } as const
  assert.equal(valueFromActivities(rule, long, q1).value, '0')
  assert.equal(valueFromActivities(rule, long, '2024-Q2' as Period).value, '1')
})

test('the quarters of a year add up to the year', () => {
  const rule = { counts: 'participants', kinds: ['training', 'seminar', 'meeting'] } as const
  const of = (period: string) =>
    Number(valueFromActivities(rule, registered, period as Period).value)
  assert.equal(of('2024-Q1') + of('2024-Q2') + of('2024-Q3') + of('2024-Q4'), of('2024'))
})
