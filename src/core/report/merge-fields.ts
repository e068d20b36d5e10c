import type { ReportFields } from './report-content.ts'

/** A field that two people changed at once, each to something else. */
export interface FieldConflict {
  readonly field: string
  /** As it was when the first of them began. */
  readonly base: string
  readonly mine: string
  readonly theirs: string
}

/** What becomes of two edits of one report: taken together where they agree, asked where they do not. */
export interface MergedFields {
  /** In a field that is in conflict stands what is saved. */
  readonly fields: ReportFields
  readonly conflicts: readonly FieldConflict[]
}

/**
 * @param base what both began from
 * @param theirs what has been saved meanwhile
 */
export function mergeFields(
  base: ReportFields,
  mine: ReportFields,
  theirs: ReportFields,
): MergedFields {
  const fields: Record<string, string> = {}
  const conflicts: FieldConflict[] = []
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine), ...Object.keys(base)])
  for (const field of names) {
    const [was, my, their] = [base[field] ?? '', mine[field] ?? '', theirs[field] ?? '']
    const merged = their === was ? my : their
    if (merged !== '') fields[field] = merged
    if (my !== their && my !== was && their !== was)
      conflicts.push({ field, base: was, mine: my, theirs: their })
  }
  return { fields, conflicts }
}
