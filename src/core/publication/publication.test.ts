import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { degreesOfPlan } from '../degree/plan-degrees.ts'
import { countTo, planOf, reportsOf, withTarget } from '../degree/testing/plan-of.ts'
import { fundedPlan } from '../money/funded-plan.ts'
import { moneyFigures } from '../money/money-figures.ts'
import type { Plan } from '../plan/plan.ts'
import { usualCriteria } from '../plan/verdict-criteria.ts'
import { withoutNames } from '../report/report.ts'
import { differenceFrom } from './difference.ts'
import { figuresOf } from './figures.ts'
import { freeze } from './freeze.ts'
import type { Publication } from './publication.ts'

const plan: Plan = {
  ...planOf({
    'I/1': [countTo('10'), countTo('3')],
    'I/2': [withTarget({ kind: 'none' })],
    'II/64-2': [countTo('4')],
  }),
  id: '7',
  slug: 'plan-2024',
  status: 'adopted',
  adoption: { body: 'Съвет', act: 'Протокол', number: '1', date: '2024-03-05' as PlainDate },
  demonstration: false,
}
const reports = reportsOf({ 1: ['5', '1'], 2: ['7'], '64-2': ['5'] })
const nameless = reports.map((each) => ({ ...each, reports: each.reports.map(withoutNames) }))
const toPublish = { plan, version: 3, publishedAt: '2025-02-01T10:00:00Z', reports }
const publication = freeze(toPublish)

/** As it comes out of a database or a file: plain JSON, its keys in another order. */
const stored = (value: Publication): Publication =>
  JSON.parse(JSON.stringify(value), (_, each) =>
    each && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).reverse())
      : each,
  )

/** The stored publication with one of its degrees changed behind our back. */
function changed(path: readonly string[], value: unknown) {
  const copy = stored(publication)
  let at: Record<string, unknown> = { ...copy }
  for (const step of ['degrees', ...path.slice(0, -1)]) at = at[step] as Record<string, unknown>
  at[path.at(-1) ?? ''] = value
  return differenceFrom(copy)
}

test('a publication holds the plan, the reports and the degrees that follow from them', () => {
  assert.deepEqual(publication, {
    format: 'merilo-publication/3',
    plan,
    version: 3,
    publishedAt: '2025-02-01T10:00:00Z',
    reports: nameless,
    criteria: usualCriteria,
    circumstances: { judgements: [], previous: [] },
    degrees: degreesOfPlan(plan, nameless),
    moneyReports: [],
    money: moneyFigures(fundedPlan(plan)),
  })
})

test('a publication is plain JSON through and through', () => {
  assert.deepEqual(stored(publication), publication)
})

test('what was published comes out again, also after it was stored', () => {
  assert.equal(differenceFrom(publication), null)
  assert.equal(differenceFrom(stored(publication)), null)
})

const differences: [path: string, value: unknown, figure: string, recomputed: string | null][] = [
  ['measures.0.indicators.1.degree', '34', 'measure 1, indicator 2, degree', '33.3333'],
  [
    'measures.0.indicators.0.explanation.worked',
    '5 / 9 = 50 %',
    'measure 1, indicator 1, worked',
    '5 / 10 = 50 %',
  ],
  ['measures.1.verdict', 'met', 'measure 2, verdict', 'unknown'],
  ['measures.2.interval.high', '99', 'measure 64-2, upper end', '100'],
  ['goals.1.tally.implemented', '2', 'goal II, implemented', '1'],
  ['tally.degree', '71', 'plan, degree', null],
  ['tally.unknownBecause.no-target', '2', 'plan, unknown because, no-target', '1'],
  ['tally.unknownBecause.no-data', '1', 'plan, unknown because, no-data', null],
]

for (const [path, value, figure, recomputed] of differences) {
  test(`a changed figure is named with both its values: ${figure}`, () => {
    assert.deepEqual(changed(path.split('.'), value), { figure, published: value, recomputed })
  })
}

test('a measure that was left out of the published figures is missed', () => {
  assert.deepEqual(changed(['measures'], publication.degrees.measures.slice(1)), {
    figure: 'measure 1, indicator 1, degree',
    published: null,
    recomputed: '50',
  })
})

test('a report changed afterwards shows in the first degree that it makes', () => {
  const later = { ...publication, reports: reportsOf({ 1: ['6', '1'], 2: ['7'], '64-2': ['5'] }) }
  assert.deepEqual(differenceFrom(later), {
    figure: 'measure 1, indicator 1, degree',
    published: '50',
    recomputed: '60',
  })
})

test('an indicator is named by its position, also where an amendment took one before it away', () => {
  const measures = plan.measures.map((measure) => ({
    ...measure,
    indicators: measure.indicators.slice(measure.indicators.length > 1 ? 1 : 0),
  }))
  const amended = freeze({ ...toPublish, plan: { ...plan, measures } })
  assert.equal(differenceFrom(amended), null)
  const names = figuresOf(amended.plan, amended.degrees, 2).map(({ figure }) => figure)
  assert.ok(names.includes('measure 1, indicator 2, degree'))
  assert.ok(!names.some((name) => name.startsWith('measure 1, indicator 1,')))
  const later = { ...amended, reports: reportsOf({ 1: ['5', '9'], 2: ['7'], '64-2': ['5'] }) }
  assert.match(differenceFrom(later)?.figure ?? '', /^measure 1, indicator 2, /)
})

