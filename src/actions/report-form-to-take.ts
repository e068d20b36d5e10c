import { mayFor } from '../core/access/permissions.ts'
import { localTime } from '../core/base/instant.ts'
import type { Language } from '../core/base/language.ts'
import { isRefusal } from '../core/base/refusal.ts'
import { type FilledReport, filledReport } from '../core/report/filled-report.ts'
import type { WrittenReport } from '../core/report/form-facts.ts'
import type { GivenForm } from '../core/report/given-form.ts'
import { isReady } from '../core/report/is-ready.ts'
import { type OfferedReport, offerReport } from '../core/report/offered-report.ts'
import { contentIn, type ReportFields } from '../core/report/report-content.ts'
import { canBe } from '../core/report/report-status.ts'
import { readReportForm } from '../intake/report-form/read-report-form.ts'
import type { Database } from '../store/database.ts'
import { type KeptReportForm, selectOptionalReportForm } from '../store/report-form.reader.ts'
import { listReportPlaces, type ReportPlace } from '../store/report-place.reader.ts'
import type { ActionContext } from './action-context.ts'

/** A form that came back beside what is kept now: what would become of each report. */
export interface FormToTake {
  readonly kept: KeptReportForm
  readonly form: GivenForm
  readonly reports: readonly ReportInForm[]
}

/** One report of a form. */
export interface ReportInForm {
  readonly place: ReportPlace
  readonly written: WrittenReport
  readonly filled: FilledReport
  readonly offer: OfferedReport
  /** Whether anything can be written to it now. */
  readonly isOpen: boolean
  /** Of the form: what its numbers are typed in. */
  readonly language: Language
  /** Whether the actor may submit it with these fields, and nothing in them is wrong or missing. */
  readonly isReadyWith: (fields: ReportFields) => boolean
}

/** Nothing where there is no such form, or it is of an institution that the actor does not stand for. */
export async function formToTake(
  { actor, now }: Pick<ActionContext, 'actor' | 'now'>,
  database: Database,
  id: string,
): Promise<FormToTake | undefined> {
  const kept = await selectOptionalReportForm(database, id)
  if (!kept || !mayFor(actor, 'fill-report', [kept.institutionId])) return undefined
  const form = await readReportForm(kept.bytes)
  if (isRefusal(form)) return undefined
  const { plan: slug, period } = form.facts
  const places = await listReportPlaces(database, { slug, period }, localTime(now()).date)
  const reports = form.facts.reports.flatMap((written) => {
    const place = places.find(({ measure }) => measure === written.measure)
    const isTheirs =
      place && mayFor(actor, 'fill-report', [place.duty.reports, ...place.duty.contributes])
    return place && isTheirs ? [reportIn(form, written, place, actor)] : []
  })
  return { kept, form, reports }
}

function reportIn(
  form: GivenForm,
  written: WrittenReport,
  place: ReportPlace,
  actor: ActionContext['actor'],
): ReportInForm {
  const { language } = form.facts
  const { subject, content, status, duty } = place
  const filled = filledReport(form, written, subject)
  const theirs = content === null ? {} : contentIn(content, language, subject).fields
  const offer = offerReport(written, filled, theirs)
  const maySubmit = canBe(status, 'submit') && mayFor(actor, 'submit-report', [duty.reports])
  return {
    ...{ place, written, filled, offer, language },
    isOpen: canBe(status, 'save'),
    isReadyWith: (fields) =>
      maySubmit && Object.keys(fields).length > 0 && isReady(subject, { language, fields }),
  }
}
