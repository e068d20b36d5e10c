import { toRational } from '../core/base/decimal.ts'
import { compare } from '../core/base/rational.ts'
import { accumulations, measurements } from '../core/draft/accumulation.ts'
import { type Stage, type Target, toleranceKinds, trendDirections } from '../core/draft/target.ts'
import type { IndicatorRule } from '../core/plan/plan.ts'
import {
  dayOf,
  decimalOf,
  itemsOf,
  JsonFault,
  type JsonValue,
  keyOf,
  notNegative,
  oneOf,
  optional,
  textOf,
} from './json-value.ts'

/** What a case says of its indicator. @throws {JsonFault} */
export function ruleOf(from: JsonValue): IndicatorRule {
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

export function targetOf(from: JsonValue): Target {
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
    case 'trend':
      return trendOf(from)
    default:
      return { kind }
  }
}

function trendOf(from: JsonValue): Target {
  const direction = optional(keyOf(from, 'direction'), (word) => oneOf(word, trendDirections))
  const tolerance = optional(keyOf(from, 'tolerance'), (written) => ({
    kind: oneOf(keyOf(written, 'kind'), toleranceKinds),
    value: notNegative(keyOf(written, 'value')),
  }))
  return {
    kind: 'trend',
    ...(direction === null ? {} : { direction }),
    ...(tolerance === null ? {} : { tolerance }),
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
    const due = optional(keyOf(item, 'due'), dayOf)
    return {
      name,
      weight: notNegative(keyOf(item, 'weight')),
      ...(due === null ? {} : { due }),
    }
  })
}
