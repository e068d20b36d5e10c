// What reading a plan in StratML costs and how that grows: node bench/stratml.ts [OBJECTIVES ...]
import { isRefusal } from '../src/core/base/refusal.ts'
import { readPlan } from '../src/intake/read-plan.ts'
import { bulgarianRegister } from '../src/intake/register.ts'
import { stratmlNamespace } from '../src/intake/stratml/element.ts'

const given = process.argv.slice(2).map(Number)
const sizes = given.length > 0 ? given : [1_000, 5_000, 25_000, 50_000]

const indicator = (name: string) =>
  `<PerformanceIndicator><MeasurementDimension>${name}</MeasurementDimension><UnitOfMeasurement>бр.</UnitOfMeasurement><MeasurementInstance><TargetResult><NumberOfUnits>5</NumberOfUnits></TargetResult></MeasurementInstance></PerformanceIndicator>`

/** What each objective says, by what is meant to be dear in it. */
const shapes: Readonly<Record<string, (index: number) => string>> = {
  different: (index) =>
    `<Objective><Name>Ремонт на сграда ${index}</Name><SequenceIndicator>${index}</SequenceIndicator>${indicator(`Сгради в район ${index}`)}</Objective>`,
  'one number': () =>
    `<Objective><Name>Ремонт</Name><SequenceIndicator>1</SequenceIndicator>${indicator('Сгради')}</Objective>`,
  'no number': (index) => `<Objective><Name>Ремонт ${index}</Name></Objective>`,
  'empty goals': (index) =>
    `<Objective><Name>Ремонт</Name></Objective></Goal><Goal><Name>Цел ${index}</Name><SequenceIndicator>${index}.${index}</SequenceIndicator></Goal><Goal><Name>Цел</Name>`,
}

const planOf = (size: number, shape: (index: number) => string): Uint8Array =>
  new TextEncoder().encode(
    `<PerformancePlanOrReport xmlns="${stratmlNamespace}"><Name>План за 2026 г.</Name><StrategicPlanCore><Goal><Name>Цел</Name>${Array.from({ length: size }, (_, index) => shape(index + 1)).join('')}</Goal></StrategicPlanCore></PerformancePlanOrReport>`,
  )

console.log('milliseconds of the processor, and for each objective\n')
console.log(
  `objectives${Object.keys(shapes)
    .map((name) => name.padStart(22))
    .join('')}`,
)
for (const size of sizes) {
  const cells: string[] = []
  for (const shape of Object.values(shapes)) {
    const bytes = planOf(size, shape)
    const before = process.cpuUsage()
    const plan = await readPlan({ name: 'plan.xml', bytes }, bulgarianRegister)
    const { user, system } = process.cpuUsage(before)
    if (isRefusal(plan)) throw new Error(plan.message.en)
    if (plan.draft.measures.length !== size) throw new Error('not all objectives were read')
    const cost = (user + system) / 1000
    cells.push(`${Math.round(cost)} (${(cost / size).toFixed(2)})`.padStart(22))
  }
  console.log(String(size).padEnd(10) + cells.join(''))
}
