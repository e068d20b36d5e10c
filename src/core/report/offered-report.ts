import type { FilledReport } from './filled-report.ts'
import type { WrittenReport } from './form-facts.ts'
import { type FieldConflict, mergeFields } from './merge-fields.ts'
import type { ReportFields } from './report-content.ts'

/** What would become of a report if a form were taken over. */
export interface OfferedReport {
  /** All fields of the report; in a conflict stands what is saved. */
  readonly fields: ReportFields
  readonly changes: readonly {
    readonly field: string
    readonly from: string
    readonly to: string
  }[]
  readonly conflicts: readonly FieldConflict[]
}

/**
 * Puts what was filled in beside what is saved now, from what stood in the form when it was made.
 *
 * @param theirs what is saved now, in the language of the form
 */
export function offerReport(
  written: WrittenReport,
  filled: FilledReport,
  theirs: ReportFields,
): OfferedReport {
  if (!filled.isTouched) return { fields: theirs, changes: [], conflicts: [] }
  // Of what nobody had begun nothing was saved, whatever the form began with.
  const base = written.version === 0 ? {} : only(written.fields, filled.open)
  const { fields, conflicts } = mergeFields(base, filled.fields, only(theirs, filled.open))
  const others = Object.entries(theirs).filter(([field]) => !filled.open.includes(field))
  const all = { ...Object.fromEntries(others), ...fields }
  const changes = filled.open
    .filter((field) => (all[field] ?? '') !== (theirs[field] ?? ''))
    .map((field) => ({ field, from: theirs[field] ?? '', to: all[field] ?? '' }))
  return { fields: all, changes, conflicts }
}

const only = (fields: ReportFields, names: readonly string[]): ReportFields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)))

/** Which of the two is to stay in a field that both changed. */
export type FormChoice = 'mine' | 'theirs'

/** The fields with what was chosen, or the fields of which nothing was. */
export function withChoices(
  { fields, conflicts }: OfferedReport,
  choices: Readonly<Record<string, FormChoice | undefined>>,
): { readonly fields: ReportFields } | { readonly notChosen: readonly string[] } {
  const notChosen = conflicts.map(({ field }) => field).filter((field) => !choices[field])
  if (notChosen.length > 0) return { notChosen }
  const mine = conflicts.filter(({ field }) => choices[field] === 'mine')
  const merged = { ...fields, ...Object.fromEntries(mine.map((each) => [each.field, each.mine])) }
  return { fields: Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== '')) }
}
