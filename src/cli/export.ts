import { interfaceLanguageFor, type Language } from '../core/base/language.ts'
import { areRefusals, isRefusal, type Refusal, Refused } from '../core/base/refusal.ts'
import { adoptDraft } from '../core/plan/adopt-draft.ts'
import type { PlanContent } from '../core/plan/plan.ts'
import { planOn } from '../core/plan/plan-on.ts'
import { readPlan } from '../intake/read-plan.ts'
import { bulgarianRegister } from '../intake/register.ts'
import { planDocument } from '../render/docx/plan-document.ts'
import { reportDocument } from '../render/docx/report-document.ts'
import type { PrintedPlan } from '../render/layout/plan-layout.ts'
import { planWorkbook } from '../render/xlsx/plan-workbook.ts'
import type { Database } from '../store/database.ts'
import { selectOptionalPlan } from '../store/plan.reader.ts'
import { selectOptionalPublication } from '../store/publication.reader.ts'
import { answerRefusal, type CliIo, exitCodes, readNamedFile } from './cli-io.ts'
import { type ExportArguments, exportArguments } from './export-arguments.ts'
import { fileNotWritable, neverPublished, noSuchPlan } from './export-refusals.ts'

export const usage = {
  bg: [
    'Употреба: merilo export ПЛАН --to ФАЙЛ.docx|ФАЙЛ.xlsx [--lang bg|en] [--report]',
    'ПЛАН е адресът на приет план, например plan-2024, или път до файл с план.',
    'С --report се записва последният публикуван годишен отчет на приетия план.',
  ].join('\n'),
  en: [
    'Usage: merilo export PLAN --to FILE.docx|FILE.xlsx [--lang bg|en] [--report]',
    'PLAN is the address of an adopted plan, for example plan-2024, or the path of a file with a plan.',
    'With --report the last published annual report of the adopted plan is written.',
  ].join('\n'),
}

type Open = () => Promise<{ database: Database; close(): Promise<void> }>

/** Writes a plan in the official layout for Word or Excel, or its published annual report for Word. */
export async function run(args: readonly string[], io: CliIo, open: Open): Promise<number> {
  const asked = exportArguments(args)
  if (asked === undefined) {
    io.error(usage[io.language])
    return exitCodes.wrongUsage
  }
  try {
    const bytes =
      asked.from === 'file' ? await fromFile(asked, io) : await fromDatabase(asked, open)
    await io.writeFile(asked.to, bytes).catch(() => {
      throw new Refused(fileNotWritable(asked.to))
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const codes = error.refusals.map((refusal) => answerRefusal(refusal, io, false))
    return codes[0] ?? exitCodes.refused
  }
  io.out({ bg: `Записан е файлът ${asked.to}.`, en: `Wrote ${asked.to}.` }[io.language])
  return exitCodes.done
}

/** @throws {Refused} when there is no such file, no plan in it, or not yet a whole one. */
async function fromFile(asked: ExportArguments, io: CliIo): Promise<Uint8Array> {
  const { plan: path, language } = asked
  const bytes = accepted(await readNamedFile(path, io))
  const { draft } = accepted(await readPlan({ name: path, bytes }, bulgarianRegister))
  const plan: PlanContent | readonly Refusal[] = adoptDraft(draft)
  if (areRefusals(plan)) throw new Refused(...plan)
  return printed(plan, asked, language ?? interfaceLanguageFor(plan.language))
}

const printed = (plan: PrintedPlan, { format }: ExportArguments, language: Language) =>
  ({ docx: planDocument, xlsx: planWorkbook })[format](plan, language)

/** @throws {Refused} when there is no such plan, or nothing of it was published. */
async function fromDatabase(asked: ExportArguments, open: Open): Promise<Uint8Array> {
  const { database, close } = await open()
  try {
    const adopted = await selectOptionalPlan(database, asked.plan)
    if (!adopted) throw new Refused(noSuchPlan(asked.plan))
    const plan = planOn(adopted, null)
    const language = asked.language ?? interfaceLanguageFor(plan.language)
    if (!asked.report) return await printed(plan, asked, language)
    const kept = await selectOptionalPublication(database, asked.plan, 'latest')
    if (!kept) throw new Refused(neverPublished(asked.plan))
    return await reportDocument(kept.publication, language)
  } finally {
    await close()
  }
}

function accepted<Value extends object>(value: Value | Refusal): Value {
  if (isRefusal(value)) throw new Refused(value)
  return value
}
