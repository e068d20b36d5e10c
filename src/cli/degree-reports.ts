import type { PeriodReport } from '../core/degree/known-reports.ts'
import { type EvidenceReference, evidenceKinds, type ReportedValue } from '../core/report/report.ts'
import {
  countOf,
  decimalOf,
  instantOf,
  itemsOf,
  JsonFault,
  type JsonValue,
  keyOf,
  listOf,
  notNegative,
  oneOf,
  optional,
  periodOf,
  textOf,
} from './json-value.ts'

/** A report whose value is null says that nothing was reported. */
export function reportOf(from: JsonValue): PeriodReport[] {
  const period = periodOf(keyOf(from, 'period'))
  const reported = reportedOf(from)
  return reported === null ? [] : [{ period, reported, ...entryOf(from) }]
}

function reportedOf(from: JsonValue): ReportedValue | null {
  const [value, done] = [keyOf(from, 'value'), keyOf(from, 'done')]
  const [numerator, denominator] = [keyOf(from, 'numerator'), keyOf(from, 'denominator')]
  const hasParts = numerator.value !== null || denominator.value !== null
  if ([value.value !== null, hasParts, done.value !== null].filter(Boolean).length > 1) {
    throw new JsonFault(from.at, {
      bg: 'само едно от трите: стойност, числител и знаменател или завършени етапи',
      en: 'only one of three: a value, a numerator and denominator, or stages done',
    })
  }
  if (done.value !== null) return { done: itemsOf(done).map(textOf) }
  if (hasParts) {
    return { numerator: notNegative(numerator), denominator: notNegative(denominator) }
  }
  return value.value === null ? null : { value: decimalOf(value) }
}

/** Who entered and accepted it, and when; what is not said is left out. */
function entryOf(from: JsonValue): Partial<PeriodReport> {
  const [revision, evidence] = [
    optional(keyOf(from, 'revision'), countOf),
    listOf(keyOf(from, 'evidence')).map(evidenceOf),
  ]
  const [enteredAt, acceptedAt] = [
    optional(keyOf(from, 'enteredAt'), instantOf),
    optional(keyOf(from, 'acceptedAt'), instantOf),
  ]
  const [enteredBy, acceptedBy] = [
    optional(keyOf(from, 'enteredBy'), textOf),
    optional(keyOf(from, 'acceptedBy'), textOf),
  ]
  return {
    ...(revision === null ? {} : { revision }),
    ...(enteredAt === null ? {} : { enteredAt }),
    ...(acceptedAt === null ? {} : { acceptedAt }),
    ...(enteredBy === null ? {} : { enteredBy }),
    ...(acceptedBy === null ? {} : { acceptedBy }),
    ...(evidence.length === 0 ? {} : { evidence }),
  }
}

const evidenceOf = (from: JsonValue): EvidenceReference => ({
  kind: oneOf(keyOf(from, 'kind'), evidenceKinds),
  title: textOf(keyOf(from, 'title')),
  reference: textOf(keyOf(from, 'reference')),
})
