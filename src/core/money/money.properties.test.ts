import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Decimal, toDecimal } from '../base/decimal.ts'
import { type Currency, toEuro } from '../base/money.ts'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { rational } from '../base/rational.ts'
import type { DraftFunding } from '../draft/draft.ts'
import type { SharedPair } from '../plan/shared-pairs.ts'
import { knownMoney } from '../report/known-money.ts'
import type { MoneyKind, PublishedMoneyReport } from '../report/money-report.ts'
import { type Amounts, added, moneyIn } from './amounts.ts'
import { byGoal, byInstitution, bySource } from './breakdown.ts'
import { byYear } from './by-year.ts'
import type { FundedMeasure, FundedPlan } from './funded-plan.ts'
import { fundingGraph } from './funding-graph.ts'
import { moneyFigures } from './money-figures.ts'
import { addedReports, type MoneyReports, reportedIn } from './reported-money.ts'
import { equalParts, partsByYear, yearlyShare } from './split.ts'
import { totalsOf } from './totals.ts'

const settings = { seed: 20240305, numRuns: 500 }

const holds = <Inputs extends [unknown, ...unknown[]]>(
  property: fc.IPropertyWithHooks<Inputs>,
): void => fc.assert(property, settings)

/** Few different amounts, so that many are alike and can be shared. */
const amounts = fc
  .oneof(fc.constantFrom(0n, 1n, 99n, 6_000_001n), fc.bigInt({ min: 0n, max: 10n ** 12n }))
  .map((minor) => toDecimal(rational(minor, 100n), 2))

const funding: fc.Arbitrary<DraftFunding> = fc
  .record({
    source: fc.constantFrom('Фонд', 'Бюджет', 'Проект'),
    amount: fc.option(amounts),
    currency: fc.constantFrom<Currency>('BGN', 'EUR'),
    basis: fc.constantFrom('total', 'total', 'per-year', null),
    months: fc.option(fc.integer({ min: 1, max: 60 })),
    note: fc.constant(null),
  })
  .map(({ months, ...said }) => (months === null ? said : { ...said, months }))

const measures: fc.Arbitrary<FundedMeasure[]> = fc
  .array(
    fc.record({
      goal: fc.constantFrom('I', 'II', 'III'),
      funding: fc.array(funding, { maxLength: 4 }),
      responsible: fc.uniqueArray(fc.constantFrom('МВР', 'МОН', 'АЗ', 'ДАБ')),
      to: fc.constantFrom(null, '2024-12', '2026-06'),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map(({ to, ...measure }, index) => ({
      ...measure,
      code: String(index + 1),
      number: String(index + 1),
      deadline: { from: null, to },
      words: '',
    })),
  )

const pairs: fc.Arbitrary<SharedPair[]> = fc.uniqueArray(
  fc.record({
    measures: fc
      .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
      .filter(([a, b]) => a < b)
      .map(([a, b]): [string, string] => [String(a), String(b)]),
    status: fc.constantFrom<SharedPair['status']>('proposed', 'confirmed', 'refused'),
    reason: fc.constant(null),
  }),
  { selector: ({ measures: both }) => both.join(' '), maxLength: 8 },
)

const plans: fc.Arbitrary<FundedPlan> = fc.record({
  year: fc.constantFrom(null, 2024),
  goals: fc.constant(['I', 'II', 'III']),
  measures,
  pairs,
})

const entered = fc.array(
  fc.record({
    kind: fc.constantFrom<MoneyKind>('planned', 'committed', 'spent'),
    period: fc.constantFrom('2024-Q1', '2024-Q2').map((period) => period as Period),
    amount: amounts,
    day: fc.integer({ min: 1, max: 28 }),
  }),
  { maxLength: 10 },
)

/** Each report of a kind and period is the next revision of the one before, and no earlier. */
const revisions = entered.map((all): MoneyReports => {
  const counts = new Map<string, number>()
  const reports = all
    .toSorted((a, b) => a.day - b.day)
    .map(({ kind, period, amount, day }): PublishedMoneyReport => {
      const key = `${kind} ${period}`
      const revision = (counts.get(key) ?? 0) + 1
      counts.set(key, revision)
      const enteredAt = `2024-03-${String(day).padStart(2, '0')}T09:00:00.000Z`
      return {
        ...{ kind, period, amount, currency: 'BGN', evidence: 'д', note: null },
        ...{ enteredAt, revision, demonstration: false },
      }
    })
  return [{ measure: '1', allocation: 1, reports }]
})

const same = (a: Amounts, b: Amounts) => {
  const shown = (amounts: Amounts) =>
    moneyIn(amounts)
      .filter(({ minor }) => minor !== 0n)
      .map(({ currency, minor }) => `${currency} ${minor}`)
  assert.deepEqual(shown(a), shown(b))
}

test('counted once is never more than as written, and refusing everything proposed never makes it less', () => {
  holds(
    fc.property(plans, (plan) => {
      const { asWritten, countedOnce, ifAllRefused } = totalsOf(fundingGraph(plan))
      const sum = (of: Amounts) =>
        moneyIn(of).reduce((total, money) => total + toEuro(money).minor, 0n)
      // A shared amount may stand once in each currency, so that only together they never grow; a cent for rounding.
      assert.ok(sum(countedOnce) <= sum(asWritten) + 1n)
      assert.ok(sum(countedOnce) <= sum(ifAllRefused) + 1n)
      assert.ok(sum(ifAllRefused) <= sum(asWritten) + 1n)
    }),
  )
})

test('in which order pairs were decided makes no difference', () => {
  holds(
    fc.property(plans, fc.infiniteStream(fc.nat()), (plan, order) => {
      const shuffled = plan.pairs
        .map((pair) => ({ pair, at: order.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ pair }) => pair)
      const [one, other] = [plan, { ...plan, pairs: shuffled }].map((each) =>
        totalsOf(fundingGraph(each)),
      )
      assert.deepEqual(one, other)
    }),
  )
})

test('by source, by goal, by institution and by year the parts are the whole', () => {
  holds(
    fc.property(plans, (plan) => {
      const graph = fundingGraph(plan)
      const { countedOnce } = totalsOf(graph)
      for (const breakdown of [bySource, byGoal, byInstitution, byYear])
        same(added(breakdown(graph).map((line) => line.countedOnce)), countedOnce)
    }),
  )
})

test('a measure either names an amount or is undetermined', () => {
  holds(
    fc.property(plans, (plan) => {
      const { withAmount, undetermined, partlyUndetermined } = totalsOf(fundingGraph(plan))
      assert.equal(withAmount + undetermined, plan.measures.length)
      assert.ok(partlyUndetermined <= withAmount)
    }),
  )
})

const minors = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n })

