import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lastDayOf, type Period, quartersOf } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { reportStatuses } from './report-status.ts'
import { type OwedReport, type PeriodStanding, standingOfYear, whoOwes } from './year-standing.ts'

const settings = { seed: 20240616, numRuns: 400 }
const calendar = quartersOf(2024).map((period, index) => ({
  period,
  due: index === 2 ? null : (lastDayOf(period).replace(/\d\d$/, '28') as PlainDate),
}))

const reports: fc.Arbitrary<readonly OwedReport[]> = fc.array(
  fc.record({
    measure: fc.constantFrom('1', '2', '3'),
    period: fc.constantFrom(...quartersOf(2024), '2023-Q4' as Period),
    institution: fc.constantFrom('a', 'b', 'c'),
    status: fc.constantFrom(...reportStatuses),
    returns: fc.nat({ max: 3 }),
    notDue: fc.constantFrom<OwedReport['notDue']>(
      ...[null, null, { kind: 'entered' } as const, { kind: 'taken-out' } as const],
      { kind: 'not-chosen' },
    ),
  }),
  { maxLength: 30 },
)
const days = fc
  .integer({ min: 0, max: 500 })
  .map((after) => new Date(Date.UTC(2024, 0, 1 + after)).toISOString().slice(0, 10) as PlainDate)

const holds = (
  property: (
    found: readonly PeriodStanding[],
    all: readonly OwedReport[],
    today: PlainDate,
  ) => void,
): void =>
  fc.assert(
    fc.property(reports, days, (all, today) =>
      property(standingOfYear(all, calendar, today), all, today),
    ),
    settings,
  )
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)

test('every report of the calendar is counted in one place: as a report, as entered or as not due', () => {
  holds((found, all) => {
    const places = found.map(({ all: counted, entered, notDue }) => counted + entered + notDue)
    const inCalendar = all.filter(({ period }) => calendar.some((each) => each.period === period))
    assert.equal(sum(places), inCalendar.length)
  })
})

test('the states of each make its reports, and no more is owed than there are', () => {
  holds((found) => {
    for (const { all, counts, owed } of found) {
      assert.equal(sum(Object.values(counts)), all)
      assert.ok(owed <= all)
      const open = (counts.open ?? 0) + (counts.draft ?? 0) + (counts.returned ?? 0)
      assert.equal(owed, open, 'what lies with the institution is what it owes')
    }
  })
})

test('each institution stands once with each period, in the order of the calendar', () => {
  holds((found) => {
    const keys = found.map(({ institution, period }) => `${period} ${institution}`)
    assert.equal(new Set(keys).size, keys.length)
    const order = found.map(({ period }) => calendar.findIndex((each) => each.period === period))
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    )
  })
})

test('late is only what is owed, has a day, and is past it', () => {
  holds((found, _, today) => {
    for (const { late, owed, due } of found)
      assert.equal(late > 0, owed > 0 && due !== null && due < today)
  })
})

test('a day later nothing is late by less', () => {
  fc.assert(
    fc.property(reports, days, (all, today) => {
      const next = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10) as PlainDate
      const [now, then] = [today, next].map((day) => standingOfYear(all, calendar, day))
      for (const [index, { late }] of (now ?? []).entries()) {
        const later = then?.[index]?.late ?? 0
        assert.ok(late === 0 ? later <= 1 : later === late + 1, `${late} ${later}`)
      }
    }),
    settings,
  )
})

test('whoever owes something of a period that is over is named, the latest and most first', () => {
  holds((found) => {
    const named = whoOwes(found)
    const owing = found.filter(({ owed, isOver }) => owed > 0 && isOver)
    assert.equal(named.length, owing.length)
    for (const [index, one] of named.entries()) {
      const next = named[index + 1]
      if (next === undefined) continue
      const [a, b] = [one, next].map(({ late, owed, returns }) => [late, owed, returns])
      const differs = a?.findIndex((each, place) => each !== b?.[place]) ?? -1
      assert.ok(differs === -1 || (a?.[differs] ?? 0) > (b?.[differs] ?? 0), `${a} ${b}`)
    }
  })
})
