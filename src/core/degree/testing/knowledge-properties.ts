import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type Decimal, toDecimal, toRational } from '../../base/decimal.ts'
import type { Period } from '../../base/period.ts'
import { compare, sum } from '../../base/rational.ts'
import type { DecidingAct, IndicatorRule } from '../../plan/plan.ts'
import { degreeOf } from '../degree.ts'
import { degreesOfPlan } from '../plan-degrees.ts'
import { circumstances, days, decimals, enteredReports, positive, rules } from './arbitraries.ts'
import { type DegreeProperty, figures } from './degree-properties.ts'
import { capOf, countTo, fallTo, planOf, reportsOf, withTarget } from './plan-of.ts'

const laterKnowsMore: DegreeProperty = {
  says: 'what was known on a day is known on every later day, or corrected',
  holds: (settings) =>
    fc.assert(
      fc.property(rules, enteredReports, days, days, (rule, reports, a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a]
        const known = (asOf: typeof a) => degreeOf(rule, reports, { asOf }).explanation.reports
        const later = new Map(known(late).map((trace) => [trace.period, trace]))
        for (const { period, revision } of known(early)) {
          const then = later.get(period)
          assert.ok(then && (then.revision ?? 0) >= (revision ?? 0), period)
        }
      }),
      settings,
    ),
}

const theLastDayKnowsAll: DegreeProperty = {
  says: 'on a day after everything the figures are those of no day at all',
  holds: (settings) =>
    fc.assert(
      fc.property(rules, enteredReports, circumstances, (rule, reports, given) => {
        const after = degreeOf(rule, reports, { ...given, asOf: '2030-01-01' as never })
        const without = degreeOf(rule, reports, { ...given, asOf: null })
        assert.deepEqual(figures(after), figures(without))
      }),
      settings,
    ),
}

const splitting: DegreeProperty = {
  says: 'a quarter split into its months changes nothing of a sum, nor do its months beside it',
  holds: (settings) =>
    fc.assert(
      fc.property(rules, fc.tuple(decimals, decimals, decimals), decimals, (rule, parts, other) => {
        const flow = { ...rule, accumulates: 'sum' as const }
        const whole = toDecimal(sum(parts.map(toRational)), 12)
        const report = (period: string, value: Decimal) => ({
          period: period as Period,
          reported: { value },
        })
        const rest = report('2024-Q3', other)
        const months = parts.map((value, index) => report(`2024-0${4 + index}`, value))
        const asOne = degreeOf(flow, [report('2024-Q2', whole), rest])
        assert.deepEqual(figures(degreeOf(flow, [...months, rest])), figures(asOne))
        const both = degreeOf(flow, [...months, report('2024-Q2', whole), rest])
        assert.deepEqual(figures(both), figures(asOne))
      }),
      settings,
    ),
}

const values = fc.option(fc.integer({ min: 0, max: 30 }).map(String))
const ofMeasures: fc.Arbitrary<IndicatorRule> = fc.constantFrom(
  countTo('10'),
  fallTo('60', '100'),
  capOf('5'),
  fallTo('60', null),
  withTarget({ kind: 'words' }),
)
const drawnMeasures = fc.array(fc.array(fc.tuple(ofMeasures, values), { maxLength: 4 }), {
  minLength: 1,
  maxLength: 5,
})
type Drawn = readonly (readonly [IndicatorRule, string | null])[][]

const planDrawn = (drawn: Drawn, weights: readonly Decimal[] = []) => {
  const plan = planOf(
    Object.fromEntries(drawn.map((each, index) => [`I/${index}`, each.map(([rule]) => rule)])),
  )
  return {
    ...plan,
    measures: plan.measures.map((measure, index) => {
      const weight = weights[index]
      return weight === undefined ? measure : { ...measure, weight }
    }),
  }
}

const reportsDrawn = (drawn: Drawn, fill: string | null) =>
  reportsOf(
    Object.fromEntries(
      drawn.map((each, index) => [`${index}`, each.map(([, value]) => value ?? fill)]),
    ),
  )

const completions: DegreeProperty = {
  says: 'the interval of a plan contains what its mean becomes once the unknown is reported',
  holds: (settings) =>
    fc.assert(
      fc.property(
        drawnMeasures,
        fc.array(positive, { maxLength: 5 }),
        fc.integer({ min: 0, max: 30 }),
        (drawn, weights, late) => {
          const plan = planDrawn(drawn, weights)
          const before = degreesOfPlan(plan, reportsDrawn(drawn, null)).tally.interval
          const after = degreesOfPlan(plan, reportsDrawn(drawn, `${late}`)).tally.interval
          const order = (a: Decimal, b: Decimal) => compare(toRational(a), toRational(b))
          assert.ok(order(before.low, after.low) <= 0)
          assert.ok(order(after.low, after.high) <= 0)
          assert.ok(order(after.high, before.high) <= 0)
        },
      ),
      settings,
    ),
}

const act: DecidingAct = {
  body: 'Council',
  act: 'Decision',
  number: '1',
  date: '2024-09-01' as never,
}

const dropping: DegreeProperty = {
  says: 'dropping a measure changes no other one, and leaves the counts adding up',
  holds: (settings) =>
    fc.assert(
      fc.property(drawnMeasures, fc.nat({ max: 4 }), (drawn, which) => {
        const plan = planDrawn(drawn)
        const reports = reportsDrawn(drawn, null)
        const code = `${which % drawn.length}`
        const decisions = [{ measure: code, kind: 'dropped' as const, reason: {}, act }]
        const before = degreesOfPlan(plan, reports)
        const after = degreesOfPlan(plan, reports, { decisions })
        const others = (degrees: typeof before) =>
          degrees.measures.filter(({ measure }) => measure !== code)
        assert.deepEqual(others(after), others(before))
        const { tally } = after
        assert.equal(tally.measures, tally.due + tally.notDue + tally.carriedOver + tally.dropped)
        const { implemented, partly, notImplemented, unknown } = tally
        assert.equal(tally.due, implemented + partly + notImplemented + unknown)
        assert.equal(tally.due, before.tally.due - 1)
      }),
      settings,
    ),
}

export const knowledgeProperties: readonly DegreeProperty[] = [
  laterKnowsMore,
  theLastDayKnowsAll,
  splitting,
  completions,
  dropping,
]
