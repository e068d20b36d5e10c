// What broken files do to the readers: node bench/spoiled-files.ts [HOW MANY] [SEED]
import { isRefusal } from '../src/core/base/refusal.ts'
import { readPlan } from '../src/intake/read-plan.ts'
import { bulgarianRegister } from '../src/intake/register.ts'
import { soundFiles } from '../src/intake/testing/sound-files.ts'
import { randomFrom, spoiled } from '../src/intake/testing/spoiled-files.ts'

const [times = 100_000, seed = 1] = process.argv.slice(2).map(Number)
const random = randomFrom(seed)
const files = await soundFiles()
const outcomes = new Map<string, number>()
const slowest = { milliseconds: 0, input: 0, file: '' }
let thrown = 0

for (let input = 0; input < times; input += 1) {
  const file = files[input % files.length]
  if (!file) throw new Error('there are no documents to spoil')
  const broken = spoiled(file, random)
  const start = performance.now()
  try {
    const read = await readPlan(broken, bulgarianRegister)
    const outcome = isRefusal(read) ? read.code : 'draft'
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  } catch (error) {
    thrown += 1
    console.log(`input ${input} of seed ${seed}, made of ${file.name}:`, error)
  }
  const milliseconds = performance.now() - start
  if (milliseconds > slowest.milliseconds)
    Object.assign(slowest, { milliseconds, input, file: file.name })
}

console.table(Object.fromEntries([...outcomes].sort(([, a], [, b]) => b - a)))
console.log(`${times} inputs made of ${files.length} documents, seed ${seed}`)
console.log(`bugs: ${thrown}`)
console.log(
  `slowest: ${Math.round(slowest.milliseconds)} ms (input ${slowest.input}, ${slowest.file})`,
)
console.log(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
