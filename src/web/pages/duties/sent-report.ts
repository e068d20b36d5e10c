import type { ReportEdit } from '../../../actions/report-edit.ts'
import type { Language } from '../../../core/base/language.ts'
import type { FieldConflict } from '../../../core/report/merge-fields.ts'
import type { ReportFields } from '../../../core/report/report-content.ts'
import { choicesField } from './merge-page.tsx'

/** What a person wants with what they typed. */
export type Wish = 'save' | 'next' | 'submit'

const wishes: readonly Wish[] = ['save', 'next', 'submit']

/** The form of a report as it was sent. */
export interface SentReport {
  readonly edit: ReportEdit
  readonly wish: Wish
  /** What had to be chosen; empty for a form that asked nothing of the kind. */
  readonly conflicts: readonly FieldConflict[]
  /** The fields of which nothing was chosen. */
  readonly notChosen: readonly string[]
}

export function sentReport(form: Readonly<Record<string, string>>, language: Language): SentReport {
  const { seen = '0', base = '', go = '', [choicesField]: choices = '', ...typed } = form
  const conflicts = conflictsIn(choices)
  return {
    edit: { language, typed, seen: Number(seen), base: fieldsIn(parsed(base)) },
    wish: wishes.find((each) => each === go) ?? 'save',
    conflicts,
    notChosen: conflicts.map(({ field }) => field).filter((field) => typed[field] === undefined),
  }
}

/** Comes back from the browser, where anything may have become of it. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function fieldsIn(value: unknown): ReportFields {
  if (typeof value !== 'object' || value === null) return {}
  const texts = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return Object.fromEntries(texts)
}

function conflictsIn(json: string): readonly FieldConflict[] {
  const all = parsed(json)
  if (!Array.isArray(all)) return []
  return all.map(fieldsIn).map(({ field = '', base = '', mine = '', theirs = '' }) => ({
    ...{ field, base, mine, theirs },
  }))
}
