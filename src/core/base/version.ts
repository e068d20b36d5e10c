import { minuteAfter } from './instant.ts'
import type { PlainDate } from './plain-date.ts'

/** One version of something that is set anew, never changed. */
export interface Version<Value> {
  readonly value: Value
  /** ISO 8601 instant, UTC. */
  readonly enteredAt: string
}

/** Of several versions those that were there on the evening of a day; null knows them all. */
export function knownVersions<Value>(
  versions: readonly Version<Value>[],
  asOf: PlainDate | null,
): readonly Value[] {
  const until = asOf === null ? null : minuteAfter(asOf)
  return versions
    .filter(({ enteredAt }) => until === null || enteredAt < until)
    .map(({ value }) => value)
}
