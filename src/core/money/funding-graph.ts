import { type Envelope, envelopeKey } from '../draft/envelope.ts'
import type { SharedPair } from '../plan/shared-pairs.ts'
import { type Allocation, allocationsOf } from './allocation.ts'
import type { FundedMeasure, FundedPlan } from './funded-plan.ts'
import { type SameMoney, sameMoney } from './same-money.ts'

/** Where the money of a plan comes from and where it goes: measure, allocation, envelope. */
export interface FundingGraph {
  readonly plan: FundedPlan
  /** In the order of the plan. */
  readonly allocations: readonly Allocation[]
  /** By their keys, in the order in which the plan first names them. */
  readonly envelopes: ReadonlyMap<string, Envelope>
  /** What of it is the same money. */
  readonly groups: readonly SameMoney[]
}

export function fundingGraph(plan: FundedPlan): FundingGraph {
  const allocations = plan.measures.flatMap((measure) => allocationsOf(measure, plan))
  const envelopes = new Map<string, Envelope>()
  for (const { envelope } of allocations) {
    const key = envelopeKey(envelope)
    if (!envelopes.has(key)) envelopes.set(key, envelope)
  }
  return { plan, allocations, envelopes, groups: sameMoney(allocations, plan.pairs) }
}

/** The same graph as if everything proposed had been confirmed, or refused. */
export const asDecided = (graph: FundingGraph, decision: 'confirmed' | 'refused'): FundingGraph => {
  const pairs = graph.plan.pairs.map(
    (pair): SharedPair => (pair.status === 'proposed' ? { ...pair, status: decision } : pair),
  )
  return { ...graph, plan: { ...graph.plan, pairs }, groups: sameMoney(graph.allocations, pairs) }
}

/** How far the money of a measure is determined. */
export type Determination = 'amount' | 'partly' | 'none'

export const determinationOf = (allocations: readonly Allocation[]): Determination => {
  const amounts = allocations.filter(({ basis }) => basis !== 'none' && basis !== 'rate')
  if (amounts.length === 0) return 'none'
  return amounts.length === allocations.length ? 'amount' : 'partly'
}

export const allocationsByMeasure = (
  graph: FundingGraph,
): { measure: FundedMeasure; allocations: Allocation[] }[] => {
  const byMeasure = Map.groupBy(graph.allocations, ({ measure }) => measure)
  return graph.plan.measures.map((measure) => ({
    measure,
    allocations: byMeasure.get(measure.code) ?? [],
  }))
}
