import type { Draft, DraftMeasure } from '../draft/draft.ts'
import { matchMeasures } from '../draft/match-measures.ts'

/**
 * The measures of a later version of a draft by the positions that they had in an earlier one; null for
 * one that the later version no longer has. Mending moves no measure; only another document does, and
 * then they are told by their words.
 */
export function measuresNow(then: Draft, now: Draft): Map<number, DraftMeasure | null> {
  if (sameRows(then, now))
    return new Map(now.measures.map((measure) => [measure.position, measure]))
  return new Map(
    matchMeasures(then.measures, now.measures).flatMap(({ before, after }) =>
      before === null ? [] : [[before.position, after] as const],
    ),
  )
}

const sameRows = (then: Draft, now: Draft): boolean =>
  then.measures.length === now.measures.length &&
  then.measures.every((measure, index) => {
    const other = now.measures[index]
    return (
      other !== undefined &&
      measure.position === other.position &&
      measure.source.table === other.source.table &&
      measure.source.row === other.source.row
    )
  })
