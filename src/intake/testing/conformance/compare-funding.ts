import type { DraftMeasure } from '../../../core/draft/draft.ts'
import { agrees, sameName, sameNumber } from './agreement.ts'
import type { ExpectedFunding } from './expectation.ts'
import { type Judge, judge, type Place } from './judge.ts'

/** A printed zero asks for no money: it may be read as an amount or as none. */
export function compareFunding(
  to: Judge,
  place: Place,
  expected: readonly ExpectedFunding[],
  read: DraftMeasure | undefined,
): void {
  const given = read?.funding ?? []
  const wanted = expected.filter(({ amount }) => amount !== undefined && amount !== null)
  const stated = given.filter(({ amount }) => amount !== null && !sameNumber(amount, '0'))
  if (wanted.length + stated.length > 0) {
    const left = [...stated]
    const right =
      wanted.length === stated.length &&
      wanted.every((one) => {
        const index = left.findIndex(
          (other) =>
            agrees<string | null>(one.amount, other.amount, sameNumber) &&
            agrees<string | null>(one.currency, other.currency) &&
            agrees<string | null>(one.basis, other.basis),
        )
        if (index >= 0) left.splice(index, 1)
        return index >= 0
      })
    const figures = given.map(({ amount, currency, basis }) => ({ amount, currency, basis }))
    judge(to, 'amounts', right, place, wanted, figures)
  }
  for (const { source } of expected) {
    if (source === undefined) continue
    const right = given.some((other) => agrees(source, other.source, sameName))
    judge(
      to,
      'sources',
      right,
      place,
      source,
      given.map((other) => other.source),
    )
  }
}
