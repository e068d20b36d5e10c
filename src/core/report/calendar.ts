import { daysLater } from '../base/days-later.ts'
import type { InBothLanguages } from '../base/language.ts'
import {
  comparePeriods,
  lastDayOf,
  type Period,
  parsePeriod,
  periodsOverlap,
  yearOf,
} from '../base/period.ts'
import { parseTypedDate } from '../base/plain-date.ts'
import { areRefusals, type Refusal } from '../base/refusal.ts'
import type { ReportingPeriod } from './reporting-period.ts'

/** How often institutions report; `own` is a list that the secretariat writes itself. */
export const calendarKinds = ['months', 'quarters', 'half-years', 'year', 'own'] as const
export type CalendarKind = (typeof calendarKinds)[number]

/** The parts of a year, as they are written after it. */
const parts = {
  months: Array.from({ length: 12 }, (_, month) => `-${String(month + 1).padStart(2, '0')}`),
  quarters: ['-Q1', '-Q2', '-Q3', '-Q4'],
  'half-years': ['-H1', '-H2'],
  year: [''],
} as const satisfies Record<Exclude<CalendarKind, 'own'>, readonly string[]>

/** The fields of the form as they were typed. */
export interface TypedCalendar {
  readonly calendar: string
  /** After the end of a period, the last one on which its report is in time. */
  readonly days: string
  /** A period and its day on each line: "2024-Q1 15.04.2024". */
  readonly list: string
}

interface Calendar {
  readonly periods: readonly ReportingPeriod[]
}

const mostDays = 365

/** The periods of a year with their last days for reporting, or everything that is wrong with what was typed. */
export function parseTypedCalendar(typed: TypedCalendar, planYear: number): Calendar | Refusal[] {
  const kind = calendarKinds.find((each) => each === typed.calendar)
  if (kind === undefined) return [refusal('calendar-wanted', 'calendar', sentences.calendarWanted)]
  if (kind === 'own') return parseList(typed.list, planYear)
  const days = typed.days.trim()
  if (!/^\d{1,3}$/.test(days) || Number(days) > mostDays)
    return [refusal('days-wanted', 'days', sentences.daysWanted)]
  return {
    periods: parts[kind].map((part) => {
      const period = `${planYear}${part}` as Period
      return { period, due: daysLater(lastDayOf(period), Number(days)) }
    }),
  }
}

function parseList(list: string, planYear: number): Calendar | Refusal[] {
  const lines = list.split('\n').map((line) => line.trim())
  const read = lines.filter((line) => line !== '').map((line) => parseLine(line, planYear))
  const wrong = read.filter((each) => areRefusals(each)).flat()
  if (wrong.length > 0) return wrong
  const periods = read
    .flatMap((each) => (areRefusals(each) ? [] : [each]))
    .toSorted((a, b) => comparePeriods(a.period, b.period))
  if (periods.length === 0) return [refusal('calendar-empty', 'list', sentences.empty)]
  const overlapping = periods.find((each, index) =>
    periods.slice(index + 1).some((other) => periodsOverlap(each.period, other.period)),
  )
  return overlapping
    ? [refusal('periods-overlap', 'list', sentences.overlap(overlapping.period))]
    : { periods }
}

function parseLine(line: string, planYear: number): ReportingPeriod | Refusal[] {
  const [name = '', ...rest] = line.split(/[\s,;]+/u)
  const period = parsePeriod(/^\d{4}/.test(name) ? name : `${planYear}-${name}`)
  if (period === undefined) return [refusal('no-such-period', 'list', sentences.noSuchPeriod(line))]
  if (yearOf(period) !== planYear)
    return [refusal('period-outside-plan', 'list', sentences.outside(line, planYear))]
  const due = parseTypedDate(rest.join(' '))
  if (due === undefined) return [refusal('no-such-date', 'list', sentences.noSuchDay(line))]
  if (due < lastDayOf(period)) return [refusal('date-too-early', 'list', sentences.early(line))]
  if (due > daysLater(lastDayOf(period), mostDays))
    return [refusal('date-too-late', 'list', sentences.late(line))]
  return { period, due }
}

const refusal = (code: string, field: string, message: InBothLanguages): Refusal => ({
  code,
  field,
  message,
})

const sentences = {
  calendarWanted: {
    bg: 'Изберете колко често се отчита планът.',
    en: 'Choose how often the plan is reported on.',
  },
  daysWanted: {
    bg: 'Въведете цял брой дни от 0 до 365, например 15.',
    en: 'Enter a whole number of days from 0 to 365, for example 15.',
  },
  empty: {
    bg: 'Въведете поне един период със срок, например 2024-Q1 15.04.2024.',
    en: 'Enter at least one period with its day, for example 2024-Q1 15.04.2024.',
  },
  overlap: (period: string) => ({
    bg: `Времето на ${period} влиза и в друг период. Всеки месец се отчита веднъж.`,
    en: `The time of ${period} is in another period as well. Each month is reported on once.`,
  }),
  noSuchPeriod: (line: string) => ({
    bg: `„${line}“ не започва с период. Пишете например 2024-05, 2024-Q2, 2024-H1 или 2024.`,
    en: `“${line}” does not begin with a period. Write 2024-05, 2024-Q2, 2024-H1 or 2024, for example.`,
  }),
  outside: (line: string, year: number) => ({
    bg: `„${line}“ не е от ${year}\u00a0г.`,
    en: `“${line}” is not of ${year}.`,
  }),
  noSuchDay: (line: string) => ({
    bg: `В „${line}“ няма дата след периода. Пишете например 2024-Q1 15.04.2024.`,
    en: `There is no date after the period in “${line}”. Write 2024-Q1 15.04.2024, for example.`,
  }),
  early: (line: string) => ({
    bg: `„${line}“: срокът за отчитане не може да е преди края на периода.`,
    en: `“${line}”: the last day for reporting cannot be before the period ends.`,
  }),
  late: (line: string) => ({
    bg: `„${line}“: проверете годината, срокът за отчитане е твърде далече.`,
    en: `“${line}”: check the year, the last day for reporting is too far off.`,
  }),
} as const
