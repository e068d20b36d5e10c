import { type Finding, severities } from '../core/base/finding.ts'
import { isLanguage } from '../core/base/language.ts'
import { isRefusal, type Refusal } from '../core/base/refusal.ts'
import type { Draft } from '../core/draft/draft.ts'
import { type ReadPlan, readPlan } from '../intake/read-plan.ts'
import { bulgarianRegister } from '../intake/register.ts'
import { answerRefusal, type CliIo, exitCodes, readNamedFile } from './cli-io.ts'
import { findingsJson } from './findings-json.ts'
import { findingsSarif, refusalSarif } from './findings-sarif.ts'
import { type FailOn, type LintArguments, lintArguments } from './lint-arguments.ts'
import { lintText } from './lint-text.ts'

const options =
  '[--previous {file}] [--format text|json|sarif] [--fail-on error|warning|info|never] [--rules-url URL] [--lang bg|en]'
const usage = {
  bg: `Употреба: merilo lint ФАЙЛ ${options.replace('{file}', 'ФАЙЛ')}`,
  en: `Usage: merilo lint FILE ${options.replace('{file}', 'FILE')}`,
}

/** Characters in a line when the terminal does not say. */
const defaultWidth = 100
const narrowest = 60

/**
 * Says what a person should look at in a plan, for people, programs and pipelines. It ends with 1 when
 * a finding is as grave as `--fail-on`, and when a file is refused; with 2 when it is asked wrongly.
 */
export async function run(args: string[], io: CliIo): Promise<number> {
  const asked = lintArguments(args)
  if (asked === undefined) {
    io.error(usage[io.language])
    return exitCodes.wrongUsage
  }
  const before = asked.previous === null ? undefined : await readNamedPlan(asked.previous, io)
  if (before !== undefined && isRefusal(before))
    return refused(before, { ...asked, file: asked.previous ?? '' }, io)
  const read = await readNamedPlan(asked.file, io, before?.draft)
  if (isRefusal(read)) return refused(read, asked, io)
  print(read, asked, io)
  return failed(read.findings, asked.failOn) ? exitCodes.refused : exitCodes.done
}

/** In the language asked for, else in the plan's own. */
function print({ draft, findings }: ReadPlan, asked: LintArguments, io: CliIo): void {
  const own = isLanguage(draft.language) ? draft.language : io.language
  const language = asked.language ?? own
  if (asked.format === 'json') io.out(findingsJson(asked.file, draft, findings))
  if (asked.format === 'sarif')
    io.out(findingsSarif(asked.file, findings, { language, rulesAt: asked.rulesUrl ?? ownPages }))
  if (asked.format === 'text') {
    const width = Math.max(narrowest, io.columns ?? defaultWidth)
    for (const line of lintText(asked.file, findings, language, width)) io.out(line)
  }
}

/** The pages that come with the program: an address that can be opened where it runs. */
const ownPages = new URL('../../docs/rules/', import.meta.url).href

async function readNamedPlan(
  file: string,
  io: CliIo,
  previous?: Draft,
): Promise<ReadPlan | Refusal> {
  const bytes = await readNamedFile(file, io)
  return isRefusal(bytes) ? bytes : readPlan({ name: file, bytes }, bulgarianRegister, previous)
}

const failed = (findings: readonly Finding[], failOn: FailOn): boolean =>
  failOn !== 'never' &&
  findings.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(failOn))

/** A pipeline reads SARIF whatever happens: there the refusal is a notification. */
function refused(refusal: Refusal, { format, file, language }: LintArguments, io: CliIo): number {
  if (format === 'sarif') io.out(refusalSarif(file, refusal, language ?? io.language))
  return answerRefusal(refusal, io, format === 'json')
}
