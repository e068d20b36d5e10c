import { toRational } from '../../core/base/decimal.ts'
import { compare, sum } from '../../core/base/rational.ts'
import type { DraftFunding } from '../../core/draft/draft.ts'

/** An entry, and whether its words say that it is the total of others. */
export interface Entry {
  readonly funding: DraftFunding
  readonly isTotal: boolean
}

/**
 * The entries without a printed total of the others, which would count their money twice. Where the total
 * is not what they come to, they stay and a person is asked. A total alone is a sum like any other.
 */
export function withoutTotals(entries: readonly Entry[]): DraftFunding[] {
  const [total] = entries.filter(isSum).filter(({ isTotal }) => isTotal)
  const parts = entries.filter(({ isTotal }) => !isTotal).map(({ funding }) => funding)
  const sums = parts.filter(({ amount, basis }) => amount !== null && basis === 'total')
  const empty = ({ funding, isTotal }: Entry): boolean =>
    isTotal && funding.amount === null && funding.note === null
  if (total === undefined || sums.length === 0)
    return (sums.length === 0 ? entries : entries.filter((each) => !empty(each))).map(
      ({ funding }) => funding,
    )
  const { amount } = total.funding
  const right =
    amount !== null &&
    compare(sum(sums.map((part) => toRational(part.amount ?? amount))), toRational(amount)) === 0
  return right ? parts : parts.map((part) => ({ ...part, confidence: 'unsure' }))
}

const isSum = ({ funding }: Entry): boolean => funding.amount !== null && funding.basis === 'total'
