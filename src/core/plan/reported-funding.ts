import { canonicalJson } from '../base/canonical-json.ts'
import type { Refusal } from '../base/refusal.ts'
import type { DraftFunding } from '../draft/draft.ts'
import { overlap, wordBag } from '../draft/word-overlap.ts'
import type { ChangedMeasure } from './proposed-amendment.ts'

/** How much of the words of two sources must be the same for them to be one that was reworded. */
const alike = 0.5

/**
 * What an amendment may not do to sums of which money was reported: reports know a sum by its place among
 * the measure's funding, so it stays in its place.
 *
 * @param reported the places of those sums, from 1, by the codes of their measures
 */
export const refusalsToMoveFunding = (
  changed: readonly Pick<ChangedMeasure, 'before' | 'after'>[],
  reported: ReadonlyMap<string, readonly number[]>,
): readonly Refusal[] =>
  changed.flatMap(({ before, after }) =>
    (reported.get(before.code) ?? []).flatMap((place) => {
      const line = before.funding[place - 1]
      return line === undefined || staysInPlace(before.funding, after.funding, place - 1)
        ? []
        : [fundingMoved(before.number, line.source)]
    }),
  )

function staysInPlace(
  before: readonly DraftFunding[],
  after: readonly DraftFunding[],
  index: number,
): boolean {
  const old = before[index]
  const now = after[index]
  if (!old || !now) return false
  if (isSame(old, now)) return true
  const stands = (line: DraftFunding, at: number) => isSame(line, after[at])
  const hasMoved = after.some((line, at) => isSame(line, old) && !stands(before[at] ?? line, at))
  const isAnother = before.some((line, at) => isSame(line, now) && !stands(line, at))
  const isFewer = timesOf(after, old) < timesOf(before, old) && timesOf(before, old) > 1
  return !hasMoved && !isAnother && !isFewer && isOneSource(old, now)
}

const timesOf = (lines: readonly DraftFunding[], { source }: DraftFunding): number =>
  lines.filter((line) => line.source === source).length

const isOneSource = (a: DraftFunding, b: DraftFunding): boolean =>
  a.source === b.source || overlap(wordBag(a.source), wordBag(b.source)) >= alike

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)

const fundingMoved = (measure: string, source: string): Refusal => ({
  code: 'reported-funding-moved',
  message: {
    bg: `В мярка ${measure} по средствата „${source}“ вече е отчетено: оставете ги на мястото им и добавете новите след тях.`,
    en: `In measure ${measure} money of “${source}” has been reported: leave that sum in its place and add new ones behind it.`,
  },
})
