import type { DraftFunding } from '../draft/draft.ts'
import type { FundedMeasure } from './funded-plan.ts'

/** The years that money is for, both included; null where nothing says when it begins or ends. */
export interface YearSpan {
  readonly from: number | null
  readonly to: number | null
}

/**
 * The years of an allocation: the one that its own words name, else those that its measure runs through,
 * which a plan for one year begins in that year.
 */
export function yearsOf(
  funding: Pick<DraftFunding, 'source' | 'note'>,
  deadline: FundedMeasure['deadline'],
  planYear: number | null,
): YearSpan {
  const named = yearNamed(funding.note ?? '') ?? yearNamed(funding.source)
  if (named !== undefined) return { from: named, to: named }
  const to = yearOfMonth(deadline.to) ?? planYear
  const from = planYear ?? yearOfMonth(deadline.from) ?? to
  if (from === null || to === null) return { from, to: from }
  return { from, to: Math.max(from, to) }
}

/** "за 2026 г.": a year, when it is the only one; "2014-2020" is the name of a fund. */
function yearNamed(words: string): number | undefined {
  const years = [...words.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year))
  return new Set(years).size === 1 ? years[0] : undefined
}

const yearOfMonth = (month: string | null): number | null =>
  month === null ? null : Number(month.slice(0, 4))

export const sameSpan = (a: YearSpan, b: YearSpan): boolean => a.from === b.from && a.to === b.to

/** Earlier years first, one year before a span that begins with it, what is not dated last. */
export const compareSpans = (a: YearSpan, b: YearSpan): number =>
  endless(a.from) - endless(b.from) || endless(a.to) - endless(b.to)

const endless = (year: number | null): number => year ?? 9999
