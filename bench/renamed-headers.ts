// What is still understood of the conformance plans when headers are in words that no list knows.
//   npm exec -- node --import ./src/main/tsx-hook.mjs bench/renamed-headers.ts [--pairs] [--verbose] [folder]

import { isRefusal } from '../src/core/base/refusal.ts'
import type { ReadDocument } from '../src/intake/document.ts'
import { draftOf } from '../src/intake/draft-of.ts'
import { readFile } from '../src/intake/read-file.ts'
import { bulgarianRegister } from '../src/intake/register.ts'
import { findPlan } from '../src/intake/tables/find-plan.ts'
import {
  headersIn,
  nonsense,
  renamed,
  type SaidInHeader,
} from '../src/intake/tables/testing/renamed-headers.ts'
import { conformanceDocuments } from '../src/intake/testing/conformance/expectation.ts'
import { type Comparison, compareReadings } from '../src/intake/testing/same-reading.ts'
import { inAnyLanguage } from '../src/intake/words/any-language.ts'
import { wordsOf } from '../src/intake/words/words-of.ts'

const args = process.argv.slice(2)
const folder = args.find((arg) => !arg.startsWith('--')) ?? 'conformance/intake/documents'
const verbose = args.includes('--verbose')
const pairs = args.includes('--pairs')

interface Count {
  trials: number
  same: number
  refused: number
  wrong: number
}
const none = (): Count => ({ trials: 0, same: 0, refused: 0, wrong: 0 })
const byKey = new Map<string, Count>()
const total = none()

for (const { name, bytes } of conformanceDocuments(folder)) {
  if (/\.(odt|rtf|doc)$/.test(name)) continue
  const document = await readFile({ name, bytes })
  if (isRefusal(document)) continue
  tryAll(name, document)
}
for (const [key, count] of [...byKey].sort()) console.log(line(key, count))
console.log(line('in all', total))

function tryAll(name: string, document: ReadDocument): void {
  const right = draftOf(findPlan(document), bulgarianRegister)
  const headers = headersIn(document)
  const money = inAnyLanguage(wordsOf[right.language])
  const trials = pairs
    ? headers.flatMap((one, at) => headers.slice(at + 1).map((other) => [one, other]))
    : headers.map((one) => [one])
  for (const trial of trials) {
    const names = trial.map(
      ({ text }, at) => [text, nonsense(text, at + headers.length, money)] as const,
    )
    const found = findPlan(renamed(document, new Map(names)))
    const compared = compareReadings(right, draftOf(found, bulgarianRegister))
    const refused = found.rows.length === 0
    count(pairs ? 'pairs' : trial.flatMap(({ keys }) => keys).join('+') || '-', compared, refused)
    if (verbose) tell(name, trial, compared, refused)
  }
}

function count(label: string, { same, wrongThoughSure }: Comparison, refused: boolean): void {
  const own = byKey.get(label) ?? none()
  byKey.set(label, own)
  for (const each of [total, own]) {
    each.trials += 1
    each.refused += refused ? 1 : 0
    each.same += same && !refused ? 1 : 0
    each.wrong += wrongThoughSure.length > 0 ? 1 : 0
  }
}

function tell(
  name: string,
  trial: readonly SaidInHeader[],
  { same, differs, wrongThoughSure }: Comparison,
  refused: boolean,
): void {
  if (same && !refused && wrongThoughSure.length === 0) return
  const headers = trial.map(({ text, keys }) => `${text.replaceAll('\n', ' ')} (${keys})`)
  console.log(`${name}: ${headers.join(' + ')}`)
  console.log(refused ? '    no plan' : `    ${differs.slice(0, 3).join('\n    ')}`)
  for (const wrong of wrongThoughSure.slice(0, 1)) console.log(`    SURE ${wrong}`)
}

function line(name: string, { trials, same, refused, wrong }: Count): string {
  return `${name.padEnd(40)} ${trials} tried, ${same} the same (${((100 * same) / trials).toFixed(1)} %), ${refused} no plan, ${wrong} wrong though sure`
}
