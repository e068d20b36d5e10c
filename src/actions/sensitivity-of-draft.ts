import type { Draft } from '../core/draft/draft.ts'
import type { PlaceInDraft } from '../core/draft/sensitivity.ts'
import { proposedSensitiveOf } from '../intake/speaks-of-vulnerable.ts'

/** Where a person should look, and where somebody has said something already. */
export interface SensitivityOfDraft {
  readonly proposed: readonly PlaceInDraft[]
  readonly said: readonly PlaceInDraft[]
}

/** What of a draft's indicators is to be said, by their words, and what was said. */
export const sensitivityOfDraft = (draft: Draft): SensitivityOfDraft => ({
  proposed: proposedSensitiveOf(draft),
  said: draft.measures.flatMap(({ position, indicators }) =>
    indicators.flatMap(({ sensitivity }, index) => (sensitivity ? [{ position, index }] : [])),
  ),
})
