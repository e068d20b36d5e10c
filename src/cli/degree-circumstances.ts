import type { Words } from '../core/base/language.ts'
import type { Circumstances } from '../core/degree/circumstances.ts'
import {
  type Judgement,
  judgedVerdicts,
  type PublishedJudgement,
} from '../core/degree/judgement.ts'
import type { Run } from '../core/degree/schedule.ts'
import { measurements } from '../core/draft/accumulation.ts'
import { type DecidedStep, decisionSteps } from '../core/plan/decision.ts'
import type { DecidingAct, TargetRevision } from '../core/plan/plan.ts'
import {
  refusalsOfCriteria,
  usualCriteria,
  type VerdictCriteria,
} from '../core/plan/verdict-criteria.ts'
import type { PreviousValue } from '../core/report/previous-value.ts'
import type { ReportingPeriod } from '../core/report/reporting-period.ts'
import { targetOf } from './degree-rule.ts'
import {
  dayOf,
  decimalOf,
  instantOf,
  JsonFault,
  type JsonValue,
  keyOf,
  listOf,
  oneOf,
  optional,
  periodOf,
  textOf,
} from './json-value.ts'

/** What bears on a case beside its indicator and reports. @throws {JsonFault} */
export function circumstancesOf(from: JsonValue): Circumstances {
  const criteria = optional(keyOf(from, 'criteria'), criteriaOf)
  return {
    asOf: optional(keyOf(from, 'asOf'), dayOf),
    previous: versionsOf(keyOf(from, 'previous')),
    targetRevisions: listOf(keyOf(from, 'targets')).map(revisionOf),
    periods: listOf(keyOf(from, 'periods')).map(reportingPeriodOf),
    ...(criteria === null ? {} : { criteria }),
  }
}

/** Those that are not given are the usual ones. */
export function criteriaOf(from: JsonValue): VerdictCriteria {
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

/** One previous value, or every version of it in the order in which they were entered. */
export const versionsOf = (from: JsonValue): readonly PreviousValue[] =>
  Array.isArray(from.value)
    ? listOf(from).map(previousOf)
    : [optional(from, previousOf)].filter((each) => each !== null)

const previousOf = (from: JsonValue): PreviousValue => ({
  value: decimalOf(keyOf(from, 'value')),
  period: periodOf(keyOf(from, 'period')),
  acceptedAt: optional(keyOf(from, 'acceptedAt'), instantOf),
  acceptedBy: optional(keyOf(from, 'acceptedBy'), textOf),
  ...given('source', optional(keyOf(from, 'source'), wordsOf)),
})

export const revisionOf = (from: JsonValue): TargetRevision => ({
  from: dayOf(keyOf(from, 'from')),
  target: targetOf(keyOf(from, 'target')),
  ...given('counting', optional(keyOf(from, 'counting'), countingOf)),
  act: actOf(keyOf(from, 'act')),
  reason: wordsOf(keyOf(from, 'reason')),
})

const countingOf = (from: JsonValue): NonNullable<TargetRevision['counting']> => ({
  baseline: optional(keyOf(from, 'baseline'), decimalOf),
  measured: oneOf(keyOf(from, 'measured'), measurements),
})

export const reportingPeriodOf = (from: JsonValue): ReportingPeriod => ({
  period: periodOf(keyOf(from, 'period')),
  due: optional(keyOf(from, 'due'), dayOf),
})

export function judgementOf(from: JsonValue): Judgement | PublishedJudgement {
  const judgement = {
    verdict: oneOf(keyOf(from, 'verdict'), judgedVerdicts),
    reason: wordsOf(keyOf(from, 'reason')),
    on: dayOf(keyOf(from, 'on')),
  }
  const by = optional(keyOf(from, 'by'), textOf)
  const position = given('position', optional(keyOf(from, 'position'), textOf))
  return { ...judgement, ...position, ...given('by', by) }
}

export const decisionOf = (from: JsonValue): DecidedStep => ({
  kind: oneOf(keyOf(from, 'kind'), decisionSteps),
  reason: wordsOf(keyOf(from, 'reason')),
  act: actOf(keyOf(from, 'act')),
  ...given('from', optional(keyOf(from, 'from'), dayOf)),
})

/** A key that may be left out. */
const given = <Key extends string, Value>(
  key: Key,
  value: Value | null,
): { readonly [key in Key]?: Value } =>
  (value === null ? {} : { [key]: value }) as { readonly [key in Key]?: Value }

export function runOf(from: JsonValue): Run {
  const due = keyOf(from, 'due')
  const run = { from: dayOf(keyOf(from, 'from')), due: dayOf(due) }
  if (run.from <= run.due) return run
  throw new JsonFault(due.at, { bg: 'ден не преди началото', en: 'a day not before the beginning' })
}

const actOf = (from: JsonValue): DecidingAct => ({
  body: textOf(keyOf(from, 'body')),
  act: textOf(keyOf(from, 'act')),
  number: textOf(keyOf(from, 'number')),
  date: dayOf(keyOf(from, 'date')),
})

/** A reason, in one language or in both. */
const wordsOf = (from: JsonValue): Words => {
  if (typeof from.value === 'string') return { en: from.value }
  const [bg, en] = [optional(keyOf(from, 'bg'), textOf), optional(keyOf(from, 'en'), textOf)]
  return { ...(bg === null ? {} : { bg }), ...(en === null ? {} : { en }) }
}
