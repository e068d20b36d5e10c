// What broken files do to the readers: node bench/spoiled-files.ts [HOW MANY] [FIRST SEED]
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Portion } from './spoiled-portion.ts'

/** Each portion has a process and a seed of its own, so that one can be run again. */
const inPortion = 2_000

const [times = 100_000, firstSeed = 1] = process.argv.slice(2).map(Number)
const portions: Portion[] = []

for (let done = 0; done < times; done += inPortion) {
  const seed = firstSeed + done / inPortion
  const size = Math.min(inPortion, times - done)
  const self = fileURLToPath(new URL('./spoiled-portion.ts', import.meta.url))
  const args = ['--max-semi-space-size=8', self, String(size), String(seed)]
  const { stdout, stderr, status, signal } = spawnSync(process.execPath, args)
  if (status !== 0) throw new Error(`seed ${seed} ended with ${signal ?? status}: ${stderr}`)
  const portion: Portion = JSON.parse(stdout.toString())
  portions.push(portion)
  const { slowest, megabytes, bugs } = portion
  console.log(
    `seed ${seed}: ${size} inputs, slowest ${Math.round(slowest.milliseconds)} ms (${slowest.input}), ${megabytes} MB`,
  )
  for (const bug of bugs) console.log(`BUG ${bug}`)
}

const sums = (of: (portion: Portion) => Readonly<Record<string, number>>) => {
  const all = new Map<string, number>()
  for (const [what, count] of portions.flatMap((each) => Object.entries(of(each))))
    all.set(what, (all.get(what) ?? 0) + count)
  return Object.fromEntries([...all].sort(([, a], [, b]) => b - a))
}

console.table(sums(({ outcomes }) => outcomes))
console.table(sums(({ formats }) => formats))
console.log(`bugs: ${portions.flatMap(({ bugs }) => bugs).length}`)
console.log(`slowest: ${Math.round(Math.max(...portions.map((p) => p.slowest.milliseconds)))} ms`)
console.log(`peak memory: ${Math.max(...portions.map(({ megabytes }) => megabytes))} MB`)
