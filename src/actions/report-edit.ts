import type { Language } from '../core/base/language.ts'
import { Refused } from '../core/base/refusal.ts'
import { mergeFields } from '../core/report/merge-fields.ts'
import {
  contentIn,
  fieldsFrom,
  type ReportContent,
  type ReportFields,
} from '../core/report/report-content.ts'
import type { ReportPlace } from '../store/report-place.reader.ts'
import { editedMeanwhile } from './refusals.ts'

/** What a person typed into the form of a report, and what they began from. */
export interface ReportEdit {
  readonly language: Language
  readonly typed: Readonly<Record<string, string | undefined>>
  /** The version that the form was drawn from; 0 when nothing was written yet. */
  readonly seen: number
  /** The fields as the form was drawn with them. */
  readonly base: ReportFields
}

/**
 * The report with what was typed. What somebody else saved meanwhile in other fields stays.
 *
 * @throws {Refused} when both changed the same field, each to something else.
 */
export function editedContent(
  { content, version, subject }: ReportPlace,
  { language, typed, seen, base }: ReportEdit,
): ReportContent {
  const mine = fieldsFrom(typed, subject)
  if (version === seen || content === null) return { language, fields: mine }
  const theirs = contentIn(content, language, subject).fields
  const { fields, conflicts } = mergeFields(base, mine, theirs)
  if (conflicts.length > 0) throw new Refused(editedMeanwhile)
  return { language, fields }
}

/** The fields that are not the same in both, as they are in the first. */
export const differing = (of: ReportFields, from: ReportFields): ReportFields =>
  Object.fromEntries(
    [...new Set([...Object.keys(of), ...Object.keys(from)])]
      .filter((name) => of[name] !== from[name])
      .map((name) => [name, of[name] ?? '']),
  )