test('equal parts are the whole, and no two differ by more than one unit', () => {
  holds(
    fc.property(minors, fc.integer({ min: 1, max: 40 }), (minor, count) => {
      const parts = equalParts(minor, count)
      assert.equal(parts.length, count)
      assert.equal(
        parts.reduce((sum, part) => sum + part, 0n),
        minor,
      )
      const [first = 0n, last = 0n] = [parts[0], parts.at(-1)]
      const spread = first - last
      assert.ok(-1n <= spread && spread <= 1n)
    }),
  )
})

test('years of so many months are the whole, and the first is the yearly share', () => {
  holds(
    fc.property(minors, fc.integer({ min: 1, max: 240 }), (minor, months) => {
      const parts = partsByYear(minor, months)
      assert.equal(parts.length, Math.ceil(months / 12))
      assert.equal(
        parts.reduce((sum, part) => sum + part, 0n),
        minor,
      )
      if (months < 12) return
      const { minor: share, rounded } = yearlyShare(minor, months)
      assert.equal(parts[0], share)
      assert.equal(rounded, share * BigInt(months) !== minor * 12n)
    }),
  )
})

test('a conversion is off by at most half a cent', () => {
  holds(
    fc.property(minors, (minor) => {
      const cents = toEuro({ currency: 'BGN', minor }).minor
      const error = 2n * (cents * 195_583n - minor * 100_000n)
      assert.ok(-195_583n <= error && error <= 195_583n)
    }),
  )
})

test('what is written in euro comes back as it was written', () => {
  holds(
    fc.property(amounts, (amount: Decimal) => {
      const measure: FundedMeasure = {
        code: '1',
        number: '1',
        goal: 'I',
        funding: [{ source: 'Ф', amount, currency: 'EUR', basis: 'total', note: null }],
        deadline: { from: null, to: null },
        responsible: [],
        words: '',
      }
      const graph = fundingGraph({ year: 2026, goals: [], measures: [measure], pairs: [] })
      assert.deepEqual(totalsOf(graph).countedOnce.BGN, undefined)
      assert.equal(totalsOf(graph).countedOnce.EUR, totalsOf(graph).asWritten.EUR)
    }),
  )
})

test('on a day after everything the figures are those of no day at all', () => {
  holds(
    fc.property(plans, revisions, (plan, reports) => {
      const after = moneyFigures(plan, reports, '2030-01-01' as PlainDate)
      assert.deepEqual(after, moneyFigures(plan, reports))
    }),
  )
})

test('a day knows what had been entered by then and nothing else', () => {
  holds(
    fc.property(plans, revisions, fc.integer({ min: 1, max: 28 }), (plan, reports, last) => {
      const asOf = `2024-03-${String(last).padStart(2, '0')}` as PlainDate
      const until = reports.map((each) => ({
        ...each,
        reports: each.reports.filter(({ enteredAt }) => enteredAt.slice(0, 10) <= asOf),
      }))
      assert.deepEqual(moneyFigures(plan, reports, asOf), moneyFigures(plan, until))
    }),
  )
})

test('a superseded amount makes no difference, in whatever order revisions are listed', () => {
  holds(
    fc.property(plans, revisions, (plan, reports) => {
      const shuffled = reports.map((each) => ({ ...each, reports: each.reports.toReversed() }))
      const { reported } = moneyFigures(plan, reports)
      assert.deepEqual(moneyFigures(plan, shuffled).reported, reported)
    }),
  )
})

test('what was reported by lines adds up to all of it, with what is beside the plan', () => {
  holds(
    fc.property(plans, revisions, fc.integer({ min: 0, max: 4 }), (plan, all, allocation) => {
      const own = all.map((each) => ({ ...each, allocation }))
      const reports = plan.measures.length > 0 ? knownMoney(own, null) : []
      const graph = fundingGraph(plan)
      const isOfPlan = graph.allocations.some(({ id }) => id === `1.${allocation}`)
      const kinds = ['planned', 'committed', 'spent'] as const
      const whole = addedReports(reports.map((each) => reportedIn(each.reports)))
      for (const breakdown of [byGoal, byInstitution, bySource])
        for (const kind of kinds) {
          const lines = breakdown(graph, reports).map(({ reported }) => reported[kind])
          const expected = breakdown !== bySource || isOfPlan ? whole[kind] : {}
          same(added(lines), expected)
        }
    }),
  )
})
