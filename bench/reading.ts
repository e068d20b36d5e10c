// What reading a plan costs and how that grows: node bench/reading.ts [ROWS ...]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { planFile } from './plan-file.ts'
import type { Cost, Memory } from './reading-one.ts'

const given = process.argv.slice(2).map(Number)
const sizes = given.length > 0 ? given : [85, 170, 425, 850, 1842, 5000, 10_000, 20_000]

/** A file that was just read is remembered in part: each reading is of another. */
const others = 5

const folder = mkdtempSync(join(tmpdir(), 'reading-'))
const files = Array.from({ length: others }, (_, other) => join(folder, `plan-${other}.docx`))
const hook = new URL('../src/main/tsx-hook.mjs', import.meta.url).href

/** In a process of its own, which has not made the files, started as the command line starts one. */
const inProcess = <Answer>(...args: readonly string[]): Answer =>
  JSON.parse(
    execFileSync(process.execPath, [
      '--max-semi-space-size=8',
      '--import',
      hook,
      fileURLToPath(new URL('./reading-one.ts', import.meta.url)),
      ...args,
    ]).toString(),
  )

const whole = (value: number): string => Math.round(value).toString().padStart(8)

console.log('milliseconds of the reading thread, warm; megabytes of a process that reads it once\n')
console.log('rows     file  tables   words   rules     all   per row    base    peak')
for (const size of sizes) {
  for (const [other, file] of files.entries()) writeFileSync(file, planFile(size, other))
  const { measures, ...parts } = inProcess<Cost>('cost', ...files)
  const { base, peak } = inProcess<Memory>('memory', ...files)
  if (measures !== size) throw new Error(`${measures} of ${size} measures were read`)
  const costs = Object.values(parts)
  const all = costs.reduce((sum, cost) => sum + cost, 0)
  console.log(
    String(size).padEnd(5) +
      [...costs, all].map(whole).join('') +
      (all / size).toFixed(2).padStart(10) +
      [base, peak].map(whole).join(''),
  )
}
rmSync(folder, { recursive: true })
