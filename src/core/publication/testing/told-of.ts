import type { Decimal } from '../../base/decimal.ts'
import type { Period } from '../../base/period.ts'
import type { OfIndicator } from '../../degree/circumstances.ts'
import { adoptedPlanOf } from '../../degree/testing/plan-of.ts'
import type { IndicatorRule } from '../../plan/plan.ts'
import { isSuppressed, type PublishedReport } from '../../report/report.ts'
import type { DisclosureRule } from '../disclosure.ts'
import { nothingSensitive } from '../disclosure.ts'
import type { ToldBefore } from '../kept-back.ts'
import { withhold } from '../withhold.ts'

/** "3", "8/10", or 'c' for one that is kept back already. */
const reportedOf = (text: string): PublishedReport['reported'] => {
  if (text === 'c') return { suppressed: true }
  const [numerator = '', denominator] = text.split('/') as Decimal[]
  return denominator === undefined
    ? { value: numerator as Decimal }
    : { numerator: numerator as Decimal, denominator }
}

/** "2024-Q1": "3"; the second revision of a period is "2024-Q1 r2", and a year "2024 r1", to keep its place. Each comes a day after the one before. */
export const rowsOf = (given: Readonly<Record<string, string>>): PublishedReport[] =>
  Object.entries(given).map(([when, text], index) => {
    const [period, revision = 'r1'] = when.split(' ')
    return {
      period: period as Period,
      reported: reportedOf(text),
      note: { bg: `общо ${text}` },
      enteredAt: `2024-12-${String(index + 1).padStart(2, '0')}T09:00:00Z`,
      revision: Number(revision.slice(1)),
      demonstration: false,
    }
  })

export const nobodyTold: ToldBefore = { shown: new Set(), kept: new Set() }

/** The first indicator of measure 1. */
export const one: OfIndicator = { measure: '1', indicator: 1 }

/**
 * What is told of the indicators of one measure, all of them sensitive unless something else is said: the values of
 * each in the order of its rows, [c] where one is kept back.
 */
export function toldOf(
  indicators: readonly (readonly [IndicatorRule, Readonly<Record<string, string>>])[],
  rule: Partial<DisclosureRule> = {},
  before: ToldBefore = nobodyTold,
): string[] {
  const places = indicators.map((_, index) => ({ measure: '1', indicator: index + 1 }))
  const { reports } = withhold(
    {
      plan: adoptedPlanOf({ 'I/1': indicators.map(([each]) => each) }),
      reports: indicators.map(([, given], index) => ({
        ...{ measure: '1', indicator: index + 1 },
        reports: rowsOf(given),
      })),
      circumstances: {},
    },
    { ...nothingSensitive, sensitive: places, ...rule },
    before,
  )
  return reports.map((each) =>
    each.reports
      .map(({ reported }) =>
        isSuppressed(reported)
          ? '[c]'
          : 'value' in reported
            ? reported.value
            : 'numerator' in reported
              ? `${reported.numerator}/${reported.denominator}`
              : '',
      )
      .join(' '),
  )
}
