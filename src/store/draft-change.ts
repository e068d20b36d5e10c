import { canonicalJson } from '../core/base/canonical-json.ts'
import type { Draft, DraftMeasure } from '../core/draft/draft.ts'

/** What one version of a draft has otherwise than the one before: of its measures only those that changed. */
export type DraftChange = Partial<Draft>

/** Whether two values are the same once they have been kept as JSON. */
export const sameAsKept = (a: unknown, b: unknown): boolean =>
  a === b || canonicalJson(a) === canonicalJson(b)

/** What changed from one draft to another; nothing when their measures are not in the same positions. */
export function changeBetween(before: Draft, after: Draft): DraftChange | undefined {
  if (before.measures.length !== after.measures.length) return undefined
  const pairs = after.measures.map((measure, index) => [before.measures[index], measure] as const)
  if (pairs.some(([old, measure]) => old?.position !== measure.position)) return undefined
  const { measures: _, ...heading } = after
  const changed = pairs.filter(([old, measure]) => !sameAsKept(old, measure))
  return {
    ...Object.fromEntries(
      Object.entries(heading).filter(
        ([key, value]) => !sameAsKept(before[key as keyof Draft], value),
      ),
    ),
    ...(changed.length > 0 ? { measures: changed.map(([, measure]) => measure) } : {}),
  }
}

export const changesNothing = (change: DraftChange): boolean => Object.keys(change).length === 0

/** Whether everything that a change made is in the draft as the change made it. */
export function stillHolds(draft: Draft, change: DraftChange): boolean {
  const { measures = [], ...heading } = change
  const now = new Map(draft.measures.map((measure) => [measure.position, measure]))
  return (
    measures.every((measure) => sameAsKept(now.get(measure.position), measure)) &&
    sameAsKept({ ...draft, ...heading, measures: [] }, { ...draft, measures: [] })
  )
}

/** The draft with what changed, measure by measure. */
export function withChange(draft: Draft, change: DraftChange): Draft {
  const changed = new Map<number, DraftMeasure>(
    change.measures?.map((measure) => [measure.position, measure]),
  )
  const measures = draft.measures.map((measure) => changed.get(measure.position) ?? measure)
  return { ...draft, ...change, measures }
}
