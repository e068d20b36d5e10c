import type { Refusal } from '../base/refusal.ts'
import { fundingAt, placesOfFunding } from './funding-place.ts'
import type { ChangedMeasure } from './proposed-amendment.ts'

/**
 * What an amendment may not do to sums of which money was reported: take them away. Moved or worded
 * otherwise they keep their place, by which reports know them.
 *
 * @param reported the places of those sums, by the codes of their measures
 */
export const refusalsToDropFunding = (
  changed: readonly Pick<ChangedMeasure, 'before' | 'after'>[],
  reported: ReadonlyMap<string, readonly number[]>,
): readonly Refusal[] =>
  changed.flatMap(({ before, after }) =>
    (reported.get(before.code) ?? []).flatMap((place) => {
      const line = fundingAt(before, place)
      const stays = line === undefined || placesOfFunding(after).includes(place)
      return stays ? [] : [reportedFundingGone(before.number, line.source)]
    }),
  )

const reportedFundingGone = (measure: string, source: string): Refusal => ({
  code: 'reported-funding-gone',
  message: {
    bg: `В мярка ${measure} вече има отчетено по средствата „${source}“: оставете ги в изменението.`,
    en: `In measure ${measure} money of “${source}” has been reported: leave that sum in the amendment.`,
  },
})
