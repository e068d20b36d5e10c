import type { IndicatorPlace } from './indicator-lineage.ts'
import type { Indicator, Measure, Plan } from './plan.ts'
import type { ProposedLineage } from './proposed-lineage.ts'

/** A measure of a plan by the plan's slug and its own code. */
export interface MeasurePlace {
  readonly slug: string
  readonly measure: string
}

/** What was last said of what a measure and its indicators go on from; null where they go on from nothing. */
export interface KeptLineage {
  /** The measure's code. */
  readonly measure: string
  readonly previous: MeasurePlace | null
  /** Whether a person said so; else the words did when the plan was adopted. */
  readonly byPerson: boolean
  readonly indicators: readonly {
    readonly position: number
    readonly previous: IndicatorPlace | null
    readonly byPerson: boolean
  }[]
}

/**
 * `confirmed` and `begins` were said by a person, the latter of what goes on from nothing; `told` by the
 * words when the plan was adopted; `proposed` is not kept yet; `open` is what nothing is known of.
 */
export const lineageStates = ['confirmed', 'begins', 'told', 'proposed', 'open'] as const
export type LineageState = (typeof lineageStates)[number]

/** A measure with what it goes on from, or is proposed to. */
export interface LineageLine {
  readonly measure: Measure
  readonly state: LineageState
  /** Whether it can be confirmed without a look at it. */
  readonly isSure: boolean
  readonly previous: MeasurePlace | null
  readonly indicators: readonly {
    readonly indicator: Indicator
    readonly previous: IndicatorPlace | null
  }[]
}

/**
 * A line for each measure of a plan: what was kept of it, and where nothing was, what the words propose.
 *
 * @param before the slug of the plan that the proposals are from
 */
export function lineageLines(
  { measures }: Pick<Plan, 'measures'>,
  before: string | null,
  kept: readonly KeptLineage[],
  proposals: readonly ProposedLineage[],
): LineageLine[] {
  const keptOf = new Map(kept.map((each) => [each.measure, each]))
  const proposedOf = new Map(proposals.map((each) => [each.measure, each]))
  return measures.map((measure) => {
    const proposal = before === null ? undefined : proposedOf.get(measure.code)
    return lineOf(measure, before ?? '', keptOf.get(measure.code), proposal)
  })
}

function lineOf(
  measure: Measure,
  before: string,
  known: KeptLineage | undefined,
  proposal: ProposedLineage | undefined,
): LineageLine {
  const proposed = proposal ? { slug: before, measure: proposal.previous } : null
  const previous = known ? known.previous : proposed
  const isAsProposed =
    previous !== null && previous.slug === before && previous.measure === proposed?.measure
  const indicators = measure.indicators.map((indicator) => {
    const said = known?.indicators.find(({ position }) => position === indicator.position)
    const pair = proposal?.indicators.find(({ position }) => position === indicator.position)
    const place = isAsProposed && pair ? { ...previous, indicator: pair.previous } : null
    return { indicator, previous: said ? said.previous : place, isSaid: said?.byPerson ?? false }
  })
  const isSaid = known?.byPerson === true && indicators.every((each) => each.isSaid)
  const whoSays = known && !known.byPerson ? 'told' : 'proposed'
  const unsaid: LineageState = previous === null ? 'open' : whoSays
  return {
    measure,
    state: isSaid ? (previous ? 'confirmed' : 'begins') : unsaid,
    isSure: !isSaid && isAsProposed && proposal?.isSure === true,
    previous,
    indicators: indicators.map(({ isSaid: _, ...each }) => each),
  }
}
