import type { OfIndicator } from '../degree/circumstances.ts'
import type { Indicator, Plan } from '../plan/plan.ts'
import type { IndicatorReports, PublishedReport } from '../report/report.ts'
import { keyOf } from './disclosure.ts'
import { peopleWords } from './people-words.ts'
import { protectedValues } from './protected-values.ts'

/**
 * The indicators that a person should look at: by their words they count people, some value of them is small, and nobody
 * has said anything of them yet. No more than a proposal: words do not tell who is vulnerable.
 *
 * @param said those of which somebody has said whether they are sensitive
 */
export function proposedSensitive(
  { measures }: Plan,
  reports: readonly IndicatorReports<PublishedReport>[],
  said: readonly OfIndicator[],
): OfIndicator[] {
  const known = new Set(said.map(keyOf))
  const byIndicator = new Map(reports.map((each) => [keyOf(each), each.reports]))
  return measures.flatMap(({ code, indicators }) =>
    indicators.flatMap((indicator) => {
      const of = { measure: code, indicator: indicator.position }
      if (known.has(keyOf(of)) || !countsPeople(indicator)) return []
      const values = protectedValues(keyOf(of), indicator, byIndicator.get(keyOf(of)) ?? [])
      return values.some(({ isSmall }) => isSmall) ? [of] : []
    }),
  )
}

function countsPeople({ name, unit }: Indicator): boolean {
  const words = [name, unit ?? {}]
    .flatMap((each) => Object.values(each))
    .join(' ')
    .toLowerCase()
  return (words.match(/\p{L}+/gu) ?? []).some((word) =>
    peopleWords.some((start) => word.startsWith(start)),
  )
}
