// How writing and reading a plan grow with its size: node bench/intake-and-out.ts
import sample from '../sample/plan-2024.json' with { type: 'json' }
import { isRefusal } from '../src/core/base/refusal.ts'
import type { PlanContent } from '../src/core/plan/plan.ts'
import { readPlan } from '../src/intake/read-plan.ts'
import { bulgarianRegister } from '../src/intake/register.ts'
import { planDocument } from '../src/render/docx/plan-document.ts'
import { measureWith, planWith } from '../src/render/docx/testing/plans.ts'

const sizes = [1, 4, 16]
const runs = 5

/** The sample plan with its measures so many times over, each copy under numbers of its own. */
function planOf(copies: number): PlanContent {
  const rows = Array.from({ length: copies }, (_, copy) =>
    sample.measures.map((measure) => ({ ...measure, number: `${copy + 1}.${measure.number}` })),
  )
  return planWith({
    title: { bg: sample.title.bg },
    goals: sample.goals,
    measures: rows
      .flat()
      .map(({ number, goal, bg }, index) =>
        measureWith({ position: index + 1, number, goal, text: { bg } }),
      ),
    declaredMeasureCount: sample.declaredMeasureCount,
  })
}

/** The middle one of several runs, in milliseconds. */
async function measured<Result>(work: () => Promise<Result>) {
  const times: number[] = []
  let result = await work()
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    result = await work()
    times.push(performance.now() - start)
  }
  return { result, milliseconds: times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0 }
}

const rows = []
for (const copies of sizes) {
  const plan = planOf(copies)
  const written = await measured(() => planDocument(plan, 'bg'))
  const read = await measured(() =>
    readPlan({ name: 'plan.docx', bytes: written.result }, bulgarianRegister),
  )
  if (isRefusal(read.result)) throw new Error(read.result.message.en)
  rows.push({
    measures: read.result.draft.measures.length,
    'file, kB': Math.round(written.result.length / 1024),
    'write, ms': Math.round(written.milliseconds),
    'read, ms': Math.round(read.milliseconds),
    'read : write': Number((read.milliseconds / written.milliseconds).toFixed(2)),
    'read per measure, ms': Number((read.milliseconds / plan.measures.length).toFixed(2)),
  })
}
console.table(rows)
