import { type Money, toEuro } from '../base/money.ts'
import type { SharedPair } from '../plan/shared-pairs.ts'
import { type Allocation, keyOfEnvelope } from './allocation.ts'

/** Allocations that are one and the same money, in the order of the plan: the first stands for all. */
export type SameMoney = readonly [Allocation, ...Allocation[]]

/**
 * Every allocation with an amount in exactly one group: alone, or with the printings of the same amount
 * in measures that share it. Sharing goes on: what is the same as a third is the same. The order in which
 * pairs come makes no difference.
 */
export function sameMoney(
  allocations: readonly Allocation[],
  pairs: readonly SharedPair[],
): SameMoney[] {
  const withAmount = allocations.filter(({ amount, basis }) => amount !== null && basis !== 'rate')
  const byMeasure = Map.groupBy(withAmount, ({ measure }) => measure)
  const first = new Map(withAmount.map((each) => [each.id, each.id]))
  const order = new Map(withAmount.map(({ id }, index) => [id, index]))
  const headOf = (id: string): string => {
    let head = id
    for (let next = first.get(head); next !== undefined && next !== head; next = first.get(head))
      head = next
    first.set(id, head)
    return head
  }
  for (const { measures } of pairs.filter(({ status }) => status !== 'refused')) {
    const [a, b] = measures.map((code) => byMeasure.get(code) ?? [])
    for (const [left, right] of printedTwice(a ?? [], b ?? [])) {
      const heads = [headOf(left.id), headOf(right.id)]
      const [head = '', other = ''] = heads.sort(
        (x, y) => (order.get(x) ?? 0) - (order.get(y) ?? 0),
      )
      first.set(other, head)
    }
  }
  const groups = Map.groupBy(withAmount, ({ id }) => headOf(id))
  return [...groups.values()].flatMap(([head, ...others]) => (head ? [[head, ...others]] : []))
}

/**
 * The amounts that stand in both lists, each once: out of the same envelope where there are such, so
 * that two sums that only happen to be alike are not taken for one.
 */
export function printedTwice(
  left: readonly Allocation[],
  right: readonly Allocation[],
): [Allocation, Allocation][] {
  const matched = (sameEnvelope: boolean) => {
    const free = new Set(right)
    return left.flatMap((a): [Allocation, Allocation][] => {
      const twin = [...free].find(
        (b) => isSameAmount(a, b) && (!sameEnvelope || keyOfEnvelope(a) === keyOfEnvelope(b)),
      )
      if (!twin) return []
      free.delete(twin)
      return [[a, twin]]
    })
  }
  const exact = matched(true)
  return exact.length > 0 ? exact : matched(false)
}

const isSameAmount = (a: Allocation, b: Allocation): boolean =>
  a.amount !== null &&
  b.amount !== null &&
  (a.basis === 'per-year') === (b.basis === 'per-year') &&
  isWorthTheSame(a.amount, b.amount)

/** One printing may be in leva and the other in euro. */
const isWorthTheSame = (a: Money, b: Money): boolean =>
  a.currency === b.currency ? a.minor === b.minor : toEuro(a).minor === toEuro(b).minor
