// What spoiled-files.ts starts for each portion: node bench/spoiled-portion.ts HOW MANY SEED
import { isRefusal } from '../src/core/base/refusal.ts'
import type { GivenFile } from '../src/intake/read-file.ts'
import { readPlan } from '../src/intake/read-plan.ts'
import { bulgarianRegister } from '../src/intake/register.ts'
import { officeFiles, soundFiles } from '../src/intake/testing/sound-files.ts'
import { randomFrom, spoiled } from '../src/intake/testing/spoiled-files.ts'
import { peakMemory } from './peak-memory.ts'
import { strangeFiles } from './strange-cells.ts'

/** How the inputs of a portion ended, the dearest of them, and what the process held at most. */
export interface Portion {
  readonly outcomes: Readonly<Record<string, number>>
  readonly formats: Readonly<Record<string, number>>
  readonly bugs: readonly string[]
  readonly slowest: { readonly milliseconds: number; readonly input: string }
  readonly megabytes: number
}

/** Another program reads those and takes a second for each: one in so many inputs is for it. */
const forOffice = 500

const processor = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const [times = 0, seed = 1] = process.argv.slice(2).map(Number)
const random = randomFrom(seed)
const [sound, office] = [await soundFiles(), await officeFiles()]
const outcomes: Record<string, number> = {}
const formats: Record<string, number> = {}
const bugs: string[] = []
let slowest = { milliseconds: 0, input: '' }

const count = (of: Record<string, number>, what: string): void => {
  of[what] = (of[what] ?? 0) + 1
}

const oneOf = (files: readonly GivenFile[], input: number): GivenFile => {
  const file = files[input % files.length]
  if (!file) throw new Error('there are no documents to spoil')
  return file
}

/** Documents spoiled in turn with tables of strange cells. */
function given(input: number, strange: GivenFile | undefined): GivenFile {
  if (input % forOffice === 0) return spoiled(oneOf(office, input / forOffice), random)
  return strange && input % 2 === 1 ? strange : spoiled(oneOf(sound, input >> 1), random)
}

const inOneLine = /^[^\n]+$/u

async function readOne(file: GivenFile, input: number): Promise<void> {
  const name = `${file.name}, input ${input} of seed ${seed}`
  const start = processor()
  try {
    const read = await readPlan(file, bulgarianRegister)
    count(outcomes, isRefusal(read) ? read.code : 'draft')
    if (isRefusal(read) && !Object.values(read.message).every((each) => inOneLine.test(each)))
      bugs.push(`${name}: refused in several lines`)
    if (!isRefusal(read) && read.draft.measures.length === 0) bugs.push(`${name}: an empty draft`)
  } catch (error) {
    bugs.push(`${name}: ${error instanceof Error ? error.stack : error}`)
  }
  const milliseconds = processor() - start
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, input: name }
  count(formats, file.name.split('.').at(-1) ?? '')
}

const strange = strangeFiles(times >> 1, seed)
for (let input = 0; input < times; input += 1)
  await readOne(given(input, strange[input >> 1]), input)

const answer: Portion = { outcomes, formats, bugs, slowest, megabytes: peakMemory() }
process.stdout.write(JSON.stringify(answer))
