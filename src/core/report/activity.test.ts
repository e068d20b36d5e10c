import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { quartersOf } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { isIn } from './activity.ts'
import { period } from './testing/report-subject.ts'

const endsIn = (at: string, until: string) => isIn(period(at), { until: until as PlainDate })

test('an activity belongs to a period from the first day of it to the last', () => {
  for (const until of ['2024-04-01', '2024-05-15', '2024-06-30'])
    assert.equal(endsIn('2024-Q2', until), true, until)
  for (const until of ['2024-03-31', '2024-07-01', '2023-05-15', '2025-05-15'])
    assert.equal(endsIn('2024-Q2', until), false, until)
})

test('the turn of the year parts the years', () => {
  assert.equal(endsIn('2024', '2024-12-31'), true)
  assert.equal(endsIn('2024', '2025-01-01'), false)
  assert.equal(endsIn('2025-01', '2025-01-01'), true)
})

test('whatever the day, it is in one quarter of its year, one half, one month and the year itself', () => {
  const days = fc.date({
    ...{ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2024-12-31T00:00:00Z') },
    noInvalidDate: true,
  })
  const months = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'))
  fc.assert(
    fc.property(days, (moment) => {
      const until = moment.toISOString().slice(0, 10)
      const among = (periods: readonly string[]) => periods.filter((each) => endsIn(each, until))
      assert.equal(among(quartersOf(2024)).length, 1)
      assert.equal(among(['2024-H1', '2024-H2']).length, 1)
      assert.deepEqual(among(months.map((month) => `2024-${month}`)), [until.slice(0, 7)])
      assert.deepEqual(among(['2023', '2024', '2025']), ['2024'])
    }),
    { seed: 20240229, numRuns: 366 },
  )
})
