import { canonicalJson } from '../base/canonical-json.ts'
import type { DraftFunding } from '../draft/draft.ts'
import { overlap, wordBag } from '../draft/word-overlap.ts'

/** The sums of a measure's funding, and the places that reports know them by. */
export interface PlacedFunding {
  readonly funding: readonly DraftFunding[]
  /** In the order of the sums; not there where each is known by its own place in the list, from 1. */
  readonly fundingPlaces?: readonly number[]
}

/** The place of each sum: it stays with the sum, however amendments order, add and take away others. */
export const placesOfFunding = ({ funding, fundingPlaces }: PlacedFunding): readonly number[] =>
  fundingPlaces ?? funding.map((_, index) => index + 1)

/** The sum that reports know by a place; nothing where it was taken away. */
export const fundingAt = (of: PlacedFunding, place: number): DraftFunding | undefined =>
  of.funding[placesOfFunding(of).indexOf(place)]

/** How much of the words of two sources must be the same for them to be one that was reworded. */
const alike = 0.5

/**
 * The sums as an amendment has them, each with the place that it had before, and behind all others where it
 * is new: first those that are the same, then of the same source, then of words that are alike.
 *
 * @param taken how many places were ever given, those of sums taken away since included
 */
export function placedFunding(
  before: PlacedFunding,
  funding: readonly DraftFunding[],
  taken: number,
): PlacedFunding {
  const old = placesOfFunding(before).map((place, index) => ({ place, at: index }))
  const found = new Map<number, number>()
  const pair = (are: (a: DraftFunding, b: DraftFunding) => boolean) => {
    for (const [index, line] of funding.entries()) {
      if (found.has(index)) continue
      const free = old.filter(({ place }) => ![...found.values()].includes(place))
      const same = free.filter(({ at }) => {
        const was = before.funding[at]
        return was !== undefined && are(was, line)
      })
      const match = same.find(({ at }) => at === index) ?? same[0]
      if (match) found.set(index, match.place)
    }
  }
  pair((a, b) => canonicalJson(a) === canonicalJson(b))
  const timesOf = (lines: readonly DraftFunding[], { source }: DraftFunding): number =>
    lines.filter((line) => line.source === source).length
  // Where one of several of a source is gone, nobody knows which one it was.
  const isAsMany = (a: DraftFunding) => timesOf(before.funding, a) <= timesOf(funding, a)
  pair((a, b) => a.source === b.source && isAsMany(a))
  pair((a, b) => a.source !== b.source && overlap(wordBag(a.source), wordBag(b.source)) >= alike)
  let next = Math.max(taken, ...old.map(({ place }) => place), 0)
  const places = funding.map((_, index) => {
    const place = found.get(index)
    if (place !== undefined) return place
    next += 1
    return next
  })
  return places.every((place, index) => place === index + 1)
    ? { funding }
    : { funding, fundingPlaces: places }
}
