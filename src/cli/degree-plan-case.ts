import type { PublishedPlanCircumstances } from '../core/degree/circumstances.ts'
import type { PeriodReport } from '../core/degree/known-reports.ts'
import type { Measure, PlanContent } from '../core/plan/plan.ts'
import type { IndicatorReports } from '../core/report/report.ts'
import {
  circumstancesOf,
  decisionOf,
  judgementOf,
  revisionOf,
  versionsOf,
} from './degree-circumstances.ts'
import { reportOf } from './degree-reports.ts'
import { ruleOf } from './degree-rule.ts'
import {
  countOf,
  itemsOf,
  JsonFault,
  type JsonValue,
  keyOf,
  listOf,
  notNegative,
  oneOf,
  optional,
  textOf,
} from './json-value.ts'

/** Measures with their indicators and reports: what becomes of them together. */
export interface PlanCase {
  readonly name: string
  readonly plan: PlanContent
  readonly reports: readonly IndicatorReports<PeriodReport>[]
  readonly circumstances: PublishedPlanCircumstances
}

/** @throws {JsonFault} */
export function planCaseOf(
  name: string,
  from: JsonValue,
  measures: readonly JsonValue[],
): PlanCase {
  const { asOf = null, periods = [], criteria } = circumstancesOf(from)
  const read = measures.map(measureOf)
  return {
    name,
    plan: {
      title: {},
      year: optional(keyOf(from, 'year'), countOf) ?? 2024,
      language: 'en',
      goals: [...new Set(read.map(({ measure }) => measure.goal))].map((number) => ({
        number,
        title: {},
      })),
      measures: read.map(({ measure }) => measure),
      glossary: [],
      declaredMeasureCount: null,
      ...(criteria === undefined ? {} : { criteria }),
    },
    reports: read.flatMap(({ reports }) => reports),
    circumstances: {
      asOf,
      periods,
      decisions: read.flatMap(({ decisions }) => decisions),
      judgements: read.flatMap(({ judgements }) => judgements),
      previous: read.flatMap(({ previous }) => previous),
    },
  }
}

function measureOf(from: JsonValue, index: number) {
  const code = optional(keyOf(from, 'code'), textOf) ?? String(index + 1)
  const indicators = itemsOf(keyOf(from, 'indicators')).map(indicatorOf)
  const at = (order: number) => ({ measure: code, indicator: order + 1 })
  const measure: Measure = {
    position: index + 1,
    number: code,
    code,
    goal: optional(keyOf(from, 'goal'), textOf) ?? 'I',
    text: {},
    indicators: indicators.map(({ indicator }, order) => ({ ...indicator, position: order + 1 })),
    ...weightOf(from),
    funding: [],
    sharedFundingWith: [],
    deadline: deadlineOf(keyOf(from, 'deadline')),
    responsible: [],
    partners: [],
    source: null,
  }
  return {
    measure,
    reports: indicators.map(({ reports }, order) => ({ ...at(order), reports })),
    decisions: listOf(keyOf(from, 'decisions')).map((each) => ({
      ...decisionOf(each),
      measure: code,
    })),
    judgements: indicators.flatMap(({ judgements }, order) =>
      judgements.map((each) => ({ ...each, ...at(order) })),
    ),
    previous: indicators.flatMap(({ previous }, order) =>
      previous.map((each) => ({ ...each, ...at(order) })),
    ),
  }
}

const indicatorOf = (from: JsonValue) => ({
  indicator: {
    name: {},
    kind: 'count' as const,
    unit: null,
    baselineNote: null,
    targetNote: null,
    rule: ruleOf(from),
    targetRevisions: listOf(keyOf(from, 'targets')).map(revisionOf),
    ...weightOf(from),
    confidence: 'sure' as const,
  },
  reports: listOf(keyOf(from, 'reports')).flatMap(reportOf),
  judgements: listOf(keyOf(from, 'judgements')).map(judgementOf),
  previous: versionsOf(keyOf(from, 'previous')),
})

function weightOf(from: JsonValue) {
  const written = keyOf(from, 'weight')
  const weight = optional(written, notNegative)
  if (weight !== null && /^[0.]+$/.test(weight)) {
    throw new JsonFault(written.at, { bg: 'число, по-голямо от нула', en: 'a number above zero' })
  }
  return weight === null ? {} : { weight }
}

const deadlineKinds = ['month', 'range', 'recurring', 'phased', 'open'] as const

function deadlineOf(from: JsonValue): Measure['deadline'] {
  const open = { kind: 'open', from: null, to: null, every: null, phases: [] } as const
  return (
    optional(from, (deadline) => ({
      ...open,
      kind: oneOf(keyOf(deadline, 'kind'), deadlineKinds),
      from: optional(keyOf(deadline, 'from'), monthOf),
      to: optional(keyOf(deadline, 'to'), monthOf),
      phases: listOf(keyOf(deadline, 'phases')).map((phase) => ({
        to: monthOf(keyOf(phase, 'to')),
        what: optional(keyOf(phase, 'what'), textOf) ?? '',
      })),
    })) ?? open
  )
}

function monthOf(from: JsonValue): string {
  const text = textOf(from)
  if (/^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(text)) return text
  throw new JsonFault(from.at, { bg: 'месец като "2024-05"', en: 'a month like "2024-05"' })
}
