import type { InBothLanguages } from '../core/base/language.ts'
import { isRefusal } from '../core/base/refusal.ts'
import { degreeOf } from '../core/degree/degree.ts'
import { degreesOfPlan } from '../core/degree/plan-degrees.ts'
import { decisionInForce } from '../core/plan/decision.ts'
import { fileArguments } from './arguments.ts'
import { answerRefusal, type CliIo, exitCodes, readNamedFile } from './cli-io.ts'
import { type DegreeCase, readDegreeCases } from './degree-cases.ts'
import { type DegreeResult, degreesJson } from './degree-json.ts'
import { degreesText } from './degree-text.ts'

const usage: InBothLanguages = {
  bg: 'Употреба: merilo degree ФАЙЛ.json [--json] [--lang bg|en]',
  en: 'Usage: merilo degree CASES.json [--json] [--lang bg|en]',
}

/** `merilo degree CASES.json`: the degree of each case, for a person or for a program. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const asked = fileArguments(args)
  if (asked === undefined) {
    io.error(usage[io.language])
    return exitCodes.wrongUsage
  }
  const bytes = await readNamedFile(asked.file, io)
  if (isRefusal(bytes)) return answerRefusal(bytes, io, asked.json)
  const cases = readDegreeCases(bytes)
  if (isRefusal(cases)) return answerRefusal(cases, io, asked.json)

  const results = cases.map(resultOf)
  if (asked.json) io.out(degreesJson(results))
  else for (const line of degreesText(results, asked.language ?? io.language)) io.out(line)
  return exitCodes.done
}

function resultOf(asked: DegreeCase): DegreeResult {
  if ('plan' in asked) {
    const { name, plan, reports, circumstances } = asked
    return { name, degrees: degreesOfPlan(plan, reports, circumstances) }
  }
  const { name, rule, reports, circumstances, decisions } = asked
  return {
    name,
    answer: degreeOf(rule, reports, circumstances),
    decision: decisionInForce(decisions, circumstances.asOf ?? null),
  }
}
