import { minuteAfter } from '../base/instant.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { previousKnown } from '../report/known-previous.ts'
import type { PublishedPreviousValue } from '../report/previous-value.ts'
import type { OfIndicator } from './circumstances.ts'

/** Of each indicator the one version of its previous value that counts on the evening of a day. */
export function previousInForce<Said extends PublishedPreviousValue & OfIndicator>(
  versions: readonly Said[],
  asOf: PlainDate | null,
): readonly Said[] {
  const until = asOf === null ? null : minuteAfter(asOf)
  const byIndicator = Map.groupBy(versions, (each) => `${each.measure}\n${each.indicator}`)
  return [...byIndicator.values()].flatMap((each) => previousKnown(each, until) ?? [])
}
