import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changedFigures, reportsSince } from './changed-figures.ts'
import { reportFigures } from './report-figures.ts'
import { plan, reportData, reported, usualReports } from './testing/report-data.ts'
import { boundIn } from './typed-section.ts'

const text = { bg: '{{plan implemented}} {{measure 1 indicator 2 value}}', en: '{{plan measures}}' }
const figures = reportFigures(reportData())
const kept = { text, figures: boundIn(text, figures) }
const later = '2024-05-02T09:00:00.000Z'
const corrected = [usualReports[0], reported('1', 2, '50', later), usualReports[2]].flatMap(
  (each) => each ?? [],
)

test('nothing has changed while the data is what it was', () => {
  assert.deepEqual(changedFigures(kept, figures), [])
})

test('each bound figure that has changed is told with what it was and what it is', () => {
  const changed = changedFigures(kept, reportFigures(reportData(corrected)))
  assert.deepEqual(
    changed.map(({ address, before, now }) => [address, before.value, now?.value]),
    [
      ['plan implemented', '1', '2'],
      ['measure 1 indicator 2 value', '25', '50'],
    ],
  )
})

test('a figure that there is no more is told, too', () => {
  const without = { ...plan, measures: plan.measures.slice(1) }
  const changed = changedFigures(kept, reportFigures(reportData(usualReports, {}, {}, without)))
  assert.deepEqual(
    changed.find(({ address }) => address === 'measure 1 indicator 2 value')?.now,
    null,
  )
})

const goalOf = (code: string) => plan.measures.find((each) => each.code === code)?.goal
const since = (address: string, from = '2024-04-20T00:00:00.000Z') =>
  reportsSince(address, from, corrected, goalOf).map(
    ({ measure, indicator }) => `${measure}.${indicator}`,
  )

test('a figure may have changed by the later reports of what it is of', () => {
  assert.deepEqual(since('measure 1 indicator 2 value'), ['1.2'])
  assert.deepEqual(since('measure 1 indicator 1 value'), [])
  assert.deepEqual(since('measure 1 degree'), ['1.2'])
  assert.deepEqual(since('goal I implemented'), ['1.2'])
  assert.deepEqual(since('goal II implemented'), [])
  assert.deepEqual(since('plan implemented'), ['1.2'])
  assert.deepEqual(since('money spent'), [])
  assert.deepEqual(since('plan implemented', later), [])
  assert.deepEqual(since('plan implemented', '2024-04-01T00:00:00.000Z'), ['1.2', '1.1', '2.1'])
})

test('the latest report comes first, and of two at once the one that is listed first', () => {
  const at = (instant: string) => `2024-0${instant}T08:00:00.000Z`
  const all = [
    reported('1', 1, '1', at('4-10')),
    reported('1', 2, '1', at('6-10')),
    reported('2', 1, '1', at('5-10')),
    reported('3', 1, '1', at('5-10')),
  ]
  for (const listed of [all, [...all.slice(1), ...all.slice(0, 1)]])
    assert.deepEqual(
      reportsSince('plan degree', '2024-01-01T00:00:00.000Z', listed, goalOf).map(
        ({ measure, indicator }) => `${measure}.${indicator}`,
      ),
      ['1.2', '2.1', '3.1', '1.1'],
    )
})

test('a report counts from when it was accepted, where somebody had to accept it', () => {
  const [entered] = usualReports
  const accepted = '2024-06-01T09:00:00.000Z'
  assert.ok(entered)
  const report = {
    ...entered,
    reports: entered.reports.map((each) => ({ ...each, acceptedAt: accepted })),
  }
  const of = (from: string) => reportsSince('measure 1 degree', from, [report], goalOf)
  assert.deepEqual(
    of(later).map(({ enteredAt }) => enteredAt),
    [accepted],
  )
  assert.deepEqual(of(accepted), [], 'since means after')
})

test('an indicator of the same place in another measure has nothing to do with it', () => {
  const all = [
    reported('1', 1, '1', later),
    reported('2', 1, '1', later),
    reported('12', 1, '1', later),
  ]
  const of = (address: string) =>
    reportsSince(address, '2024-01-01T00:00:00.000Z', all, goalOf).map(({ measure }) => measure)
  assert.deepEqual(of('measure 1 indicator 1 value'), ['1'])
  assert.deepEqual(of('measure 1 degree'), ['1'])
  assert.deepEqual(of('measure 12 degree'), ['12'])
  assert.deepEqual(of('institutions late'), [], 'reports change nothing there')
})

test('a figure that a text names but was never kept with it has no before, and is not told', () => {
  assert.deepEqual(changedFigures({ text, figures: {} }, figures), [])
})

test('a value that is now kept from the public has changed, and one that is still unknown has not', () => {
  const address = 'measure 3 indicator 1 value'
  const unknown = { text: { bg: `{{${address}}}`, en: '' }, figures: {} }
  const before = (reason: 'no-target' | 'suppressed') => ({
    ...unknown,
    figures: { [address]: { kind: 'quantity' as const, value: null, reason } },
  })
  assert.deepEqual(changedFigures(before('no-target'), figures), [])
  assert.deepEqual(
    changedFigures(before('suppressed'), figures).map((each) => each.address),
    [address],
  )
})
