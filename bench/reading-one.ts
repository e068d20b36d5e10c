// What reading.ts starts for each size: node bench/reading-one.ts cost|memory FILE ...
import { readFileSync } from 'node:fs'
import { isRefusal } from '../src/core/base/refusal.ts'
import { aroundTheMeasures } from '../src/intake/around-the-measures.ts'
import { draftOf } from '../src/intake/draft-of.ts'
import { lint } from '../src/intake/lint/lint.ts'
import { readFile } from '../src/intake/read-file.ts'
import { readPlan } from '../src/intake/read-plan.ts'
import { bulgarianRegister } from '../src/intake/register.ts'
import { findPlan } from '../src/intake/tables/find-plan.ts'
import { peakMemory } from './peak-memory.ts'

/** Milliseconds of the processor on each part of reading. */
export interface Cost {
  readonly measures: number
  readonly file: number
  readonly tables: number
  readonly words: number
  readonly rules: number
}

/** Megabytes that the process held at most, before it read anything and after it has read one file. */
export interface Memory {
  readonly base: number
  readonly peak: number
}

const processor = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

async function costOf(bytes: Uint8Array): Promise<Cost> {
  const start = processor()
  const document = await readFile({ name: 'plan.docx', bytes })
  if (isRefusal(document)) throw new Error(document.message.en)
  const read = processor()
  const found = findPlan(document)
  const seen = processor()
  const draft = draftOf(found, bulgarianRegister)
  const understood = processor()
  lint(draft, bulgarianRegister, aroundTheMeasures(found.findings))
  const end = processor()
  return {
    measures: draft.measures.length,
    file: read - start,
    tables: seen - read,
    words: understood - seen,
    rules: end - understood,
  }
}

const all = ({ file, tables, words, rules }: Cost): number => file + tables + words + rules

/** Of some readings after a few the cheapest: what others do on the machine only makes it dearer. */
async function warmCostOf(files: readonly Uint8Array[]): Promise<Cost> {
  const end = processor() + 6_000
  const costs: Cost[] = []
  while (costs.length < 3 || (costs.length < 30 && processor() < end))
    costs.push(await costOf(oneOf(files, costs.length)))
  return costs.reduce((least, cost) => (all(cost) < all(least) ? cost : least))
}

function oneOf(files: readonly Uint8Array[], index: number): Uint8Array {
  const file = files[index % files.length]
  if (file === undefined) throw new Error('name the files to read')
  return file
}

async function memoryOf(bytes: Uint8Array): Promise<Memory> {
  const base = peakMemory()
  await readPlan({ name: 'plan.docx', bytes }, bulgarianRegister)
  return { base, peak: peakMemory() }
}

const [what, ...paths] = process.argv.slice(2)
const given = paths.map((path) => readFileSync(path))
const answer = what === 'memory' ? await memoryOf(oneOf(given, 0)) : await warmCostOf(given)
process.stdout.write(JSON.stringify(answer))
