import { lengthOf } from '../base/period.ts'
import { compare, type Rational, subtract, zero } from '../base/rational.ts'
import type { Indicator } from '../plan/plan.ts'
import { isSmallCount, type ProtectedValue, wholesOf } from './protected-values.ts'
import { sharesMonth } from './small-remainders.ts'

/**
 * The keys of the values that are kept back besides because together they would tell how few were left out: of 100 that
 * the plan names, 50 and 48. The latest that nobody has been told yet go first, until what is told leaves more than a
 * few open.
 *
 * @param kept what is kept back anyway
 * @param shown what earlier versions have told
 */
export function keptForFewLeft(
  indicator: Indicator,
  values: readonly ProtectedValue[],
  kept: ReadonlySet<string>,
  shown: ReadonlySet<string>,
): string[] {
  if (indicator.rule.accumulates !== 'sum') return []
  const latest = latestOf(values)
  return wholesOf(indicator).flatMap((whole) => {
    const more: string[] = []
    for (;;) {
      const told = withoutShared(latest.filter(({ key }) => !kept.has(key) && !more.includes(key)))
      const left = told.reduce<Rational>(
        (rest, { counts: [count = zero] }) => subtract(rest, count),
        whole,
      )
      const isOpen = told.length < withoutShared(latest).length || more.length > 0
      const tellsFew = isSmallCount(left) || (isOpen && compare(left, zero) === 0)
      const next = told.findLast(({ key }) => !shown.has(key)) ?? told.at(-1)
      if (!tellsFew || next === undefined) return more
      more.push(next.key)
    }
  })
}

function latestOf(values: readonly ProtectedValue[]): ProtectedValue[] {
  const latest = new Map<string, ProtectedValue>()
  for (const value of values)
    if ((latest.get(value.cell)?.revision ?? 0) < value.revision) latest.set(value.cell, value)
  return [...latest.values()]
}

/** As much time as can be had without counting any of it twice, in its order: the longest periods first. */
function withoutShared(values: readonly ProtectedValue[]): ProtectedValue[] {
  const found: ProtectedValue[] = []
  for (const value of values.toSorted((a, b) => lengthOf(b.span) - lengthOf(a.span)))
    if (!found.some(({ span }) => sharesMonth(span, value.span))) found.push(value)
  return found.toSorted((a, b) => a.span.last - b.span.last)
}
