// What the degrees of a whole plan cost, explanations included, and how that grows with the number of plans, of measures
// and of periods. The least of several rounds is printed: what else the machine does only ever adds.
//   node --import ./src/main/tsx-hook.mjs bench/degree.ts
import type { Decimal } from '../src/core/base/decimal.ts'
import type { Period } from '../src/core/base/period.ts'
import type { PlainDate } from '../src/core/base/plain-date.ts'
import { degreesOfPlan } from '../src/core/degree/plan-degrees.ts'
import type { ReportingPeriod } from '../src/core/report/reporting-period.ts'
import { type MadePlan, madePlan } from './made-plan.ts'
import { milliseconds, processorTime } from './measure.ts'

const asOf = '2024-11-30' as PlainDate
const months = Array.from(
  { length: 12 },
  (_, month) => `2024-${String(month + 1).padStart(2, '0')}`,
)
const awaited = months.map(
  (month): ReportingPeriod => ({ period: month as Period, due: `${month}-28` as PlainDate }),
)

/** 150 indicators in 85 measures, or as many of each 85, with a report for each month up to the given one. */
function yearOf(measures: number, periods: number): MadePlan {
  const { plan, reports } = madePlan(measures)
  return {
    plan: {
      ...plan,
      measures: plan.measures.map((measure, index) => ({
        ...measure,
        indicators: measure.indicators
          .slice(0, index % 17 < 4 ? 1 : 2)
          .concat(
            measure.indicators.length === 1 && index % 17 >= 4
              ? measure.indicators.map((one) => ({ ...one, position: 2 }))
              : [],
          ),
      })),
    },
    reports: plan.measures.flatMap(({ code }) =>
      [1, 2].map((indicator) => ({
        measure: code,
        indicator,
        reports: months.slice(0, periods).flatMap((month, index) =>
          (reports.find((each) => each.measure === code)?.reports ?? [])
            .slice(0, 1)
            .map((report) => ({
              ...report,
              period: month as Period,
              reported:
                'value' in report.reported
                  ? { value: `${17 * indicator + 11 * index}` as Decimal }
                  : report.reported,
              enteredAt: `${month}-25T10:00:00.000Z`,
            })),
        ),
      })),
    ),
  }
}

const degrees = ({ plan, reports }: MadePlan) =>
  degreesOfPlan(plan, reports, { asOf, periods: awaited })

const least = (work: () => unknown, times: number, rounds = 7): number =>
  Math.min(...Array.from({ length: rounds }, () => processorTime(work, times)))

const one = yearOf(85, 12)
const indicators = one.plan.measures.flatMap((measure) => measure.indicators).length
console.log(`a plan of 85 measures, ${indicators} indicators, 12 periods, on a day, with schedules`)
console.log('plans                    all       a plan')
for (const count of [1, 10, 100]) {
  const plans = Array.from({ length: count }, () => yearOf(85, 12))
  const spent = least(() => plans.map(degrees), Math.ceil(100 / count))
  console.log(`${count}`.padEnd(16), milliseconds(spent), milliseconds(spent / count))
}

console.log('\nmeasures                 all  85 measures')
for (const count of [85, 850, 8500]) {
  const plan = yearOf(count, 12)
  const spent = least(() => degrees(plan), Math.ceil(4000 / count), 3)
  console.log(`${count}`.padEnd(16), milliseconds(spent), milliseconds((spent * 85) / count))
}

console.log('\nperiods')
for (const periods of [1, 2, 4, 12]) {
  const plan = yearOf(85, periods)
  console.log(`${periods}`.padEnd(16), milliseconds(least(() => degrees(plan), 100)))
}
