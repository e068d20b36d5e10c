import { daysLater } from '../core/base/days-later.ts'
import { lastDayOf, type Period, parsePeriod } from '../core/base/period.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import { planYear, type Size } from './year.ts'

const lengths = { months: 12, quarters: 4 } as const

/** The periods that are reported on. */
export const periodsOf = ({ calendar, periods }: Size): Period[] =>
  Array.from({ length: Math.min(periods, lengths[calendar]) }, (_, index) => {
    const part = calendar === 'months' ? String(index + 1).padStart(2, '0') : `Q${index + 1}`
    const period = parsePeriod(`${planYear}-${part}`)
    if (!period) throw new TypeError(`${part} is no part of a year`)
    return period
  })

export const dayAfter = (period: Period, days: number): PlainDate =>
  daysLater(lastDayOf(period), days)

/** Half past ten in the morning, wherever the institutions are in summer and in winter. */
export const morningOf = (day: PlainDate): string => `${day}T08:30:00.000Z`
