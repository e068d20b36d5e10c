import { minuteAfter } from '../base/instant.ts'
import type { InBothLanguages } from '../base/language.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Performance } from './year-facts.ts'

/** A report that an institution owed, as far as it tells how it reported. */
export interface OwedInYear {
  /** The id of the institution. */
  readonly institution: string
  /** The last day; null where none is set. */
  readonly due: PlainDate | null
  /** ISO 8601 instant, UTC, at which it was submitted for the first time; null while it never was. */
  readonly firstSubmittedAt: string | null
  readonly returns: number
}

/** How each institution reported, in the order of the names; those that owed nothing are left out. */
export const performanceOf = (
  owed: readonly OwedInYear[],
  names: ReadonlyMap<string, InBothLanguages>,
): Performance[] =>
  [...names].flatMap(([id, shortName]) => {
    const own = owed.filter(({ institution }) => institution === id)
    if (own.length === 0) return []
    const late = own.filter(isLate).length
    const missing = own.filter(({ firstSubmittedAt }) => firstSubmittedAt === null).length
    return {
      shortName,
      reports: own.length,
      onTime: own.length - late - missing,
      late,
      missing,
      returns: own.reduce((sum, { returns }) => sum + returns, 0),
    }
  })

const isLate = ({ due, firstSubmittedAt }: OwedInYear): boolean =>
  due !== null && firstSubmittedAt !== null && firstSubmittedAt >= minuteAfter(due)

/** All institutions together. */
export const performanceTogether = (
  institutions: readonly Performance[],
): Omit<Performance, 'shortName'> => ({
  reports: sumOf(institutions, 'reports'),
  onTime: sumOf(institutions, 'onTime'),
  late: sumOf(institutions, 'late'),
  missing: sumOf(institutions, 'missing'),
  returns: sumOf(institutions, 'returns'),
})

const sumOf = (
  institutions: readonly Performance[],
  what: Exclude<keyof Performance, 'shortName'>,
): number => institutions.reduce((sum, each) => sum + each[what], 0)
