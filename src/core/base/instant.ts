import { daysInMonth, type PlainDate } from './plain-date.ts'

/** The day and the time of day ("14:05") on somebody's clock. */
export interface LocalTime {
  readonly date: PlainDate
  readonly time: string
}

/** A clock of a time zone, e.g. "Europe/Sofia". Making one costs much more than reading it. */
export const clockOf = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })

let official: Intl.DateTimeFormat | undefined

/** The institutions' clocks: reports and adoptions are dated by them. */
function officialClock(): Intl.DateTimeFormat {
  official ??= clockOf('Europe/Sofia')
  return official
}

/** @param instant ISO 8601 in UTC, e.g. "2024-03-31T23:30:00.000Z" */
export function localTime(instant: string, clock = officialClock()): LocalTime {
  const part = Object.fromEntries(
    clock.formatToParts(milliseconds(instant)).map(({ type, value }) => [type, value]),
  )
  return {
    date: `${part['year']}-${part['month']}-${part['day']}` as PlainDate,
    time: `${part['hour']}:${part['minute']}`,
  }
}

/**
 * The first minute after a day on the institutions' clocks, in UTC: "2024-03-31T21:00". An instant
 * belongs to the day or to one before it when it sorts before this. Clocks are put forward and back in
 * the small hours, so noon tells how far ahead of UTC the day ends.
 */
export function minuteAfter(day: PlainDate): string {
  const { time } = localTime(`${day}T12:00Z`)
  const ahead = Number(time.slice(0, 2)) - 12
  return `${day}T${String(24 - ahead).padStart(2, '0')}:00`
}

/**
 * Since 1970-01-01T00:00Z, to the minute.
 *
 * @throws {RangeError} when it is no instant: instants come from our own clock and database.
 */
function milliseconds(instant: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?Z$/.exec(instant)
  if (!parts) throw new RangeError(`not an instant in UTC: ${instant}`)
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1).map(Number)
  let days = day - 1
  for (let earlier = 1; earlier < month; earlier += 1) days += daysInMonth(year, earlier)
  const past = year - 1
  const every = (years: number) => (past - (past % years)) / years
  const leapDays = every(4) - every(100) + every(400)
  const daysBefore1970 = 719_162
  return ((past * 365 + leapDays + days - daysBefore1970) * 1440 + hour * 60 + minute) * 60_000
}
