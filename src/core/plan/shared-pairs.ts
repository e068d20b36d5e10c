import type { DraftMeasure } from '../draft/draft.ts'
import type { SharingDecision } from './plan.ts'

/**
 * Whether two measures print the same money: the words or a likeness propose it, a person confirms or
 * refuses. What is proposed counts once until it is refused.
 */
export type SharingStatus = 'proposed' | SharingDecision['decision']

export interface SharedPair {
  /** Codes, in the order of the plan. */
  readonly measures: readonly [string, string]
  readonly status: SharingStatus
  /** Why a person decided so; null while nobody has, or where it was not said. */
  readonly reason: string | null
}

type Sharing = Pick<
  DraftMeasure,
  'number' | 'sharedFundingWith' | 'sharingConfirmed' | 'sharingRefused' | 'sharingReasons'
> & { readonly code: string }

/**
 * The pairs that measures speak of by the numbers of others, each pair once. A number that several
 * measures carry may be any of them; one that none carries is nobody's.
 */
export function pairsByNumber(measures: readonly Sharing[]): SharedPair[] {
  const byNumber = Map.groupBy(measures, ({ number }) => number)
  const order = new Map(measures.map(({ code }, index) => [code, index]))
  const pairs = new Map<string, SharedPair>()
  for (const said of measures.flatMap((measure) => pairsOf(measure, byNumber, order))) {
    const key = said.measures.join('\n')
    const known = pairs.get(key)
    if (known === undefined || weight[said.status] > weight[known.status]) pairs.set(key, said)
  }
  return sorted([...pairs.values()], order)
}

function pairsOf(
  measure: Sharing,
  byNumber: ReadonlyMap<string, readonly Sharing[]>,
  order: ReadonlyMap<string, number>,
): SharedPair[] {
  return saidOf(measure).flatMap(({ number, status }) =>
    (number === '' ? [] : (byNumber.get(number) ?? []))
      .filter((other) => other !== measure)
      .map((other) => ({
        measures: inOrder(measure.code, other.code, order),
        status,
        reason: status === 'proposed' ? null : (measure.sharingReasons?.[number] ?? null),
      })),
  )
}

/** A person's word outweighs a proposal; that it is other money outweighs that it is the same. */
const weight: Readonly<Record<SharingStatus, number>> = { proposed: 0, confirmed: 1, refused: 2 }

function saidOf(measure: Sharing): { number: string; status: SharingStatus }[] {
  const { sharedFundingWith, sharingConfirmed = [], sharingRefused = [] } = measure
  const each = (numbers: readonly string[], status: SharingStatus) =>
    numbers.map((number) => ({ number, status }))
  return [
    ...each(sharingRefused, 'refused'),
    ...each(sharingConfirmed, 'confirmed'),
    ...each(sharedFundingWith, 'proposed'),
  ]
}

/**
 * The pairs with what was decided of them since, the last decision of a pair counting. A decision may
 * be about a pair that nobody proposed; one about a measure that the plan does not have is left out.
 */
export function withDecisions(
  pairs: readonly SharedPair[],
  decisions: readonly SharingDecision[],
  codes: readonly string[],
): SharedPair[] {
  const order = new Map(codes.map((code, index) => [code, index]))
  const decided = new Map(pairs.map((pair) => [pair.measures.join('\n'), pair]))
  for (const {
    measures: [a, b],
    decision,
    reason,
  } of decisions) {
    if (a === b || !order.has(a) || !order.has(b)) continue
    const measures = inOrder(a, b, order)
    decided.set(measures.join('\n'), { measures, status: decision, reason })
  }
  return sorted([...decided.values()], order)
}

/** The last decision of each pair. */
export const latestOfPairs = (decisions: readonly SharingDecision[]): SharingDecision[] => [
  ...new Map(decisions.map((each) => [each.measures.join('\n'), each])).values(),
]

function inOrder(a: string, b: string, order: ReadonlyMap<string, number>): [string, string] {
  return (order.get(a) ?? 0) <= (order.get(b) ?? 0) ? [a, b] : [b, a]
}

const sorted = (pairs: readonly SharedPair[], order: ReadonlyMap<string, number>): SharedPair[] => {
  const at = (code: string) => order.get(code) ?? 0
  return pairs.toSorted(
    (a, b) => at(a.measures[0]) - at(b.measures[0]) || at(a.measures[1]) - at(b.measures[1]),
  )
}
