import { createHash } from 'node:crypto'
import type { DraftMeasure } from '../core/draft/draft.ts'
import { modelText } from '../core/draft/model.ts'
import type { ReadPlan } from '../intake/read-plan.ts'

/**
 * What `read` answers to programs: format merilo-draft/1. `model` is the SHA-256 of all that the plan says,
 * equal for equal plans, whatever file they stand in.
 */
export function draftJson({ draft, findings, names }: ReadPlan): string {
  const { title, year, language, goals, measures, glossary, declaredMeasureCount } = draft
  return JSON.stringify(
    {
      format: 'merilo-draft/1',
      model: createHash('sha256').update(modelText(draft)).digest('hex'),
      plan: { title, year, language },
      goals,
      measures: measures.map(withFoldedText),
      glossary,
      declaredMeasureCount,
      names: names ?? [],
      findings,
    },
    null,
    2,
  )
}

/** To programs a cell is one line: the format says that white space is folded. */
const withFoldedText = ({ implied: _, ...measure }: DraftMeasure): DraftMeasure => ({
  ...measure,
  text: Object.fromEntries(
    Object.entries(measure.text).map(([cell, words]) => [cell, words.replace(/\s+/gu, ' ')]),
  ) as DraftMeasure['text'],
})
