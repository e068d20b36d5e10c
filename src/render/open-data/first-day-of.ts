import { monthSpanOf, type Period } from '../../core/base/period.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'

export function firstDayOf(period: Period): PlainDate {
  const { first } = monthSpanOf(period)
  const month = String((first % 12) + 1).padStart(2, '0')
  return `${period.slice(0, 4)}-${month}-01` as PlainDate
}
