import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { monthNumber, monthSpanOf, type Period, quartersOf } from '../base/period.ts'
import { reportStatuses } from './report-status.ts'
import {
  isOwed,
  type NotDue,
  rhythmKinds,
  usualRhythm,
  type WhatIsKnown,
  whyNotDue,
} from './what-is-due.ts'

const settings = { seed: 20241231, numRuns: 1000 }

const monthsOf = (year: number) =>
  Array.from(
    { length: 12 },
    (_, month) => `${year}-${String(month + 1).padStart(2, '0')}` as Period,
  )
const calendars = fc.constantFrom<readonly Period[]>(
  ...[monthsOf(2024), quartersOf(2024), quartersOf(2024).slice(0, 3)],
  ...[['2024-H1', '2024-H2'] as Period[], ['2024'] as Period[]],
  ['2024-H1', '2024-07', '2024-08', '2024-09', '2024-Q4'] as Period[],
)
const month = fc
  .integer({ min: 2023 * 12, max: 2026 * 12 })
  .map((each) => `${Math.floor(each / 12)}-${String((each % 12) + 1).padStart(2, '0')}`)
const deadlines: fc.Arbitrary<WhatIsKnown['deadline']> = fc.record(
  {
    kind: fc.constantFrom('month', 'range', 'recurring', 'phased', 'open' as const),
    from: fc.option(month),
    to: fc.option(month),
    every: fc.constantFrom(null, 'month', 'quarter', 'year' as const),
    phases: fc.array(fc.record({ to: month, what: fc.constant('') }), { maxLength: 3 }),
  },
  { noNullPrototype: true },
)
const known: fc.Arbitrary<WhatIsKnown> = fc
  .record({ calendar: calendars, deadline: deadlines })
  .map((each) => ({ ...each, rhythm: usualRhythm, isTakenOut: false, entered: [] }))

const holds = (property: (of: WhatIsKnown) => void): void =>
  fc.assert(fc.property(known, property), settings)

const due = (of: WhatIsKnown) => of.calendar.filter((each) => whyNotDue(each, of) === null)
const endOf = ({ deadline: { to, phases } }: WhatIsKnown) =>
  [...(to === null ? [] : [to]), ...phases.map((phase) => phase.to)]
    .map(monthNumber)
    .toSorted((a, b) => a - b)
    .at(-1)

test('the last report of a measure is for the period in which it ends, and with the year where it goes on', () => {
  holds((of) => {
    const end = endOf(of)
    const last = due(of).at(-1)
    assert.ok(last)
    const ends = of.calendar.find((each) => end !== undefined && monthSpanOf(each).last >= end)
    assert.equal(last, ends ?? of.calendar.at(-1))
  })
})

test('whatever is told to have ended names its deadline and a last report that is due and came before', () => {
  holds((of) => {
    for (const period of of.calendar) {
      const why = whyNotDue(period, of)
      if (why?.kind !== 'ended') continue
      assert.equal(monthNumber(why.to), endOf(of))
      assert.equal(whyNotDue(why.last, of), null)
      assert.ok(monthSpanOf(why.last).last < monthSpanOf(period).last)
    }
  })
})

test('whatever is told not to have begun begins after the period, and no report is due before', () => {
  holds((of) => {
    for (const [index, period] of of.calendar.entries()) {
      const why = whyNotDue(period, of)
      if (why?.kind !== 'not-begun') continue
      assert.equal(why.from, of.deadline.from)
      assert.ok(monthNumber(why.from) > monthSpanOf(period).last)
      assert.ok(of.calendar.slice(0, index).every((each) => whyNotDue(each, of) !== null))
    }
  })
})

test('only what recurs by the quarter or the year skips a period between two reports', () => {
  holds((of) => {
    const between = of.calendar.filter((each) => whyNotDue(each, of)?.kind === 'between')
    if (between.length === 0) return
    assert.equal(of.deadline.kind, 'recurring')
    assert.ok(of.deadline.every === 'quarter' || of.deadline.every === 'year')
  })
})

test('a later deadline never takes a report away that was due before the old one', () => {
  fc.assert(
    fc.property(known, fc.integer({ min: 1, max: 12 }), (of, later) => {
      const { to, kind } = of.deadline
      if (to === null || kind === 'recurring' || of.deadline.phases.length > 0) return
      const moved = monthNumber(to) + later
      const movedTo = `${Math.floor(moved / 12)}-${String((moved % 12) + 1).padStart(2, '0')}`
      const before = due(of).filter(
        (period) =>
          of.deadline.from === null || monthSpanOf(period).last >= monthNumber(of.deadline.from),
      )
      const after = due({ ...of, deadline: { ...of.deadline, to: movedTo } })
      for (const period of before) assert.ok(after.includes(period), `${period} until ${movedTo}`)
    }),
    settings,
  )
})

test('every period is due of a measure by the rhythm of every period, and just those chosen where some are', () => {
  fc.assert(
    fc.property(known, fc.integer({ min: 0, max: 4095 }), (of, bits) => {
      assert.deepEqual(due({ ...of, rhythm: { kind: 'every-period', periods: [] } }), of.calendar)
      const periods = of.calendar.filter((_, index) => (bits >> index) & 1)
      assert.deepEqual(due({ ...of, rhythm: { kind: 'chosen-periods', periods } }), periods)
    }),
    settings,
  )
})

test('of what is taken out nothing is due, and of what was entered not that period, by whatever rhythm', () => {
  fc.assert(
    fc.property(known, fc.constantFrom(...rhythmKinds), fc.nat(), (of, kind, nth) => {
      const rhythm = { kind, periods: of.calendar }
      assert.deepEqual(due({ ...of, rhythm, isTakenOut: true }), [])
      const period = of.calendar[nth % of.calendar.length]
      assert.ok(period)
      const all = due({ ...of, rhythm })
      assert.deepEqual(
        due({ ...of, rhythm, entered: [period] }),
        all.filter((each) => each !== period),
      )
    }),
    settings,
  )
})

test('who owes what, state by state and reason by reason, is exactly this', () => {
  const reasons: readonly (NotDue | null)[] = [
    null,
    { kind: 'taken-out' },
    { kind: 'entered' },
    { kind: 'not-chosen' },
    { kind: 'not-begun', from: '2024-06' },
    { kind: 'ended', to: '2024-04', last: '2024-Q2' as Period },
    { kind: 'between', every: 'quarter' },
  ]
  const owed = reasons.flatMap((why) =>
    reportStatuses
      .filter((status) => isOwed(status, why))
      .map((status) => `${why?.kind ?? 'due'} ${status}`),
  )
  assert.deepEqual(owed, [
    ...['due open', 'due draft', 'due returned'],
    ...['not-chosen returned', 'not-begun returned', 'ended returned', 'between returned'],
  ])
})
