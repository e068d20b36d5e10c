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
