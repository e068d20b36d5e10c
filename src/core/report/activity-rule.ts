import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import { type Activity, type ActivityKind, isIn } from './activity.ts'

/** How an indicator's value follows from registered activities: it counts them, or sums who took part. */
export const activityCounts = ['activities', 'participants'] as const
export interface ActivityRule {
  readonly counts: (typeof activityCounts)[number]
  /** Those that are counted; at least one. */
  readonly kinds: readonly ActivityKind[]
}

/** A value that follows from activities, with what it was made of. */
export interface ValueFromActivities<Registered extends Activity = Activity> {
  readonly value: Decimal
  readonly counted: readonly Registered[]
  /** Those of which nobody counted the participants: the sum is at least what it says. */
  readonly uncounted: readonly Registered[]
}

/**
 * What the activities of a period make of an indicator. Nothing registered makes zero: the value is
 * proposed to a person, who knows whether everything was registered.
 */
export function valueFromActivities<Registered extends Activity>(
  { counts, kinds }: ActivityRule,
  activities: readonly Registered[],
  period: Period,
): ValueFromActivities<Registered> {
  const counted = activities.filter((each) => kinds.includes(each.kind) && isIn(period, each))
  if (counts === 'activities') return { value: wholeNumber(counted.length), counted, uncounted: [] }
  const sum = counted.reduce((all, { participants }) => all + (participants ?? 0), 0)
  const uncounted = counted.filter(({ participants }) => participants === null)
  return { value: wholeNumber(sum), counted, uncounted }
}

const wholeNumber = (number: number): Decimal => String(number) as Decimal
