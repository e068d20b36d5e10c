import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Tally } from '../degree/tally.ts'
import { subjects } from './figure-names.ts'
import { bindable, countOf, figuresOfTally } from './figures-of-tally.ts'
import { reportData } from './testing/report-data.ts'

/** A different number of each, so that none can stand for another. */
const tally: Tally = {
  ...reportData().degrees.tally,
  ...{ measures: 31, due: 17, implemented: 5, partly: 4, notImplemented: 6, unknown: 2 },
  ...{ notDue: 9, implementedEarly: 3, carriedOver: 1, dropped: 8, judgedByPerson: 7 },
  degree: null,
  interval: { low: '40.1' as Decimal, high: '72.4' as Decimal },
}

test('each figure of a tally is the count of its name', () => {
  const figures = figuresOfTally([subjects.goal, 'II'], tally)
  assert.deepEqual(
    figures.map(({ address, value }) => `${address}: ${value}`),
    [
      'goal II measures: 31',
      'goal II due: 17',
      'goal II implemented: 5',
      'goal II partly implemented: 4',
      'goal II not implemented: 6',
      'goal II unknown: 2',
      'goal II not yet due: 9',
      'goal II implemented early: 3',
      'goal II carried over: 1',
      'goal II dropped: 8',
      'goal II judged by a person: 7',
      'goal II degree: null',
      'goal II degree at least: 40.1',
      'goal II degree at most: 72.4',
    ],
  )
})

test('counts are counts and degrees are per cent', () => {
  const kinds = figuresOfTally([subjects.plan], tally).map(({ kind }) => kind)
  assert.deepEqual(new Set(kinds.slice(0, 11)), new Set(['count']))
  assert.deepEqual(kinds.slice(11), ['percent', 'percent', 'percent'])
})

test('a figure is kept under its English name and has one in each language', () => {
  assert.deepEqual(countOf([subjects.lastYear, subjects.plan], 'dropped', 0), {
    address: 'last year plan dropped',
    name: { bg: 'предходна година план отпаднали', en: 'last year plan dropped' },
    ...{ kind: 'count', value: '0' },
  })
  const figure = bindable([subjects.measure, '4'], 'degree', {
    ...{ kind: 'percent', value: null, reason: 'no-target' },
  })
  assert.deepEqual(
    [figure.address, figure.value, figure.reason],
    ['measure 4 degree', null, 'no-target'],
  )
})
