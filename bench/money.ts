// What all figures of a plan's money cost, and how that grows with plans, with measures and with shared pairs.
//   node --import ./src/main/tsx-hook.mjs bench/money.ts
import type { Decimal } from '../src/core/base/decimal.ts'
import type { Period } from '../src/core/base/period.ts'
import type { FundedPlan } from '../src/core/money/funded-plan.ts'
import { moneyFigures } from '../src/core/money/money-figures.ts'
import type { MoneyReports } from '../src/core/money/reported-money.ts'
import { milliseconds, processorTime } from './measure.ts'

/** A plan of so many measures: one in four without an amount, one in ten shared, each reported on four times. */
function made(count: number): { plan: FundedPlan; reports: MoneyReports } {
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1))
  const measures = numbers.map((number, index) => ({
    code: number,
    number,
    goal: String(index % 7),
    funding: [
      {
        source: `Фонд ${index % 12}`,
        amount: index % 4 === 0 ? null : (String(1000 * (1 + (index % 9))) as Decimal),
        currency: index % 4 === 0 ? null : ('BGN' as const),
        basis: index % 4 === 0 ? null : ('total' as const),
        note: null,
        ...(index % 5 === 0 ? { months: 30 } : {}),
      },
    ],
    deadline: { from: null, to: '2024-12' },
    responsible: [`И${index % 25}`, `И${(index + 7) % 25}`],
    words: '',
  }))
  const pairs = numbers.slice(0, Math.floor(count / 10)).map((number, index) => ({
    measures: [number, String(index + 10)] as const,
    status: 'proposed' as const,
    reason: null,
  }))
  const reports = numbers.map((measure) => ({
    measure,
    allocation: 1,
    reports: [1, 2, 3, 4].map((quarter) => ({
      period: `2024-Q${quarter}` as Period,
      kind: 'spent' as const,
      amount: '250.5' as Decimal,
      currency: 'BGN' as const,
      evidence: 'ПН 1',
      note: null,
      enteredAt: '2024-12-31T10:00:00.000Z',
      revision: 1,
      demonstration: false,
    })),
  }))
  return { plan: { year: 2024, goals: [], measures, pairs }, reports }
}

const figures = ({ plan, reports }: ReturnType<typeof made>) => moneyFigures(plan, reports)

console.log('plans of 85 measures        all        a plan')
for (const count of [1, 10, 100]) {
  const plans = Array.from({ length: count }, () => made(85))
  const spent = processorTime(() => plans.map(figures), 300 / count)
  console.log(`${count}`.padEnd(20), milliseconds(spent), milliseconds(spent / count))
}

console.log('\none plan of             all        85 measures')
for (const count of [85, 850, 8500]) {
  const plan = made(count)
  const spent = processorTime(() => figures(plan), Math.ceil(12_000 / count))
  console.log(
    `${count} measures`.padEnd(20),
    milliseconds(spent),
    milliseconds((spent * 85) / count),
  )
}

console.log('\n850 measures that all share one amount, each with the next')
const chain = made(850)
const shared = chain.plan.measures.map((measure) => ({
  ...measure,
  funding: measure.funding.map((each) => ({
    ...each,
    amount: '5000' as Decimal,
    currency: 'BGN' as const,
    basis: 'total' as const,
  })),
}))
const links = shared.slice(1).map(({ code }, index) => ({
  measures: [String(index + 1), code] as const,
  status: 'proposed' as const,
  reason: null,
}))
for (const pairs of [links, links.toReversed()]) {
  const plan = { ...chain.plan, measures: shared, pairs }
  console.log(milliseconds(processorTime(() => moneyFigures(plan, chain.reports), 10)))
}
