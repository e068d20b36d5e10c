import type { Refusal } from '../core/base/refusal.ts'
import type { Circumstances } from '../core/degree/circumstances.ts'
import type { PeriodReport } from '../core/degree/known-reports.ts'
import type { DecidedStep } from '../core/plan/decision.ts'
import type { IndicatorRule } from '../core/plan/plan.ts'
import { circumstancesOf, decisionOf, judgementOf, runOf } from './degree-circumstances.ts'
import { type PlanCase, planCaseOf } from './degree-plan-case.ts'
import { reportOf } from './degree-reports.ts'
import { ruleOf } from './degree-rule.ts'
import {
  itemsOf,
  JsonFault,
  type JsonValue,
  keyOf,
  listOf,
  optional,
  textOf,
} from './json-value.ts'

/** One indicator with its reports and whatever bears on its degree. */
export interface IndicatorCase {
  readonly name: string
  readonly rule: IndicatorRule
  readonly reports: readonly PeriodReport[]
  readonly circumstances: Circumstances
  /** Of the measure whose indicator it is. */
  readonly decisions: readonly DecidedStep[]
}

/** An indicator, or the measures of a plan. */
export type DegreeCase = IndicatorCase | PlanCase

const format = 'merilo-degree-cases/1'

/** The cases of a file in the format merilo-degree-cases/1, or what is wrong with the first bad one. */
export function readDegreeCases(bytes: Uint8Array): DegreeCase[] | Refusal {
  const document = parseJson(bytes)
  if (document === undefined) return malformed
  try {
    if (keyOf(document, 'format').value !== format) return wrongFormat
    return itemsOf(keyOf(document, 'cases')).map(caseOf)
  } catch (error) {
    if (error instanceof JsonFault) return badCase(error)
    throw error
  }
}

function parseJson(bytes: Uint8Array): JsonValue | undefined {
  try {
    return { at: '', value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    return undefined
  }
}

function caseOf(from: JsonValue, index: number): DegreeCase {
  const name = optional(keyOf(from, 'name'), textOf) ?? String(index + 1)
  const measures = optional(keyOf(from, 'measures'), itemsOf)
  if (measures !== null) return planCaseOf(name, from, measures)
  const run = optional(keyOf(from, 'run'), runOf)
  return {
    name,
    rule: ruleOf(keyOf(from, 'indicator')),
    reports: listOf(keyOf(from, 'reports')).flatMap(reportOf),
    circumstances: {
      ...circumstancesOf(from),
      judgements: listOf(keyOf(from, 'judgements')).map(judgementOf),
      ...(run === null ? {} : { run }),
    },
    decisions: listOf(keyOf(from, 'decisions')).map(decisionOf),
  }
}

const malformed: Refusal = {
  code: 'malformed-json',
  message: {
    bg: 'Файлът не е в JSON (UTF-8).',
    en: 'The file is not JSON in UTF-8.',
  },
}

const wrongFormat: Refusal = {
  code: 'wrong-format',
  message: {
    bg: `Файлът не е във формат ${format}: ключът "format" трябва да го казва.`,
    en: `The file is not in the format ${format}: its key "format" has to say so.`,
  },
}

const badCase = ({ at, expected }: JsonFault): Refusal => ({
  code: at.startsWith('cases[') ? 'bad-case' : 'wrong-format',
  message: {
    bg: `${at || 'Във файла'}: очаква се ${expected.bg}.`,
    en: `${at || 'In the file'}: expected ${expected.en}.`,
  },
})
