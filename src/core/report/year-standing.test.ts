import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { type ReportStatus, reportStatuses } from './report-status.ts'
import { hasBegun, type OwedReport, standingOfYear, whoOwes } from './year-standing.ts'

const day = (text: string) => text as PlainDate
const calendar = [
  { period: '2024-Q1' as Period, due: day('2024-04-15') },
  { period: '2024-Q2' as Period, due: day('2024-07-15') },
  { period: '2024-Q3' as Period, due: null },
]
const owed = (
  institution: string,
  period: string,
  ...statuses: readonly ReportStatus[]
): OwedReport[] =>
  statuses.map((status, index) => ({
    ...{ measure: `${institution}.${index}`, period: period as Period, institution, status },
    returns: status === 'returned' ? 2 : 0,
    notDue: null,
  }))

const standing = (reports: readonly OwedReport[], today = '2024-05-05') =>
  standingOfYear(reports, calendar, day(today))

test('every institution is counted by period, state by state', () => {
  const reports = [
    ...owed('1', '2024-Q1', 'accepted', 'accepted', 'returned'),
    ...owed('1', '2024-Q2', 'open', 'draft', 'open'),
    ...owed('2', '2024-Q1', 'submitted'),
  ]
  assert.deepEqual(
    standing(reports).map(({ institution, period, all, owed: still, counts, returns }) => [
      ...[institution, period, all, still, counts, returns],
    ]),
    [
      ['1', '2024-Q1', 3, 1, { accepted: 2, returned: 1 }, 2],
      ['2', '2024-Q1', 1, 0, { submitted: 1 }, 0],
      ['1', '2024-Q2', 3, 3, { open: 2, draft: 1 }, 0],
    ],
  )
})

test('what is open, begun or returned is owed; what waits for the secretariat is not', () => {
  const still = reportStatuses.filter(
    (status) => standing(owed('1', '2024-Q1', status))[0]?.owed === 1,
  )
  assert.deepEqual(still, ['open', 'draft', 'returned'])
})

test('late is what is owed after its day, by so many days; without a day nothing is late', () => {
  const late = (today: string, status: ReportStatus, period = '2024-Q1') =>
    standing(owed('1', period, status), today)[0]?.late
  assert.equal(late('2024-04-15', 'open'), 0)
  assert.equal(late('2024-04-16', 'open'), 1)
  assert.equal(late('2024-05-05', 'returned'), 20)
  assert.equal(late('2024-05-05', 'submitted'), 0)
  assert.equal(late('2025-05-05', 'open', '2024-Q3'), 0)
})

test('who owes most and longest comes first; what is not over yet is owed by nobody', () => {
  const reports = [
    ...owed('1', '2024-Q2', 'open', 'open'),
    ...owed('2', '2024-Q1', 'draft'),
    ...owed('3', '2024-Q2', 'open', 'open', 'open'),
    ...owed('4', '2024-Q1', 'accepted'),
    ...owed('5', '2024-Q2', 'returned', 'open'),
    ...owed('6', '2024-Q3', 'open'),
  ]
  assert.deepEqual(
    whoOwes(standing(reports, '2024-07-20')).map(({ institution, late }) => [institution, late]),
    [
      ['2', 96],
      ['3', 5],
      ['5', 5],
      ['1', 5],
    ],
  )
  assert.deepEqual(whoOwes(standing(owed('1', '2024-Q2', 'open'), '2024-06-30')), [])
})

test('a period has begun on its first day', () => {
  assert.equal(hasBegun('2024-Q2' as Period, day('2024-03-31')), false)
  assert.equal(hasBegun('2024-Q2' as Period, day('2024-04-01')), true)
  assert.equal(hasBegun('2024' as Period, day('2023-12-31')), false)
  assert.equal(hasBegun('2024-01' as Period, day('2024-01-01')), true)
})

test('what is not due is neither owed nor counted among the reports, but told apart', () => {
  const [first, second] = owed('1', '2024-Q1', 'open', 'open')
  const [sent, back] = owed('1', '2024-Q1', 'accepted', 'returned')
  if (!first || !second || !sent || !back) throw new Error('no reports')
  const [found] = standing([
    { ...first, notDue: { kind: 'entered' } },
    { ...second, notDue: { kind: 'not-chosen' } },
    { ...sent, notDue: { kind: 'not-chosen' } },
    { ...back, notDue: { kind: 'not-chosen' } },
  ])
  assert.deepEqual(
    [found?.all, found?.owed, found?.entered, found?.notDue, found?.counts],
    [2, 1, 1, 1, { accepted: 1, returned: 1 }],
  )
})

test('what the secretariat entered is told apart from what is not due', () => {
  const all = owed('1', '2024-Q1', 'open', 'open', 'open')
  const [found] = standing(
    all.map((each, index) => ({ ...each, notDue: { kind: index < 2 ? 'entered' : 'not-chosen' } })),
  )
  assert.deepEqual([found?.entered, found?.notDue, found?.all], [2, 1, 0])
})

test('what was taken out after it was handed in still counts as handed in', () => {
  const statuses = reportStatuses.filter((status) => {
    const [report] = owed('1', '2024-Q1', status)
    if (!report) throw new Error('no report')
    const [found] = standing([{ ...report, notDue: { kind: 'taken-out' } }])
    return found?.all === 1
  })
  assert.deepEqual(statuses, ['submitted', 'accepted'])
})

test('a period is over on the day after its last', () => {
  const over = (today: string) => standing(owed('1', '2024-Q2', 'open'), today)[0]?.isOver
  assert.equal(over('2024-06-30'), false)
  assert.equal(over('2024-07-01'), true)
})

test('an institution that owes nothing of a period and wrote nothing stands nowhere', () => {
  assert.deepEqual(standing([]), [])
  assert.deepEqual(standing(owed('1', '2024-Q4', 'open')), [], 'a period of no calendar')
})
