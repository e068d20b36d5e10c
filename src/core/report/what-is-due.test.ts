import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Period } from '../base/period.ts'
import { reportStatuses } from './report-status.ts'
import { isOwed, type NotDue, usualRhythm, type WhatIsKnown, whyNotDue } from './what-is-due.ts'

type Deadline = WhatIsKnown['deadline']

const months = Array.from(
  { length: 12 },
  (_, month) => `2024-${String(month + 1).padStart(2, '0')}` as Period,
)
const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'] as Period[]
const open: Deadline = { kind: 'open', from: null, to: null, every: null, phases: [] }

const known = (deadline: Partial<Deadline>, more: Partial<WhatIsKnown> = {}): WhatIsKnown => ({
  ...{ calendar: quarters, deadline: { ...open, ...deadline } },
  ...{ rhythm: usualRhythm, isTakenOut: false, entered: [] },
  ...more,
})

/** The periods for which a report is due. */
const due = (of: WhatIsKnown): string =>
  of.calendar.filter((period) => whyNotDue(period, of) === null).join(' ')

const whole = quarters.join(' ')

describe('a measure reports by its deadline', () => {
  const cases: readonly (readonly [string, Partial<Deadline>, string])[] = [
    ['one without a deadline for every period', {}, whole],
    [
      'one due in April up to the quarter of April',
      { kind: 'month', to: '2024-04' },
      '2024-Q1 2024-Q2',
    ],
    ['one due on a day in April just so', { kind: 'month', to: '2024-04-30' }, '2024-Q1 2024-Q2'],
    ['one due in December all year', { kind: 'month', to: '2024-12' }, whole],
    ['one due next year all year', { kind: 'month', to: '2025-06' }, whole],
    ['one due before the year once, to end it', { kind: 'month', to: '2023-11' }, '2024-Q1'],
    [
      'one from June to August from its first quarter to its last',
      { kind: 'range', from: '2024-06', to: '2024-08' },
      '2024-Q2 2024-Q3',
    ],
    ['one that begins in July from then on', { from: '2024-07' }, '2024-Q3 2024-Q4'],
    [
      'one in phases until the last of them, in whatever order they stand',
      {
        kind: 'phased',
        phases: [
          { to: '2024-09', what: 'приемане' },
          { to: '2024-03', what: 'изготвяне' },
        ],
      },
      '2024-Q1 2024-Q2 2024-Q3',
    ],
    ['one that goes on for every period', { kind: 'recurring' }, whole],
    [
      'one that recurs by the quarter for every quarter',
      { kind: 'recurring', every: 'quarter' },
      whole,
    ],
    ['one that recurs by the year with the last', { kind: 'recurring', every: 'year' }, '2024-Q4'],
    [
      'one that recurs until June up to then',
      { kind: 'recurring', every: 'month', to: '2024-06' },
      '2024-Q1 2024-Q2',
    ],
  ]
  for (const [what, deadline, expected] of cases)
    test(what, () => assert.equal(due(known(deadline)), expected))

  test('one that recurs by the quarter reports in the months in which a quarter ends', () => {
    const of = known({ kind: 'recurring', every: 'quarter' }, { calendar: months })
    assert.equal(due(of), '2024-03 2024-06 2024-09 2024-12')
  })

  test('one that recurs by the year reports with the last period of a calendar that stops before', () => {
    const calendar = quarters.slice(0, 3)
    assert.equal(due(known({ kind: 'recurring', every: 'year' }, { calendar })), '2024-Q3')
  })
})

describe('why nothing is due is told', () => {
  const why = (period: string, of: WhatIsKnown) => whyNotDue(period as Period, of)

  test('the deadline has passed, and which report was the last', () =>
    assert.deepEqual(
      why('2024-11', known({ kind: 'month', to: '2024-04' }, { calendar: months })),
      {
        ...{ kind: 'ended', to: '2024-04', last: '2024-04' },
      },
    ))

  test('it has not begun, and when it does', () =>
    assert.deepEqual(why('2024-Q1', known({ from: '2024-06' })), {
      ...{ kind: 'not-begun', from: '2024-06' },
    }))

  test('none of its own quarters or years ends', () =>
    assert.deepEqual(why('2024-Q2', known({ kind: 'recurring', every: 'year' })), {
      ...{ kind: 'between', every: 'year' },
    }))

  test('a decision goes before what was entered, and that before all else', () => {
    const of = known({ kind: 'month', to: '2023-01' }, { entered: ['2024-Q2' as Period] })
    assert.deepEqual(why('2024-Q2', { ...of, isTakenOut: true }), { kind: 'taken-out' })
    assert.deepEqual(why('2024-Q2', of), { kind: 'entered' })
  })
})

describe('a person may set otherwise', () => {
  const ended = { kind: 'month', to: '2024-04' } as const

  test('every period, whatever the deadline is', () =>
    assert.equal(due(known(ended, { rhythm: { kind: 'every-period', periods: [] } })), whole))

  test('those that were chosen, and no others', () => {
    const rhythm = { kind: 'chosen-periods', periods: ['2024-Q4' as Period] } as const
    const of = known(ended, { rhythm })
    assert.equal(due(of), '2024-Q4')
    assert.deepEqual(whyNotDue('2024-Q1' as Period, of), { kind: 'not-chosen' })
  })

  test('and what the secretariat entered is not due all the same', () => {
    const rhythm = { kind: 'every-period', periods: [] } as const
    assert.equal(due(known(ended, { rhythm, entered: quarters.slice(1) })), '2024-Q1')
  })
})

test('what is due lies with the institution until it is submitted', () => {
  const owed = reportStatuses.filter((status) => isOwed(status, null))
  assert.deepEqual(owed, ['open', 'draft', 'returned'])
})

test('what is not due is owed only once it was returned, and never where the period is settled', () => {
  const owed = (why: NotDue) => reportStatuses.filter((status) => isOwed(status, why))
  assert.deepEqual(owed({ kind: 'not-chosen' }), ['returned'])
  assert.deepEqual(owed({ kind: 'between', every: 'year' }), ['returned'])
  assert.deepEqual(owed({ kind: 'entered' }), [])
  assert.deepEqual(owed({ kind: 'taken-out' }), [])
})

test('whatever the deadline, a measure reports at least once in a calendar, and in one stretch unless it recurs', () => {
  const month = fc.integer({ min: 2023 * 12, max: 2026 * 12 }).map((each) => {
    return `${Math.floor(each / 12)}-${String((each % 12) + 1).padStart(2, '0')}`
  })
  const deadlines = fc.record({
    kind: fc.constantFrom('month', 'range', 'recurring', 'phased', 'open' as const),
    from: fc.option(month),
    to: fc.option(month),
    every: fc.constantFrom(null, 'month', 'quarter', 'year' as const),
    phases: fc.array(fc.record({ to: month, what: fc.constant('') }), { maxLength: 3 }),
  })
  fc.assert(
    fc.property(deadlines, fc.constantFrom(months, quarters), (deadline, calendar) => {
      const of = known(deadline, { calendar })
      const found = calendar.map((period) => whyNotDue(period, of) === null)
      assert.ok(found.includes(true))
      if (deadline.kind !== 'recurring')
        assert.ok(!found.slice(found.indexOf(true), found.lastIndexOf(true)).includes(false))
    }),
  )
})
