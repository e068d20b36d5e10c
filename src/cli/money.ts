import { isLanguage, type Language, type PlanLanguage, wordsIn } from '../core/base/language.ts'
import { isRefusal, type Refusal } from '../core/base/refusal.ts'
import { type FundedPlan, fundedDraft, fundedPlan } from '../core/money/funded-plan.ts'
import { type MoneyFigures, moneyFigures } from '../core/money/money-figures.ts'
import { planOn } from '../core/plan/plan-on.ts'
import type { AllocationReports } from '../core/report/money-report.ts'
import { readPlan } from '../intake/read-plan.ts'
import { bulgarianRegister } from '../intake/register.ts'
import type { Database } from '../store/database.ts'
import { selectMoneyReportsOfPlan } from '../store/money-report.reader.ts'
import { selectOptionalPlan } from '../store/plan.reader.ts'
import { fileArguments } from './arguments.ts'
import { answerRefusal, type CliIo, exitCodes, readNamedFile } from './cli-io.ts'
import { noSuchPlan } from './export-refusals.ts'
import { moneyJson } from './money-json.ts'
import { moneyLines } from './money-text.ts'

const usage = {
  bg: 'Употреба: merilo money ФАЙЛ|ПЛАН [--json] [--lang bg|en]',
  en: 'Usage: merilo money FILE|PLAN [--json] [--lang bg|en]',
}

/** The money of a plan, with what a person needs to recognise it. */
export interface MoneyOfPlan {
  readonly title: string
  readonly year: number | null
  /** null where the plan is in none of the languages that we speak to people. */
  readonly language: Language | null
  /** The printed numbers of measures by their codes. */
  readonly numbers: ReadonlyMap<string, string>
  readonly figures: MoneyFigures
}

type Open = () => Promise<{ database: Database; close(): Promise<void> }>

/** An address is small letters, digits and hyphens; the path of a file has a dot or a slash in it. */
const address = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Characters in a line when the terminal does not say. */
const defaultWidth = 100
const narrowest = 80

/** Adds up the money of a plan, for a person or for a program. */
export async function run(args: string[], io: CliIo, open: Open): Promise<number> {
  const asked = fileArguments(args)
  if (asked === undefined) {
    io.error(usage[io.language])
    return exitCodes.wrongUsage
  }
  const found = address.test(asked.file)
    ? await moneyAtWork(asked.file, open)
    : await moneyInFile(asked.file, io)
  if (isRefusal(found)) return answerRefusal(found, io, asked.json)
  if (asked.json) io.out(moneyJson(found))
  else {
    const language = asked.language ?? found.language ?? io.language
    const width = Math.max(narrowest, io.columns ?? defaultWidth)
    for (const line of moneyLines(found, language, width)) io.out(line)
  }
  return exitCodes.done
}

/** The money of an adopted plan as it stands now. */
async function moneyAtWork(slug: string, open: Open): Promise<MoneyOfPlan | Refusal> {
  const { database, close } = await open()
  try {
    const kept = await selectOptionalPlan(database, slug)
    if (!kept) return noSuchPlan(slug)
    const plan = planOn(kept, null)
    const reports = await selectMoneyReportsOfPlan(database, plan.id)
    const { title, language } = plan
    return moneyOf(fundedPlan(plan), wordsIn(title, language).text, language, reports)
  } finally {
    await close()
  }
}

async function moneyInFile(path: string, io: CliIo): Promise<MoneyOfPlan | Refusal> {
  const bytes = await readNamedFile(path, io)
  if (isRefusal(bytes)) return bytes
  const read = await readPlan({ name: path, bytes }, bulgarianRegister)
  if (isRefusal(read)) return read
  return moneyOf(fundedDraft(read.draft), read.draft.title, read.draft.language)
}

const moneyOf = (
  plan: FundedPlan,
  title: string,
  language: PlanLanguage,
  reports: readonly AllocationReports[] = [],
): MoneyOfPlan => ({
  title,
  year: plan.year,
  language: isLanguage(language) ? language : null,
  numbers: new Map(plan.measures.map(({ code, number }) => [code, number])),
  figures: moneyFigures(plan, reports),
})
