import { confidenceOf, type DraftFunding, type DraftMeasure } from '../../../core/draft/draft.ts'
import { agrees, allowed, sameName, sameNumber, wordsAgree } from './agreement.ts'
import type { Expected, ExpectedFunding } from './expectation.ts'
import { type Judge, judge, type Place } from './judge.ts'

/**
 * The sums of a measure, no more, no fewer, and each expected source among those read. Where several
 * lists can be defended, the sources are those of the list whose sums agree.
 */
export function compareFunding(
  to: Judge,
  place: Place,
  expected: Expected<readonly ExpectedFunding[]>,
  read: DraftMeasure | undefined,
): void {
  const given = read?.funding ?? []
  const lists = allowed(expected)
  const agreeing = lists.find((list) => amountsAgree(list, given))
  const nothingSaid = [...(lists[0] ?? []), ...given].every(isWithoutAmount)
  if (!nothingSaid) {
    const figures = given.map(({ amount, currency, basis }) => ({ amount, currency, basis }))
    const right = agreeing !== undefined && read !== undefined
    judge(to, 'amounts', right, place, expected, figures, read && given.map(confidenceOf))
  }
  const sources = given.map(({ source }) => source)
  for (const { source } of agreeing ?? lists[0] ?? []) {
    if (source === undefined) continue
    const right = sources.some((other) => wordsAgree(source, other, sameName))
    judge(to, 'sources', right, place, source, sources)
  }
}

/** A printed zero asks for no money: it may be read as an amount or as none. */
const isWithoutAmount = ({ amount }: ExpectedFunding | DraftFunding): boolean =>
  amount === undefined || amount === null || amount === '0'

function amountsAgree(
  expected: readonly ExpectedFunding[],
  read: readonly DraftFunding[],
): boolean {
  const left = read.filter((each) => !isWithoutAmount(each))
  const wanted = expected.filter((each) => !isWithoutAmount(each))
  if (wanted.length !== left.length) return false
  return wanted.every((one) => {
    const index = left.findIndex(
      (other) =>
        agrees<string | null>(one.amount, other.amount, sameNumber) &&
        agrees<string | null>(one.currency, other.currency) &&
        agrees<string | null>(one.basis, other.basis),
    )
    if (index >= 0) left.splice(index, 1)
    return index >= 0
  })
}
