import { type Finding, severities } from '../core/base/finding.ts'
import { isLanguage } from '../core/base/language.ts'
import { isRefusal, type Refusal } from '../core/base/refusal.ts'
import { readPlan } from '../intake/read-plan.ts'
import { bulgarianRegister } from '../intake/register.ts'
import { answerRefusal, type CliIo, exitCodes, readNamedFile } from './cli-io.ts'
import { findingsJson } from './findings-json.ts'
import { findingsSarif, refusalSarif } from './findings-sarif.ts'
import { type FailOn, type LintArguments, lintArguments } from './lint-arguments.ts'
import { lintText } from './lint-text.ts'

const usage = {
  bg: 'Употреба: merilo lint ФАЙЛ [--format text|json|sarif] [--fail-on error|warning|info|never] [--lang bg|en]',
  en: 'Usage: merilo lint FILE [--format text|json|sarif] [--fail-on error|warning|info|never] [--lang bg|en]',
}

/** Characters in a line when the terminal does not say. */
const defaultWidth = 100
const narrowest = 60

/**
 * Says what a person should look at in a plan, for people, programs and pipelines. It ends with 1 when
 * a finding is as grave as `--fail-on`, and when the file is refused.
 */
export async function run(args: string[], io: CliIo): Promise<number> {
  const asked = lintArguments(args)
  if (asked === undefined) {
    io.error(usage[io.language])
    return exitCodes.wrongUsage
  }
  const bytes = await readNamedFile(asked.file, io)
  if (isRefusal(bytes)) return refused(bytes, asked, io)
  const read = await readPlan({ name: asked.file, bytes }, bulgarianRegister)
  if (isRefusal(read)) return refused(read, asked, io)
  const { draft, findings } = read
  const own = isLanguage(draft.language) ? draft.language : io.language
  const language = asked.language ?? own
  if (asked.format === 'json') io.out(findingsJson(asked.file, draft, findings))
  if (asked.format === 'sarif') io.out(findingsSarif(asked.file, findings, language))
  if (asked.format === 'text') {
    const width = Math.max(narrowest, io.columns ?? defaultWidth)
    for (const line of lintText(asked.file, findings, language, width)) io.out(line)
  }
  return failed(findings, asked.failOn) ? exitCodes.refused : exitCodes.done
}

const failed = (findings: readonly Finding[], failOn: FailOn): boolean =>
  failOn !== 'never' &&
  findings.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(failOn))

/** A pipeline reads SARIF whatever happens: there the refusal is a notification. */
function refused(refusal: Refusal, { format, file, language }: LintArguments, io: CliIo): number {
  if (format === 'sarif') io.out(refusalSarif(file, refusal, language ?? io.language))
  return answerRefusal(refusal, io, format === 'json')
}
