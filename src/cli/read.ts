import { isLanguage } from '../core/base/language.ts'
import { isRefusal } from '../core/base/refusal.ts'
import { readPlan } from '../intake/read-plan.ts'
import { bulgarianRegister } from '../intake/register.ts'
import { fileArguments } from './arguments.ts'
import { answerRefusal, type CliIo, exitCodes, readNamedFile } from './cli-io.ts'
import { draftJson } from './draft-json.ts'
import { draftText } from './draft-text.ts'
import { findingsText } from './findings-text.ts'

const usage = {
  bg: 'Употреба: merilo read ФАЙЛ [--json] [--lang bg|en]',
  en: 'Usage: merilo read FILE [--json] [--lang bg|en]',
}

/** Characters in a line when the terminal does not say. */
const defaultWidth = 100
const narrowest = 80

/** Reads a plan and says what was understood and what is wrong, for a person or for a program. */
export async function run(args: string[], io: CliIo): Promise<number> {
  const asked = fileArguments(args)
  if (asked === undefined) {
    io.error(usage[io.language])
    return exitCodes.wrongUsage
  }
  const bytes = await readNamedFile(asked.file, io)
  if (isRefusal(bytes)) return answerRefusal(bytes, io, asked.json)
  const read = await readPlan({ name: asked.file, bytes }, bulgarianRegister)
  if (isRefusal(read)) return answerRefusal(read, io, asked.json)
  if (asked.json) {
    io.out(draftJson(read))
    return exitCodes.done
  }
  const own = isLanguage(read.draft.language) ? read.draft.language : io.language
  const language = asked.language ?? own
  const width = Math.max(narrowest, io.columns ?? defaultWidth)
  for (const line of draftText(read.draft, language, width)) io.out(line)
  for (const line of findingsText(read.findings, language, width)) io.out(line)
  return exitCodes.done
}
