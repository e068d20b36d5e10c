import type { InBothLanguages } from '../base/language.ts'
import { lastDayOf, type Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { areRefusals, type Refusal } from '../base/refusal.ts'
import { parseTypedDay } from '../base/typed-day.ts'
import type { ReportingPeriod } from './reporting-period.ts'

/** The field of a period's last day for reporting: "due2" for the second of the year. */
export const dueField = (index: number): `due${number}` => `due${index + 1}`

/**
 * The last day on which each period's report is in time, as typed into a form, or a refusal for each
 * field that is wrong. An empty field sets none.
 */
export function parseTypedDueDays(
  typed: readonly string[],
  periods: readonly Period[],
): { readonly periods: readonly ReportingPeriod[] } | Refusal[] {
  const read = periods.map((period, index) => dueOf(period, typed[index] ?? '', dueField(index)))
  const refusals = read.filter((each) => areRefusals(each)).flat()
  if (refusals.length > 0) return refusals
  return { periods: read.flatMap((each) => (areRefusals(each) ? [] : [each])) }
}

function dueOf(period: Period, typed: string, field: string): ReportingPeriod | Refusal[] {
  if (typed.trim() === '') return { period, due: null }
  const end = lastDayOf(period)
  const read = parseTypedDay(typed, {
    field,
    missing: beforeEnd,
    from: [end, beforeEnd],
    until: [`${Number(end.slice(0, 4)) + 1}-12-31` as PlainDate, tooLong],
  })
  return areRefusals(read) ? read : { period, due: read.day }
}

const beforeEnd: InBothLanguages = {
  bg: 'Срокът за отчитане не може да е преди края на периода.',
  en: 'The last day for reporting cannot be before the period ends.',
}

const tooLong: InBothLanguages = {
  bg: 'Проверете годината: срокът за отчитане е твърде далече.',
  en: 'Check the year: the last day for reporting is too far off.',
}
