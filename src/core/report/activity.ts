import { contains, monthNumber, monthSpanOf, type Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'

/** What an institution does in carrying out a measure, and registers as evidence of it. */
export const activityKinds = [
  'meeting',
  'training',
  'seminar',
  'campaign',
  'inspection',
  'operation',
  'agreement',
  'legislative-step',
] as const
export type ActivityKind = (typeof activityKinds)[number]

export interface Activity {
  readonly kind: ActivityKind
  readonly title: string
  readonly from: PlainDate
  /** The last day; the same as the first for what took a day. It belongs to the period that this day is in. */
  readonly until: PlainDate
  /** Empty where it has none, as a law has. */
  readonly place: string
  /** How many took part; null where nobody counted them, which is not zero. */
  readonly participants: number | null
  /** What came of it or was handed out: a list of titles, addresses, file numbers. */
  readonly materials: string
}

/** Whether it belongs to a period: it does to the one that its last day is in, and so to one only of its length. */
export function isIn(period: Period, { until }: Pick<Activity, 'until'>): boolean {
  const month = monthNumber(until)
  return contains(monthSpanOf(period), { first: month, last: month })
}
