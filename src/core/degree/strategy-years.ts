import type { Decimal } from '../base/decimal.ts'
import { wordsIn } from '../base/language.ts'
import { type IndicatorLink, type IndicatorPlace, placesOf } from '../plan/indicator-lineage.ts'
import type { Goal, Indicator, Measure, Plan } from '../plan/plan.ts'
import type { IndicatorReports, PublishedReport } from '../report/report.ts'
import { reportedTotals } from './last-value.ts'
import type { PlanDegrees } from './plan-degrees.ts'
import type { Tally } from './tally.ts'
import type { Degree } from './verdict.ts'

/** One plan of a strategy with what its own pages show. */
export interface PlanOfYear {
  readonly plan: Plan
  readonly degrees: PlanDegrees
  readonly reports: readonly IndicatorReports<PublishedReport>[]
}

/** A year, and its plan; null in a year between two plans that has none. */
export interface StrategyYear<OfYear extends PlanOfYear = PlanOfYear> {
  readonly year: number
  readonly of: OfYear | null
}

/** An indicator as it stood in the plan of one year. */
export interface IndicatorInYear {
  readonly slug: string
  readonly measure: Measure
  readonly indicator: Indicator
  readonly degree: Degree | undefined
  /** What its accepted reports come to; null where they hold no number. */
  readonly value: Decimal | null
}

/** An indicator of a plan through the years: none in a year that it is not in, several where it was split. */
export interface IndicatorYears {
  readonly measure: Measure
  readonly indicator: Indicator
  readonly years: readonly (readonly IndicatorInYear[])[]
}

/** The plans in the order of their years, with the years between them that have none. */
export function yearsWithGaps<OfYear extends PlanOfYear>(
  plans: readonly OfYear[],
): StrategyYear<OfYear>[] {
  const ordered = plans.toSorted(
    (a, b) => a.plan.year - b.plan.year || (a.plan.slug < b.plan.slug ? -1 : 1),
  )
  return ordered.flatMap((of, index) => {
    const last = ordered[index - 1]?.plan.year ?? of.plan.year
    const missing = Math.max(of.plan.year - last - 1, 0)
    const gaps = Array.from({ length: missing }, (_, at) => ({ year: last + 1 + at, of: null }))
    return [...gaps, { year: of.plan.year, of }]
  })
}

/** Every indicator of a plan, in its order, through the years. */
export function indicatorYears(
  { slug, measures }: Plan,
  years: readonly StrategyYear[],
  links: readonly IndicatorLink[],
): IndicatorYears[] {
  const finders = years.map(({ of }) => of && finderIn(of))
  return measures.flatMap((measure) =>
    measure.indicators.map((indicator) => {
      const start = { slug, measure: measure.code, indicator: indicator.position }
      const places = placesOf(start, links)
      return {
        measure,
        indicator,
        years: finders.map((find) => (find ? places.flatMap(find) : [])),
      }
    }),
  )
}

/** An indicator of a plan by its place; nothing where the place is in another plan, or not there yet. */
function finderIn({ plan, degrees, reports }: PlanOfYear) {
  const totals = reportedTotals(plan, degrees, reports)
  const measures = new Map(plan.measures.map((measure) => [measure.code, measure]))
  const byMeasure = new Map(degrees.measures.map((each) => [each.measure, each.indicators]))
  return (place: IndicatorPlace): IndicatorInYear[] => {
    const measure = place.slug === plan.slug ? measures.get(place.measure) : undefined
    const at = measure?.indicators.findIndex(({ position }) => position === place.indicator) ?? -1
    const indicator = measure?.indicators[at]
    if (!measure || !indicator) return []
    const degree = byMeasure.get(measure.code)?.[at]
    const value = totals(measure.code, indicator.position)?.value ?? null
    return [{ slug: plan.slug, measure, indicator, degree, value }]
  }
}

/**
 * The values of an indicator year by year, null where there is none. Undefined where they are not on one
 * axis: it was split, two plans are of one year, or another unit or another way of adding up came.
 */
export function valuesOverYears(
  { indicator, years: cells }: IndicatorYears,
  years: readonly StrategyYear[],
): readonly { readonly year: number; readonly value: Decimal | null }[] | undefined {
  const isAlike = (other: Indicator): boolean =>
    other.rule.accumulates === indicator.rule.accumulates && unitOf(other) === unitOf(indicator)
  const isOneAxis = cells.every(
    (of) => of.length <= 1 && of.every((each) => isAlike(each.indicator)),
  )
  if (!isOneAxis || new Set(years.map(({ year }) => year)).size < years.length) return undefined
  return years.map(({ year }, index) => ({ year, value: cells[index]?.[0]?.value ?? null }))
}

const unitOf = ({ unit }: Indicator): string => (unit ? plain(wordsIn(unit, 'bg').text) : '')

/** The counts of a goal year by year; goals are the same by their words, whatever their numbers. */
export const goalYears = (
  { title }: Goal,
  years: readonly StrategyYear[],
): readonly (Tally | undefined)[] =>
  years.map(({ of }) => {
    const goal = of?.plan.goals.find((each) => isSaidAlike(each, title))
    return goal && of?.degrees.goals.find((each) => each.goal === goal.number)?.tally
  })

const isSaidAlike = ({ title }: Goal, other: Goal['title']): boolean =>
  plain(wordsIn(title, 'bg').text) === plain(wordsIn(other, 'bg').text)

const plain = (words: string): string => words.trim().replace(/\s+/gu, ' ').toLowerCase()
