import { canonicalJson } from '../base/canonical-json.ts'
import type { Draft } from './draft.ts'

/**
 * All that a draft says, as one text (RFC 8785) that is equal for equal drafts, whatever file they were
 * read from: not the row of the file, nor how certain the reading was or who has looked at it.
 */
export const modelText = (draft: Draft): string =>
  canonicalJson({
    ...draft,
    measures: draft.measures.map((measure) => ({
      position: measure.position,
      number: measure.number,
      goal: measure.goal,
      text: measure.text,
      sharedFundingWith: measure.sharedFundingWith,
      indicators: measure.indicators.map(certain),
      funding: measure.funding.map(certain),
      deadline: certain(measure.deadline),
      responsible: measure.responsible.map(certain),
      partners: measure.partners.map(certain),
    })),
  })

const certain = ({ confidence: _, ...said }: { readonly confidence?: unknown }): object => said
