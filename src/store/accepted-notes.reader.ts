import type { Language } from '../core/base/language.ts'
import { comparePeriods, type Period } from '../core/base/period.ts'
import { type NoteKind, noteKinds } from '../core/report/report-fields.ts'
import type { Database } from './database.ts'

/** What an institution said in words in a report that was accepted. */
export interface AcceptedNotes {
  readonly period: Period
  readonly language: Language
  readonly notes: Readonly<Partial<Record<NoteKind, string>>>
  readonly submittedBy: string | null
  readonly acceptedAt: string
}

/**
 * The notes of a measure's reports as they were last accepted before an instant, the latest period first; of a
 * report that was opened again, too, until its correction is accepted. Reports without notes are left out.
 */
export async function listAcceptedNotes(
  database: Database,
  of: { readonly planId: string; readonly measure: string },
  before: string,
): Promise<AcceptedNotes[]> {
  const rows = await database
    .selectFrom('measure_report_step as step')
    .innerJoin('measure_report', 'measure_report.id', 'step.report_id')
    .innerJoin('measure', 'measure.id', 'measure_report.measure_id')
    .distinctOn('period')
    .select(['period', 'step.language', 'step.fields', 'step.made_at', 'submitted_by'])
    .where('measure.plan_id', '=', of.planId)
    .where('measure.code', '=', of.measure)
    .where('step.move', '=', 'accept')
    .where('step.made_at', '<', before)
    .orderBy('period')
    .orderBy('step.version', 'desc')
    .execute()
  return rows
    .map(({ period, language, fields, made_at, submitted_by }) => ({
      period: period as Period,
      language,
      notes: Object.fromEntries(
        noteKinds.flatMap((kind) => (fields[kind] ? [[kind, fields[kind]]] : [])),
      ),
      submittedBy: submitted_by,
      acceptedAt: made_at,
    }))
    .filter(({ notes }) => Object.keys(notes).length > 0)
    .toSorted((a, b) => comparePeriods(b.period, a.period))
}
