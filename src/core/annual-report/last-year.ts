import { wordsIn } from '../base/language.ts'
import type { PlanDegrees } from '../degree/plan-degrees.ts'
import type { IndicatorLink } from '../plan/indicator-lineage.ts'
import type { Goal, Plan } from '../plan/plan.ts'
import type { LastYear } from './year-facts.ts'

/** What of a publication the report of the year after it tells. */
export interface PublishedBefore {
  readonly plan: Plan
  readonly version: number
  readonly degrees: PlanDegrees
}

/** What the plan before came to, by the goals and indicators of the plan that goes on from it. */
export function lastYearFrom(
  { plan: before, version, degrees }: PublishedBefore,
  plan: Plan,
  links: readonly IndicatorLink[],
): LastYear {
  return {
    ...{ year: before.year, slug: before.slug, version, tally: degrees.tally },
    goals: plan.goals.flatMap((goal) => {
      const same = before.goals.find((each) => isSaidAlike(each, goal))
      const tally = degrees.goals.find((each) => each.goal === same?.number)?.tally
      return tally ? [{ goal: goal.number, tally }] : []
    }),
    values: valuesBefore(before, degrees, plan, links),
  }
}

/** Only of an indicator that goes on from one alone: what was split or joined is not the same any more. */
function valuesBefore(
  before: Plan,
  degrees: PlanDegrees,
  plan: Plan,
  links: readonly IndicatorLink[],
): LastYear['values'] {
  const degreeOf = new Map(degrees.measures.map((each) => [each.measure, each.indicators]))
  return links.flatMap(({ of, previous }) => {
    if (of.slug !== plan.slug || previous.slug !== before.slug) return []
    const others = links.filter(
      (each) => isSame(each.previous, previous) && each.of.slug === of.slug,
    )
    if (others.length > 1) return []
    const measure = before.measures.find(({ code }) => code === previous.measure)
    const at =
      measure?.indicators.findIndex(({ position }) => position === previous.indicator) ?? -1
    const inputs = degreeOf.get(previous.measure)?.[at]?.explanation.inputs ?? []
    const value = inputs.find(({ symbol }) => symbol === 'A')?.value
    return value === undefined ? [] : [{ measure: of.measure, indicator: of.indicator, value }]
  })
}

const isSame = (a: IndicatorLink['of'], b: IndicatorLink['of']): boolean =>
  a.slug === b.slug && a.measure === b.measure && a.indicator === b.indicator

/** Goals are the same by their words, whatever their numbers. */
const isSaidAlike = (a: Goal, b: Goal): boolean => plain(a) === plain(b)

const plain = ({ title }: Goal): string =>
  wordsIn(title, 'bg').text.trim().replace(/\s+/gu, ' ').toLowerCase()
