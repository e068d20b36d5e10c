import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { OfIndicator } from '../degree/circumstances.ts'
import { adoptedPlanOf, countTo, fallTo } from '../degree/testing/plan-of.ts'
import type { PlanContent } from '../plan/plan.ts'
import { isSuppressed } from '../report/report.ts'
import { type DisclosureRule, nothingSensitive } from './disclosure.ts'
import { inSight } from './in-sight.ts'
import { rowsOf } from './testing/told-of.ts'
import type { Told } from './withhold.ts'

const of = (measure: string, indicator = 1): OfIndicator => ({ measure, indicator })
const content = adoptedPlanOf({
  'I/1': [countTo('50'), countTo('20')],
  'I/2': [fallTo('1', '3')],
})
const told: Told = {
  plan: content,
  reports: [of('1'), of('1', 2), of('2')].map((each) => ({
    ...each,
    reports: rowsOf({ '2024-Q1': '30', '2024-Q2': '3' }),
  })),
  circumstances: {
    previous: [{ ...of('2'), value: '2' as Decimal, period: '2023' as never, acceptedAt: null }],
  },
}
const rule = (...sensitive: OfIndicator[]): DisclosureRule => ({ ...nothingSensitive, sensitive })
const nobody = () => false

const values = ({ reports }: Told): string[] =>
  reports.map((each) =>
    each.reports
      .map(({ reported, note }) =>
        isSuppressed(reported)
          ? `[c]${note === null ? '' : ' with its note'}`
          : 'value' in reported
            ? reported.value
            : '',
      )
      .join(' '),
  )
const baseline = ({ measures }: PlanContent) => measures[1]?.indicators[0]?.rule.baseline

test('of a sensitive indicator only what has been published is seen, small or not', () => {
  const published = { shown: new Set(['1\n1\n2024-Q1\n1']) }
  assert.deepEqual(values(inSight(told, rule(of('1')), published, nobody)), [
    '30 [c]',
    '30 3',
    '30 3',
  ])
  const unpublished = inSight(told, rule(of('1')), { shown: new Set() }, nobody)
  assert.deepEqual(values(unpublished), ['[c] [c]', '30 3', '30 3'])
  assert.deepEqual([...unpublished.outOfSight], ['1'])
})

test('what stands in a sum with it is away as well', () => {
  const sums = [{ total: of('2'), parts: [of('1', 2)] }]
  const seen = inSight(told, { ...rule(of('2')), sums }, { shown: new Set() }, nobody)
  assert.deepEqual(values(seen), ['30 3', '[c] [c]', '[c] [c]'])
  assert.deepEqual([...seen.outOfSight].sort(), ['1', '2'])
})

test('small baselines and values of last year go, too', () => {
  const seen = inSight(told, rule(of('2')), { shown: new Set() }, nobody)
  assert.equal(baseline(seen.plan), null)
  assert.deepEqual(seen.circumstances.previous, [])
})

test('whoever answers for a measure sees all of it and nothing more of others', () => {
  const seen = inSight(told, rule(of('1'), of('2')), { shown: new Set() }, (code) => code === '2')
  assert.deepEqual(values(seen), ['[c] [c]', '30 3', '30 3'])
  assert.equal(baseline(seen.plan), '3')
  assert.equal(seen.circumstances.previous?.length, 1)
  assert.deepEqual([...seen.outOfSight], ['1'])
})

test('where nothing is sensitive all is seen', () => {
  const seen = inSight(told, nothingSensitive, { shown: new Set() }, nobody)
  assert.deepEqual(values(seen), ['30 3', '30 3', '30 3'])
  assert.equal(seen.outOfSight.size, 0)
})
