import type { InBothLanguages } from '../base/language.ts'
import { contains, lengthOf, type MonthSpan, type Period } from '../base/period.ts'
import { compare, type Rational, sum } from '../base/rational.ts'
import type { Arithmetic } from './circumstances.ts'
import { withoutContained } from './known-reports.ts'
import { partsDisagree, sideBySide, within } from './notes.ts'
import { notesOnOverlaps } from './reported.ts'
import { spell } from './spell.ts'

interface OfPeriod {
  readonly period: Period
  readonly span: MonthSpan
}

interface CountedOnce<Each> {
  readonly counted: readonly Each[]
  readonly notes: readonly InBothLanguages[]
}

/**
 * What is added up, so that no time is counted twice: of a quarter and its months the quarter, which
 * speaks of all of it. Two reports of the very same period are its parts.
 */
export function countOnce<Each extends OfPeriod>(
  ordered: readonly Each[],
  arithmetic: Arithmetic,
): CountedOnce<Each> {
  if (ordered.length < 2) return { counted: ordered, notes: [] }
  if (arithmetic === 1) return { counted: ordered, notes: notesOnOverlaps(ordered) }
  const counted = withoutContained(ordered)
  const twins = counted.filter(({ period }, index) => counted[index - 1]?.period === period)
  const inside =
    counted.length === ordered.length ? [] : ordered.filter((each) => !counted.includes(each))
  return {
    counted,
    notes: [
      ...counted.flatMap((outer) =>
        inside
          .filter(({ span }) => contains(outer.span, span))
          .map(({ period }) => within(period, outer.period)),
      ),
      ...[...new Set(twins.map(({ period }) => period))].map(sideBySide),
    ],
  }
}

/** A note for each period whose parts were all reported too and come to something else. */
export const notesOnDisagreement = (
  ordered: readonly (OfPeriod & { readonly value: Rational })[],
  counted: readonly (OfPeriod & { readonly value: Rational })[],
): InBothLanguages[] =>
  counted.length === ordered.length
    ? []
    : counted.flatMap((outer) => {
        const parts = withoutContained(
          ordered.filter(
            ({ span }) => contains(outer.span, span) && lengthOf(span) < lengthOf(outer.span),
          ),
        )
        const months = parts.reduce((all, { span }) => all + lengthOf(span), 0)
        if (months !== lengthOf(outer.span)) return []
        const total = sum(parts.map(({ value }) => value))
        return compare(total, outer.value) === 0
          ? []
          : [partsDisagree(outer.period, spell(outer.value), spell(total))]
      })
