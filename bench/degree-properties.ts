// Every property of degrees on as many random cases as wanted, by default 100,000 of each.
//   node --import ./src/main/tsx-hook.mjs bench/degree-properties.ts [cases] [seed]
import { degreeProperties } from '../src/core/degree/testing/degree-properties.ts'
import { knowledgeProperties } from '../src/core/degree/testing/knowledge-properties.ts'

const [numRuns = 100_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number)
console.log(`seed ${seed}, ${numRuns} cases of each`)
let broken = 0
for (const { says, holds } of [...degreeProperties, ...knowledgeProperties]) {
  const start = process.cpuUsage()
  try {
    holds({ seed, numRuns })
    const { user, system } = process.cpuUsage(start)
    console.log(`holds  ${((user + system) / 1e6).toFixed(1).padStart(6)} s  ${says}`)
  } catch (error) {
    broken += 1
    console.log(`BROKEN          ${says}\n${error}`)
  }
}
process.exitCode = broken === 0 ? 0 : 1