test('every figure has a name of its own', () => {
  const figures = figuresOf(publication.plan, publication.degrees, 2)
  assert.equal(new Set(figures.map(({ figure }) => figure)).size, figures.length)
  assert.ok(figures.length > 60)
})

test('nobody’s name is published with what they entered', () => {
  const written = JSON.stringify(publication)
  assert.ok(reports.every((each) => each.reports.every(({ enteredBy }) => enteredBy !== '')))
  assert.ok(!written.includes('enteredBy'))
})

const act = { body: 'Съвет', act: 'Решение', number: '2', date: '2024-09-01' as PlainDate }
const bearing = {
  asOf: '2025-01-31' as PlainDate,
  periods: [{ period: '2024' as Period, due: '2025-01-10' as PlainDate }],
  decisions: [{ measure: '2', kind: 'dropped' as const, reason: { bg: 'Отпадна.' }, act }],
  judgements: [
    {
      measure: '1',
      indicator: 2,
      verdict: 'met' as const,
      reason: { bg: 'Видяно.' },
      on: '2025-01-20' as PlainDate,
      by: 'М. Иванова',
    },
  ],
  previous: [
    {
      measure: '1',
      indicator: 1,
      value: '4' as Decimal,
      period: '2023' as Period,
      acceptedAt: '2024-02-01T09:00:00Z',
      acceptedBy: 'П. Петров',
    },
  ],
}

test('what bore on the degrees is frozen beside them, without the names of people', () => {
  const frozen = freeze({ ...toPublish, circumstances: bearing })
  assert.equal(frozen.degrees.asOf, '2025-01-31')
  assert.equal(frozen.degrees.tally.dropped, 1)
  assert.equal(frozen.degrees.measures[0]?.indicators[1]?.judgement?.verdict, 'met')
  assert.equal(frozen.degrees.measures[0]?.indicators[0]?.explanation.reports[0]?.late, true)
  const written = JSON.stringify(frozen)
  for (const name of ['Иванова', 'Петров', 'secretariat']) assert.ok(!written.includes(name), name)
  assert.equal(differenceFrom(frozen), null)
  assert.equal(differenceFrom(stored(frozen)), null)
})

test('criteria that the plan sets are published and recomputed with', () => {
  const criteria = { ...usualCriteria, metFrom: '30' as Decimal }
  const frozen = freeze({ ...toPublish, plan: { ...plan, criteria } })
  assert.equal(frozen.criteria.metFrom, '30')
  assert.equal(frozen.degrees.measures[0]?.verdict, 'met')
  assert.equal(differenceFrom(stored(frozen)), null)
  const changed = { ...frozen, criteria: usualCriteria }
  assert.deepEqual(differenceFrom(changed), {
    figure: 'measure 1, indicator 1, verdict',
    published: 'met',
    recomputed: 'partly',
  })
})

test('a decision left out afterwards shows in the first figure that it makes', () => {
  const frozen = freeze({ ...toPublish, circumstances: bearing })
  const { decisions: _, ...others } = frozen.circumstances
  assert.equal(differenceFrom({ ...frozen, circumstances: others })?.figure, 'measure 2, verdict')
})

test('nothing is published of an indicator that an amendment has taken away', () => {
  const without: Plan = {
    ...plan,
    measures: plan.measures.map((measure) =>
      measure.code === '1'
        ? { ...measure, indicators: measure.indicators.slice(1), removedIndicators: [1] }
        : measure,
    ),
  }
  const previous = {
    ...{ measure: '1', indicator: 1, value: '9' as Decimal, period: '2023' as Period },
    ...{ acceptedAt: null, acceptedBy: null },
  }
  const frozen = freeze({ ...toPublish, plan: without, circumstances: { previous: [previous] } })
  assert.deepEqual(
    frozen.reports.map(({ measure, indicator }) => `${measure}/${indicator}`),
    ['1/2', '2/1', '64-2/1'],
  )
  assert.deepEqual(frozen.circumstances.previous, [])
  assert.equal(differenceFrom(stored(frozen)), null)
})

test('an indicator more than the plan has is found, whatever it says of the others', () => {
  const forged = stored(publication)
  const [first] = forged.degrees.measures
  assert.ok(first?.indicators[0])
  const [wrong, right] = [{ ...first.indicators[0], degree: '99' as Decimal }, first.indicators[0]]
  const measures = forged.degrees.measures.map((each) =>
    each === first ? { ...each, indicators: [wrong, ...each.indicators.slice(1), right] } : each,
  )
  assert.notEqual(differenceFrom({ ...forged, degrees: { ...forged.degrees, measures } }), null)
})
