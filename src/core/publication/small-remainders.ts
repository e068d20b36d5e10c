import { contains, lengthOf, type MonthSpan } from '../base/period.ts'
import { subtract } from '../base/rational.ts'
import { isSmallCount, type ProtectedValue } from './protected-values.ts'

/**
 * Whether what a longer period tells and its parts do not comes to a small count: a year of 33 beside three quarters
 * of 30 together. Looked at as things stood after each report, since what was true once may have been
 * published then.
 */
export function hasSmallRemainder(values: readonly ProtectedValue[]): boolean {
  const moments = [...new Set(values.map(({ enteredAt }) => enteredAt))]
  return moments.some((moment) => {
    const standing = standingAt(values, moment)
    return standing.some((whole) => remainsSmall(whole, standing))
  })
}

/** Of each period the latest revision of a moment. */
function standingAt(values: readonly ProtectedValue[], moment: string): ProtectedValue[] {
  const latest = new Map<string, ProtectedValue>()
  for (const value of values) {
    if (value.enteredAt > moment) continue
    const other = latest.get(value.cell)
    if (other === undefined || other.revision <= value.revision) latest.set(value.cell, value)
  }
  return [...latest.values()]
}

function remainsSmall(whole: ProtectedValue, standing: readonly ProtectedValue[]): boolean {
  const parts = partsOf(whole, standing)
  const months = parts.reduce((all, { span }) => all + lengthOf(span), 0)
  if (parts.length === 0 || months === lengthOf(whole.span)) return false
  return whole.counts.some((count, place) =>
    isSmallCount(
      parts.reduce((rest, { counts }) => {
        const part = counts[place]
        return part === undefined ? rest : subtract(rest, part)
      }, count),
    ),
  )
}

/** What lies inside, as much of it as can be had without telling any month twice: the longest first. */
function partsOf(whole: ProtectedValue, standing: readonly ProtectedValue[]): ProtectedValue[] {
  const inside = standing
    .filter(
      ({ of, span, counts }) =>
        of === whole.of &&
        counts.length === whole.counts.length &&
        contains(whole.span, span) &&
        lengthOf(span) < lengthOf(whole.span),
    )
    .toSorted((a, b) => lengthOf(b.span) - lengthOf(a.span))
  const parts: ProtectedValue[] = []
  for (const each of inside)
    if (!parts.some(({ span }) => sharesMonth(span, each.span))) parts.push(each)
  return parts
}

export const sharesMonth = (a: MonthSpan, b: MonthSpan): boolean =>
  a.first <= b.last && b.first <= a.last
