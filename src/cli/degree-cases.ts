import { toRational } from '../core/base/decimal.ts'
import { parsePeriod } from '../core/base/period.ts'
import { compare } from '../core/base/rational.ts'
import type { Refusal } from '../core/base/refusal.ts'
import type { Circumstances } from '../core/degree/circumstances.ts'
import type { PeriodReport } from '../core/degree/known-reports.ts'
import {
  accumulations,
  type IndicatorRule,
  measurements,
  type Stage,
  type Target,
} from '../core/plan/plan.ts'
import {
  refusalsOfCriteria,
  usualCriteria,
  type VerdictCriteria,
} from '../core/plan/verdict-criteria.ts'
import {
  decimalOf,
  itemsOf,
  JsonFault,
  type JsonValue,
  keyOf,
  oneOf,
  optional,
  textOf,
} from './json-value.ts'

export interface DegreeCase {
  readonly name: string
  readonly rule: IndicatorRule
  readonly reports: readonly PeriodReport[]
  readonly circumstances: Circumstances
}

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
  return {
    name: optional(keyOf(from, 'name'), textOf) ?? String(index + 1),
    rule: ruleOf(keyOf(from, 'indicator')),
    reports: (optional(keyOf(from, 'reports'), itemsOf) ?? []).flatMap(reportOf),
    circumstances: circumstancesOf(from),
  }
}

function circumstancesOf(from: JsonValue): Circumstances {
  const criteria = optional(keyOf(from, 'criteria'), criteriaOf)
  return criteria === null ? {} : { criteria }
}

/** Those that are not given are the usual ones. */
function criteriaOf(from: JsonValue): VerdictCriteria {
  const given = (key: keyof VerdictCriteria) =>
    optional(keyOf(from, key), decimalOf) ?? usualCriteria[key]
  const criteria = {
    metFrom: given('metFrom'),
    partlyAbove: given('partlyAbove'),
    exceededAbove: given('exceededAbove'),
    tolerance: given('tolerance'),
  }
  const [refusal] = refusalsOfCriteria(criteria)
  if (refusal) throw new JsonFault(`${from.at}.${refusal.field}`, refusal.message)
  return criteria
}

function ruleOf(from: JsonValue): IndicatorRule {
  const target = targetOf(keyOf(from, 'target'))
  const accumulates = keyOf(from, 'accumulates')
  const measured = keyOf(from, 'measured')
  // Where no number is compared, how numbers come together and are measured need not be said.
  const isNumeric = !['stages', 'trend', 'words', 'none'].includes(target.kind)
  return {
    accumulates:
      isNumeric || accumulates.value !== null ? oneOf(accumulates, accumulations) : 'last',
    measured: isNumeric || measured.value !== null ? oneOf(measured, measurements) : 'level',
    baseline: optional(keyOf(from, 'baseline'), decimalOf),
    target,
  }
}

const targetKinds = [
  'at-least',
  'at-most',
  'exactly',
  'between',
  'all',
  'stages',
  'trend',
  'words',
  'none',
] as const satisfies readonly Target['kind'][]

function targetOf(from: JsonValue): Target {
  const kind = oneOf(keyOf(from, 'kind'), targetKinds)
  const value = keyOf(from, 'value')
  switch (kind) {
    case 'at-least':
    case 'at-most':
    case 'exactly':
      return { kind, value: decimalOf(value) }
    case 'between':
      return rangeOf(keyOf(from, 'low'), keyOf(from, 'high'))
    case 'all':
      return { kind, value: optional(value, decimalOf) }
    case 'stages':
      return { kind, stages: stagesOf(keyOf(from, 'stages')) }
    default:
      return { kind }
  }
}

function rangeOf(from: JsonValue, to: JsonValue): Target {
  const [low, high] = [decimalOf(from), decimalOf(to)]
  if (compare(toRational(low), toRational(high)) > 0) {
    throw new JsonFault(to.at, {
      bg: `число, не по-малко от долната граница "${low}"`,
      en: `a number not below the lower bound "${low}"`,
    })
  }
  return { kind: 'between', low, high }
}

function stagesOf(from: JsonValue): Stage[] {
  const seen = new Set<string>()
  return itemsOf(from).map((item) => {
    const name = textOf(keyOf(item, 'name'))
    if (seen.has(name)) {
      throw new JsonFault(item.at, {
        bg: `друго име: вече има етап "${name}"`,
        en: `another name: there is a stage "${name}" already`,
      })
    }
    seen.add(name)
    return { name, weight: notNegative(keyOf(item, 'weight')) }
  })
}

/** A report whose value is null says that nothing was reported. */
function reportOf(from: JsonValue): PeriodReport[] {
  const written = keyOf(from, 'period')
  const period = parsePeriod(textOf(written))
  if (period === undefined) {
    throw new JsonFault(written.at, {
      bg: 'период като "2024-05", "2024-Q2", "2024-H1" или "2024"',
      en: 'a period like "2024-05", "2024-Q2", "2024-H1" or "2024"',
    })
  }
  const [value, done] = [keyOf(from, 'value'), keyOf(from, 'done')]
  const [numerator, denominator] = [keyOf(from, 'numerator'), keyOf(from, 'denominator')]
  const hasParts = numerator.value !== null || denominator.value !== null
  if ([value.value !== null, hasParts, done.value !== null].filter(Boolean).length > 1) {
    throw new JsonFault(from.at, {
      bg: 'само едно от трите: стойност, числител и знаменател или завършени етапи',
      en: 'only one of three: a value, a numerator and denominator, or stages done',
    })
  }
  if (done.value !== null) return [{ period, reported: { done: itemsOf(done).map(textOf) } }]
  if (hasParts) {
    const parts = { numerator: notNegative(numerator), denominator: notNegative(denominator) }
    return [{ period, reported: parts }]
  }
  return value.value === null ? [] : [{ period, reported: { value: decimalOf(value) } }]
}

function notNegative(from: JsonValue) {
  const decimal = decimalOf(from)
  if (toRational(decimal).numerator < 0n)
    throw new JsonFault(from.at, {
      bg: 'число, не по-малко от нула',
      en: 'a number not below zero',
    })
  return decimal
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
