import { Refused } from '../core/base/refusal.ts'
import type { Draft, DraftMeasure } from '../core/draft/draft.ts'
import type { RevisionSubject } from '../store/draft-revision.ts'
import { noSuchMeasure } from './refusals.ts'

/** @throws {Refused} when the draft has no measure at this position. */
export function measureOf(draft: Draft, position: number): DraftMeasure {
  const measure = draft.measures.find((each) => each.position === position)
  if (!measure) throw new Refused(noSuchMeasure)
  return measure
}

/** A cell of a measure, as the history of a draft names it. */
export const aboutCell = ({ position, number }: DraftMeasure, cell: string): RevisionSubject => ({
  position,
  number,
  cell,
})
