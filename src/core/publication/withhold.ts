import { type Decimal, toRational } from '../base/decimal.ts'
import type { OfIndicator, PublishedPlanCircumstances } from '../degree/circumstances.ts'
import { knownReports } from '../degree/known-reports.ts'
import { isKeptFromFigure } from '../degree/suppressed.ts'
import type { Indicator, Plan } from '../plan/plan.ts'
import type { IndicatorReports, PublishedReport } from '../report/report.ts'
import { type DisclosureRule, keyOf } from './disclosure.ts'
import { keptForFewLeft } from './few-left.ts'
import { knownSums } from './indicator-sums.ts'
import { keptBack, type ToldBefore } from './kept-back.ts'
import { isSmallCount, protectedValues, revisionKey } from './protected-values.ts'
import { withoutBaselines } from './without-baselines.ts'

/** What every figure of a publication follows from. */
export interface Told {
  readonly plan: Plan
  readonly reports: readonly IndicatorReports<PublishedReport>[]
  readonly circumstances: PublishedPlanCircumstances
}

/**
 * The same with everything taken out that tells of too few people: values, the notes beside them, baselines, last
 * year's values, and what a person found where nothing may be told. What is computed of it afterwards can tell no
 * more than this.
 */
export function withhold(told: Told, rule: DisclosureRule, before: ToldBefore): Told {
  if (rule.sensitive.length === 0) return told
  const kept = keptRevisions(told, rule, before)
  return takenOut(told, {
    report: (of, report) => kept.has(revisionKey(keyOf(of), report)),
    former: keptFormer(rule),
  })
}

/** What is taken out: which revisions of reports, and which values of before. */
export interface TakenOut {
  readonly report: (of: OfIndicator, report: PublishedReport) => boolean
  readonly former: (of: OfIndicator, value: Decimal) => boolean
}

/** Baselines and last year's values that tell of too few people, or go on from some that do. */
export function keptFormer(rule: DisclosureRule): TakenOut['former'] {
  const sensitive = new Set(rule.sensitive.map(keyOf))
  const carried = new Set(rule.carried.map(keyOf))
  return (of, value) =>
    carried.has(keyOf(of)) || (sensitive.has(keyOf(of)) && isSmallCount(toRational(value)))
}

export function takenOut(told: Told, { report: isKept, former }: TakenOut): Told {
  const reports = told.reports.map((each) => ({
    ...each,
    reports: each.reports.map((report) =>
      isKept(each, report)
        ? { ...report, reported: { suppressed: true as const }, note: null }
        : report,
    ),
  }))
  return {
    plan: withoutBaselines(told.plan, former),
    reports,
    circumstances: circumstancesOf({ ...told, reports }, former),
  }
}

/** The keys of the revisions that are kept back. */
function keptRevisions(
  { plan, reports }: Told,
  rule: DisclosureRule,
  before: ToldBefore,
): ReadonlySet<string> {
  const indicators = indicatorsOf(plan)
  const values = reports.flatMap((each) => {
    const indicator = indicators.get(keyOf(each))
    return indicator ? protectedValues(keyOf(each), indicator, each.reports) : []
  })
  const kept = keptBack(values, rule, before)
  const { isSensitive } = knownSums(rule)
  // What amendments took out of the plan is judged by nothing any more: all of it is kept back.
  for (const each of reports)
    if (isSensitive(keyOf(each)) && !indicators.has(keyOf(each)))
      for (const report of each.reports) kept.add(revisionKey(keyOf(each), report))
  for (const of of rule.sensitive) {
    const indicator = indicators.get(keyOf(of))
    const own = values.filter((value) => value.of === keyOf(of))
    if (!indicator) continue
    for (const key of keptForFewLeft(indicator, own, kept, before.shown)) kept.add(key)
  }
  return kept
}

const indicatorsOf = ({ measures }: Plan): Map<string, Indicator> =>
  new Map(
    measures.flatMap(({ code, indicators }) =>
      indicators.map((each) => [keyOf({ measure: code, indicator: each.position }), each] as const),
    ),
  )

function circumstancesOf(
  { plan, reports, circumstances }: Told,
  isFormerKept: (of: OfIndicator, value: Decimal) => boolean,
): PublishedPlanCircumstances {
  const { previous = [], judgements = [], suppressedPrevious = [] } = circumstances
  const indicators = indicatorsOf(plan)
  const ofIndicator = new Map(reports.map((each) => [keyOf(each), each.reports]))
  const isJudged = (of: OfIndicator): boolean => {
    const indicator = indicators.get(keyOf(of))
    return !indicator || isTotalTold(indicator, ofIndicator.get(keyOf(of)) ?? [])
  }
  const isTold = (each: (typeof previous)[number]) => !isFormerKept(each, each.value)
  const kept = [...suppressedPrevious, ...previous.filter((each) => !isTold(each))]
  return {
    ...circumstances,
    previous: previous.filter(isTold),
    judgements: judgements.filter(isJudged),
    ...(kept.length === 0
      ? {}
      : {
          suppressedPrevious: kept.map(({ measure, indicator }) => ({ measure, indicator })),
        }),
  }
}

/** A judgement says what the figure is like. One of words or of stages rests on no number that is kept back. */
function isTotalTold(
  { rule, targetRevisions = [] }: Indicator,
  reports: readonly PublishedReport[],
): boolean {
  const isOfNumbers = [rule, ...targetRevisions].some(
    ({ target: { kind } }) => kind !== 'words' && kind !== 'stages' && kind !== 'none',
  )
  const known = knownReports(reports, { until: null })
  return !isOfNumbers || !isKeptFromFigure(rule.accumulates, known, 2)
}
