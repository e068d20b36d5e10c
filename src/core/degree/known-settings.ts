import type { Decimal } from '../base/decimal.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { knownVersions, type Version } from '../base/version.ts'
import type { Measure, Plan, SharingDecision } from '../plan/plan.ts'
import { latestOfPairs } from '../plan/shared-pairs.ts'
import type { VerdictCriteria } from '../plan/verdict-criteria.ts'
import type { ReportingPeriod } from '../report/reporting-period.ts'

/** The weights of a measure and, by their positions, of its indicators. */
export interface WeightsOfMeasure {
  /** The measure's code. */
  readonly measure: string
  readonly weight: Decimal
  readonly indicators: readonly Decimal[]
}

/** Whatever was set of a plan in the course of its year, each in the order of its versions. */
export interface SettingsHistory {
  readonly criteria: readonly Version<VerdictCriteria>[]
  readonly weights: readonly Version<WeightsOfMeasure>[]
  readonly sharing: readonly Version<SharingDecision>[]
  readonly periods: readonly Version<readonly ReportingPeriod[]>[]
}

/** The plan with its criteria, its weights and what was decided of its money as of the evening of a day. */
export function planAsSet(plan: Plan, history: SettingsHistory, asOf: PlainDate): Plan {
  const { criteria: _, sharing: __, measures, ...adopted } = plan
  const criteria = knownVersions(history.criteria, asOf).at(-1)
  const sharing = latestOfPairs(knownVersions(history.sharing, asOf))
  const weights = new Map(
    knownVersions(history.weights, asOf).map((each) => [each.measure, each] as const),
  )
  return {
    ...adopted,
    measures:
      history.weights.length === 0
        ? measures
        : measures.map((measure) => weighed(measure, weights.get(measure.code))),
    ...(criteria === undefined ? {} : { criteria }),
    ...(sharing.length === 0 ? {} : { sharing }),
  }
}

function weighed(measure: Measure, set: WeightsOfMeasure | undefined): Measure {
  const { weight: _, indicators, ...unweighed } = measure
  return {
    ...unweighed,
    indicators: indicators.map(({ weight: __, ...indicator }) => ({
      ...indicator,
      ...weightOf(set?.indicators[indicator.position - 1]),
    })),
    ...weightOf(set?.weight),
  }
}

const usual = '1'

const weightOf = (weight: Decimal | undefined): { readonly weight?: Decimal } =>
  weight === undefined || weight === usual ? {} : { weight }
