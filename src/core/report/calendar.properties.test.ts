import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysBetween } from '../base/days-between.ts'
import { lastDayOf, lengthOf, monthSpanOf, type Period, periodsOverlap } from '../base/period.ts'
import { areRefusals } from '../base/refusal.ts'
import { type CalendarKind, calendarKinds, parseTypedCalendar } from './calendar.ts'
import type { ReportingPeriod } from './reporting-period.ts'

const settings = { seed: 20240331, numRuns: 400 }
const years = fc.integer({ min: 2020, max: 2040 })
const usual = calendarKinds.filter((kind): kind is Exclude<CalendarKind, 'own'> => kind !== 'own')

const read = (calendar: CalendarKind, days: number, list: string, year: number) =>
  parseTypedCalendar({ calendar, days: String(days), list }, year)

/** The reports that a calendar asks for; fails where it is refused. */
function asked(...typed: Parameters<typeof read>): readonly ReportingPeriod[] {
  const calendar = read(...typed)
  assert.ok(!areRefusals(calendar), JSON.stringify(calendar))
  return calendar.periods
}

const holds = (property: (periods: readonly ReportingPeriod[], days: number) => void): void =>
  fc.assert(
    fc.property(
      fc.constantFrom(...usual),
      years,
      fc.integer({ min: 0, max: 365 }),
      (kind, year, days) => property(asked(kind, days, '', year), days),
    ),
    settings,
  )

test('a usual calendar asks for each month of the year once', () => {
  holds((periods) => {
    const spans = periods.map(({ period }) => monthSpanOf(period))
    assert.equal(
      spans.reduce((all, span) => all + lengthOf(span), 0),
      12,
    )
    for (const [index, { period }] of periods.entries())
      for (const other of periods.slice(index + 1))
        assert.equal(periodsOverlap(period, other.period), false, `${period} ${other.period}`)
  })
})

test('its days grow from period to period, and each is so many days after the end of its own', () => {
  holds((periods, days) => {
    for (const [index, { period, due }] of periods.entries()) {
      assert.ok(due !== null)
      assert.equal(daysBetween(lastDayOf(period), due), days, period)
      const next = periods[index + 1]?.due
      assert.ok(next === undefined || (next !== null && due < next), period)
    }
  })
})

test('one day more for reporting moves every day by one', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...usual),
      years,
      fc.integer({ min: 0, max: 364 }),
      (kind, year, days) => {
        const [sooner, later] = [days, days + 1].map((each) => asked(kind, each, '', year))
        for (const [index, { period, due }] of (sooner ?? []).entries()) {
          const moved = later?.[index]
          assert.ok(due && moved?.due)
          assert.deepEqual([moved.period, daysBetween(due, moved.due)], [period, 1])
        }
      },
    ),
    settings,
  )
})

const partsOfYear = ['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', '01', '05', '06', '09', '12']

test('a list is taken where no month is in it twice, and is refused where one is', () => {
  fc.assert(
    fc.property(
      years,
      fc.array(fc.constantFrom(...partsOfYear), { minLength: 1 }),
      (year, parts) => {
        const list = parts.map((part) => `${part} 31.12.${year}`).join('\n')
        const periods = parts.map((part) => `${year}-${part}` as Period)
        const months = periods.flatMap((period) => {
          const { first, last } = monthSpanOf(period)
          return Array.from({ length: last - first + 1 }, (_, index) => first + index)
        })
        const calendar = read('own', 0, list, year)
        if (new Set(months).size === months.length) assert.ok(!areRefusals(calendar), list)
        else {
          assert.ok(areRefusals(calendar), list)
          assert.deepEqual(
            calendar.map(({ code }) => code),
            ['periods-overlap'],
          )
        }
      },
    ),
    settings,
  )
})

test('a usual calendar that is typed as a list, in whatever order, is the same calendar', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...usual).chain((kind) =>
        years.chain((year) => {
          const periods = asked(kind, 15, '', year)
          return fc
            .shuffledSubarray([...periods], { minLength: periods.length })
            .map((shuffled) => ({ year, periods, shuffled }))
        }),
      ),
      ({ year, periods, shuffled }) => {
        const list = shuffled.map(({ period, due }) => `${period} ${due}`).join('\n')
        assert.deepEqual(asked('own', 0, list, year), periods)
      },
    ),
    settings,
  )
})
