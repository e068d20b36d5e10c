import type { ProposedMend } from '../../core/base/finding.ts'
import type { Draft, DraftMeasure } from '../../core/draft/draft.ts'

/** A printed number as what stands before its last figure, and that figure: "2.3" is "2." and 3. */
export function partsOfNumber(printed: string): { before: string; last: number } | undefined {
  const { before = '', last } = /^(?<before>.*?)(?<last>\d{1,6})$/u.exec(printed)?.groups ?? {}
  return last === undefined ? undefined : { before, last: Number(last) }
}

type MendingOf = (measure: DraftMeasure) => { mend?: ProposedMend }

/**
 * A number that no measure bears: the one that follows the number before, where it is free, else the
 * next after the last of its kind. Nothing where the plan's numbers are of no kind that goes on.
 */
export function mendingNumbers({ measures }: Draft): MendingOf {
  const taken = new Set(measures.map(({ number }) => number))
  const before = new Map(measures.map((measure, index) => [measure, measures[index - 1]]))
  const lastOfKind = new Map<string, number>()
  for (const number of taken) {
    const parts = partsOfNumber(number)
    if (!parts) continue
    lastOfKind.set(parts.before, Math.max(lastOfKind.get(parts.before) ?? 0, parts.last))
  }
  return (measure) => {
    const number = freeNumber(before.get(measure)?.number, taken, lastOfKind)
    if (number === undefined) return {}
    return { mend: { kind: 'words', position: measure.position, cell: 'number', words: number } }
  }
}

function freeNumber(
  before: string | undefined,
  taken: ReadonlySet<string>,
  lastOfKind: ReadonlyMap<string, number>,
): string | undefined {
  const parts = partsOfNumber(before ?? '') ?? { before: '', last: 0 }
  const next = `${parts.before}${parts.last + 1}`
  if (before !== '' && !taken.has(next)) return next
  const last = lastOfKind.get(parts.before) ?? 0
  return last === 0 ? undefined : `${parts.before}${last + 1}`
}
