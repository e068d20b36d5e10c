// What the degrees of a whole plan cost, and how that grows with the number of plans and of measures.
//   node --import ./src/main/tsx-hook.mjs bench/degree.ts
import { degreesOfPlan } from '../src/core/degree/plan-degrees.ts'
import { type MadePlan, madePlan } from './made-plan.ts'
import { milliseconds, processorTime } from './measure.ts'

const measuresOfOne = 85
const degrees = ({ plan, reports }: MadePlan) => degreesOfPlan(plan, reports)

console.log(`plans of ${measuresOfOne} measures        all        a plan`)
for (const count of [1, 10, 100]) {
  const plans = Array.from({ length: count }, () => madePlan(measuresOfOne))
  const spent = processorTime(() => plans.map(degrees), 300 / count)
  console.log(`${count}`.padEnd(20), milliseconds(spent), milliseconds(spent / count))
}

console.log('\none plan of             all        85 measures')
for (const count of [85, 850, 8500]) {
  const plan = madePlan(count)
  const spent = processorTime(() => degrees(plan), Math.ceil(25_000 / count))
  const share = (spent * measuresOfOne) / count
  console.log(`${count} measures`.padEnd(20), milliseconds(spent), milliseconds(share))
}
