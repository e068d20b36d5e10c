import type { Finding } from '../core/base/finding.ts'
import type { Draft } from '../core/draft/draft.ts'

/** What `read` answers to programs: format merilo-draft/1. */
export function draftJson(draft: Draft, findings: readonly Finding[]): string {
  const { title, year, language, goals, measures, glossary, declaredMeasureCount } = draft
  return JSON.stringify(
    {
      format: 'merilo-draft/1',
      plan: { title, year, language },
      goals,
      measures,
      glossary,
      declaredMeasureCount,
      findings,
    },
    null,
    2,
  )
}
