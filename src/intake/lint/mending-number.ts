import type { ProposedMend } from '../../core/base/finding.ts'
import type { Draft, DraftMeasure } from '../../core/draft/draft.ts'

/** A printed number as what stands before its last figure, and that figure: "2.3" is "2." and 3. */
export function partsOfNumber(printed: string): { before: string; last: number } | undefined {
  const { before = '', last } = /^(?<before>.*?)(?<last>\d{1,6})$/u.exec(printed)?.groups ?? {}
  return last === undefined ? undefined : { before, last: Number(last) }
}

/**
 * A number that no measure bears: the one that follows the number before, where it is free, else the
 * next after the last of its kind. Undefined where the plan's numbers are of no kind that goes on.
 */
export function freeNumber(draft: Draft, measure: DraftMeasure): string | undefined {
  const taken = new Set(draft.measures.map(({ number }) => number))
  const before = draft.measures[draft.measures.indexOf(measure) - 1]
  const parts = partsOfNumber(before?.number ?? '') ?? { before: '', last: 0 }
  const next = `${parts.before}${parts.last + 1}`
  if (before?.number !== '' && !taken.has(next)) return next
  const ofKind = [...taken].flatMap((number) => {
    const each = partsOfNumber(number)
    return each?.before === parts.before ? [each.last] : []
  })
  const last = ofKind.reduce((most, each) => Math.max(most, each), 0)
  return last === 0 ? undefined : `${parts.before}${last + 1}`
}

export function mendingNumber(draft: Draft, measure: DraftMeasure): { mend?: ProposedMend } {
  const number = freeNumber(draft, measure)
  if (number === undefined) return {}
  return { mend: { kind: 'words', position: measure.position, cell: 'number', words: number } }
}
