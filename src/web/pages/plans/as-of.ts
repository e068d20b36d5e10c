import { localTime } from '../../../core/base/instant.ts'
import { type PlainDate, parseTypedDate } from '../../../core/base/plain-date.ts'
import type { Visit } from '../../visit.ts'

/** The day that a page of a plan speaks of. */
export interface DayAsked {
  readonly day: PlainDate
  readonly today: PlainDate
  /** What was asked for and is no day, or one that has not come yet; then the page speaks of today. */
  readonly wrong: string | null
}

/** Today by the institutions' clocks. */
export const todayOf = (visit: Pick<Visit, 'now'>): PlainDate => localTime(visit.now()).date

/** The day named in the address, else today. */
export function dayAsked(
  visit: Pick<Visit, 'now'>,
  query: Readonly<Record<string, string | undefined>>,
): DayAsked {
  const today = todayOf(visit)
  const typed = (query['asOf'] ?? '').trim()
  if (typed === '') return { day: today, today, wrong: null }
  const day = parseTypedDate(typed)
  return day === undefined || day > today
    ? { day: today, today, wrong: typed }
    : { day, today, wrong: null }
}
