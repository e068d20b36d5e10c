// How well plans are read that the readers were not made for.
//   npm exec -- node --import ./src/main/tsx-hook.mjs bench/intake-quality.ts [--verbose] [--json] [--floor] [folder]
import { readFileSync } from 'node:fs'
import { isRefusal } from '../src/core/base/refusal.ts'
import { readPlan } from '../src/intake/read-plan.ts'
import { bulgarianRegister } from '../src/intake/register.ts'
import { auditScore } from '../src/intake/testing/conformance/audit.ts'
import {
  type ConformanceDocument,
  conformanceDocuments,
} from '../src/intake/testing/conformance/expectation.ts'
import { writeFloor } from '../src/intake/testing/conformance/floor.ts'
import { f1, inAll, type Score, type Tally } from '../src/intake/testing/conformance/score.ts'
import { scoreOf } from '../src/intake/testing/conformance/score-of.ts'
import { seedExpectation } from '../src/intake/testing/conformance/seed-expectation.ts'
import { officialPlanAt } from '../src/intake/testing/official-plan.ts'

const args = process.argv.slice(2)
const given = args.find((arg) => !arg.startsWith('--'))
const folder = given ?? 'conformance/intake/documents'

const scores: Score[] = []
for (const document of conformanceDocuments(folder)) scores.push(await scoreOf(document))
const real: Score[] = []
for (const document of realPlan()) real.push(await scoreOf(document))

if (args.includes('--floor')) writeFloor('conformance/intake/floor.json', scores)

if (args.includes('--json')) console.log(JSON.stringify([...scores, ...real]))
else await print()

/** The official plan as text and as a Word document, where they are at hand; values only. */
function realPlan(): ConformanceDocument[] {
  if (given !== undefined) return []
  return (['txt', 'docx'] as const).flatMap((extension) => {
    const path = officialPlanAt(extension)
    const name = `plan-2024.${extension}`
    if (path === null) return []
    return {
      name,
      bytes: readFileSync(path),
      expectation: seedExpectation(name, 'sample/plan-2024.json'),
    }
  })
}

async function print(): Promise<void> {
  console.log(header())
  for (const score of [...scores, inAll(scores)]) console.log(line(score))
  const { tallies, sure } = inAll(scores)
  const { right, read, expected } = tallies.indicators
  console.log(`\nindicators: precision ${share(right, read)}, recall ${share(right, expected)}`)
  console.log(
    `wrong though sure: ${sure.expected - sure.right} of ${sure.expected} readings, ${share(sure.expected - sure.right, sure.expected)} %`,
  )
  if (real.length > 0) console.log('\nThe official plan behind the sample, values only:')
  for (const score of real) console.log(line(score))
  await printAudit()
  if (args.includes('--verbose')) printDifferences()
}

/** The findings against the defects that an auditor listed, with and without budgets without an amount. */
async function printAudit(): Promise<void> {
  const list = 'src/intake/testing/conformance/official-plan-defects.json'
  for (const { name, bytes } of realPlan()) {
    const read = await readPlan({ name, bytes }, bulgarianRegister)
    if (isRefusal(read)) continue
    for (const aside of [[], ['missing-amount']]) {
      const { defects, missed, told, unasked } = auditScore(read.findings, list, aside)
      const found = `${defects - missed.length} of ${defects} defects, ${share(defects - missed.length, defects)} %`
      const wrong = (['error', 'warning', 'info'] as const)
        .map((severity) => `${severity} ${unasked[severity].length} of ${told[severity]}`)
        .join(', ')
      console.log(
        `${name}${aside.map((rule) => ` without ${rule}`)}: ${found}; told for nothing: ${wrong}`,
      )
      if (args.includes('--verbose')) console.log(`  missed:\n    ${missed.join('\n    ')}`)
    }
  }
}

function printDifferences(): void {
  for (const { document, differences } of [...scores, ...real]) {
    if (differences.length > 0) console.log(`\n${document}`)
    for (const {
      aspect,
      position,
      cell,
      words,
      expected: wanted,
      read: got,
      sure,
    } of differences) {
      const said = words === '' ? '' : ` "${words.replace(/\s+/gu, ' ').slice(0, 160)}"`
      console.log(
        `  ${position ?? '-'} ${aspect} ${cell}${said}\n      expected ${wanted}\n      read     ${got}${sure ? ' (sure)' : ''}`,
      )
    }
  }
}

function columns({ tallies, measures, falseErrors, warnings }: Score): (string | number)[] {
  const of = ({ right, expected }: Tally) => share(right, expected)
  const t = tallies
  return [
    measures,
    t.rows.read,
    of(t.numbers),
    of(t.goals),
    of(t.texts),
    share(f1(t.indicators), 1),
    of(t.names),
    of(t.kinds),
    of(t.operators),
    of(t.targets),
    of(t.baselines),
    of(t.units),
    of(t.deadlines),
    of(t.responsible),
    of(t.partners),
    of(t.amounts),
    of(t.sources),
    `${t.defects.right}/${t.defects.expected}`,
    falseErrors,
    warnings,
    of(t.title),
    of(t.year),
    of(t.language),
  ]
}

function header(): string {
  const names =
    'rows read no. goals text F1 name kind op. target base unit dl. resp. part. sum source defects false warn. title year lang.'
  return row('', names.split(' '))
}

function line(score: Score): string {
  return row(score.document, columns(score))
}

function row(name: string, cells: readonly (string | number)[]): string {
  return `${name.slice(0, 36).padEnd(36)} ${cells.map((cell) => `${cell}`.padStart(6)).join('')}`
}

function share(part: number | undefined, whole: number): string {
  return part === undefined || whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)
}
