import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '../base/plain-date.ts'
import { adoptedPlanOf, countTo } from '../degree/testing/plan-of.ts'
import type { Plan } from '../plan/plan.ts'
import type { IndicatorReports } from '../report/report.ts'
import { nothingSensitive } from './disclosure.ts'
import { freeze } from './freeze.ts'
import { one, rowsOf } from './testing/told-of.ts'
import { textsThatTell } from './texts-that-tell.ts'

const own = adoptedPlanOf({ 'I/1': [countTo('20'), countTo('10')], 'I/2': [countTo('5')] })
const [first, ...others] = own.measures
assert.ok(first)
const plan: Plan = {
  ...own,
  measures: [
    {
      ...first,
      indicators: first.indicators.map((each) => ({
        ...each,
        name: { bg: 'Настанени непридружени деца' },
      })),
    },
    ...others,
  ],
}

const reportsOf = (indicator: number, rows: Readonly<Record<string, string>>, note: string) => ({
  ...{ measure: '1', indicator },
  reports: rowsOf(rows).map((row) => ({
    ...row,
    reported: row.reported as never,
    note: note === '' ? null : { bg: note },
    enteredBy: 'М. П.',
  })),
})

/** What is found where an indicator that is not sensitive has this note, and the measure this decision. */
function found(note: string, reason = 'Без основание') {
  const reports: IndicatorReports[] = [
    reportsOf(1, { '2024-Q1': '3', '2024-Q2': '17' }, ''),
    reportsOf(2, { '2024-Q1': '40' }, note),
  ]
  const act = { body: 'Съвет', act: 'Решение', number: '1', date: '2024-06-01' as PlainDate }
  const publication = freeze({
    ...{ plan, version: 1, publishedAt: '2025-02-01T10:00:00Z', reports },
    circumstances: {
      decisions: [{ measure: '2', kind: 'dropped', reason: { bg: reason }, act }],
    },
    disclosure: { ...nothingSensitive, sensitive: [one] },
  })
  return textsThatTell({ plan, reports }, publication)
}

test('a text about the measure in which a number stands that is kept back is named with its sentence', () => {
  assert.deepEqual(found('Обучени са 40 души. Три от тях са деца. Още нещо.'), [
    { ...one, kind: 'note', number: '3', words: 'Три от тях са деца.' },
  ])
  assert.equal(found('От тях 3 са деца').length, 1)
  assert.equal(found('of whom three are children').length, 1)
})

test('a number that is part of another, or that is published, is not named', () => {
  assert.deepEqual(found('Общо 17 души на 13.03.2024 г., 3,5 часа, 30 деца'), [])
})

test('texts about other measures are not named', () => {
  assert.deepEqual(found('Нищо', 'Решено с 3 гласа'), [])
})

test('sentences of the annual report are named where they speak of the indicator', () => {
  const reports = [reportsOf(1, { '2024-Q1': '3' }, '')]
  const publication = freeze({
    ...{ plan, version: 1, publishedAt: '2025-02-01T10:00:00Z', reports },
    disclosure: { ...nothingSensitive, sensitive: [one] },
  })
  const text = { bg: 'Приети са 3 закона. Настанени са 3 непридружени деца.', en: '' }
  const section = { section: 'introduction', text }
  const annualReport = { sections: [section], signatures: [], facts: {}, figures: {} } as never
  assert.deepEqual(textsThatTell({ plan, reports }, { ...publication, annualReport }), [
    {
      ...one,
      ...{ kind: 'annual-report', number: '3', words: 'Настанени са 3 непридружени деца.' },
    },
  ])
})

test('a baseline that is kept back is looked for as well, and the words of its cell have it no more', () => {
  const [measure] = plan.measures
  assert.ok(measure)
  const cells = Object.fromEntries(
    ['objective', 'target', 'budget', 'deadline', 'responsible', 'partners'].map((key) => [
      key,
      '',
    ]),
  )
  const withBaseline: Plan = {
    ...plan,
    measures: [
      {
        ...measure,
        text: {
          bg: {
            ...cells,
            measure: 'Настаняване',
            expectedResults: 'Двете деца са настанени.',
            baseline: 'Деца – 2',
          } as never,
        },
        indicators: measure.indicators.map((each) => ({
          ...each,
          rule: { ...each.rule, baseline: '2' as never },
        })),
      },
    ],
  }
  const publication = freeze({
    ...{ plan: withBaseline, version: 1, publishedAt: '2025-02-01T10:00:00Z', reports: [] },
    disclosure: { ...nothingSensitive, sensitive: [one] },
  })
  assert.deepEqual(textsThatTell({ plan: withBaseline, reports: [] }, publication), [
    { ...one, kind: 'cell', number: '2', words: 'Двете деца са настанени.' },
  ])
})

test('where nothing is kept back nothing is named', () => {
  const reports = [reportsOf(1, { '2024-Q1': '30' }, '30 деца')]
  const publication = freeze({
    ...{ plan, version: 1, publishedAt: '2025-02-01T10:00:00Z', reports },
    disclosure: { ...nothingSensitive, sensitive: [one] },
  })
  assert.deepEqual(textsThatTell({ plan, reports }, publication), [])
})
