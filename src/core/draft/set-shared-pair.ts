import type { Draft, DraftMeasure } from './draft.ts'

/**
 * The draft with a person's word on whether two measures print the same money, and why. It holds both
 * ways; what was said of other measures stays. Positions that no measure has change nothing.
 */
export function setSharedPair(
  draft: Draft,
  positions: readonly [number, number],
  decision: 'confirmed' | 'refused',
  reason: string,
): Draft {
  const [first, second] = positions.map((position) =>
    draft.measures.find((measure) => measure.position === position),
  )
  if (!first || !second || first === second) return draft
  return {
    ...draft,
    measures: draft.measures.map((measure) => {
      if (measure === first) return withWord(measure, second.number, decision, reason)
      return measure === second ? withWord(measure, first.number, decision, reason) : measure
    }),
  }
}

function withWord(
  measure: DraftMeasure,
  other: string,
  decision: 'confirmed' | 'refused',
  reason: string,
): DraftMeasure {
  const { sharingConfirmed = [], sharingRefused = [], sharingReasons = {}, ...rest } = measure
  const without = (numbers: readonly string[]) => numbers.filter((number) => number !== other)
  const isConfirmed = decision === 'confirmed'
  const confirmed = [...without(sharingConfirmed), ...(isConfirmed ? [other] : [])]
  const refused = [...without(sharingRefused), ...(isConfirmed ? [] : [other])]
  return {
    ...rest,
    sharedFundingWith: isConfirmed
      ? [...new Set([...rest.sharedFundingWith, other])]
      : without(rest.sharedFundingWith),
    ...(confirmed.length > 0 ? { sharingConfirmed: confirmed } : {}),
    ...(refused.length > 0 ? { sharingRefused: refused } : {}),
    sharingReasons: { ...sharingReasons, [other]: reason },
  }
}
