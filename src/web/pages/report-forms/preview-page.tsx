import type { FormToTake, ReportInForm } from '../../../actions/report-form-to-take.ts'
import { formatInstant, formatPeriod } from '../../../core/base/format.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { missingRows } from '../../../core/report/filled-report.ts'
import type { FormRemark } from '../../../core/report/given-form.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { ErrorSummary } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { measureOf, type PlanView } from '../../parts/plan/plan-view.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { reportFormWords } from '../../words/report-form-words.ts'
import { reportingWords } from '../../words/reporting-words.ts'
import { ReportCard } from './report-card.tsx'

export interface PreviewProps {
  readonly visit: Visitor
  readonly view: PlanView
  readonly toTake: FormToTake
  /** The institution's short name. */
  readonly institution: string
  readonly refusals: readonly Refusal[]
  /** What was chosen already, by the names of the fields. */
  readonly chosen: Readonly<Record<string, string | undefined>>
}

/** What would become of each report if an uploaded form were saved. */
export function PreviewPage(props: PreviewProps) {
  const { visit, toTake, institution, refusals } = props
  const { language } = visit
  const words = reportFormWords[language]
  const { kept, form, reports } = toTake
  const hasWrong = reports.some(({ filled }) => filled.wrong.length > 0)
  const changed = reports.filter(isChanged)
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          { to: paths.duties(language), words: reportingWords[language].duties },
          { to: paths.reportForms(language), words: words.title },
        ]}
      />
      <h1>{words.preview}</h1>
      <ErrorSummary refusals={refusals} language={language} />
      <p class="lead">{words.of(institution, formatPeriod(form.facts.period, language))}</p>
      <p class="small soft">
        {words.uploaded(kept.name, kept.receivedBy, formatInstant(kept.receivedAt, language))};{' '}
        {words.made(formatInstant(form.facts.madeAt, language))}
      </p>
      {hasWrong ? <WrongCells {...props} /> : null}
      <Remarks {...props} />
      {hasWrong ? null : <Reports {...props} changed={changed} />}
      <p>
        <a href={paths.reportForms(language)}>{words.again}</a>
      </p>
    </>
  )
}

/** Whether the form says anything new of a report. */
const isChanged = ({ offer }: ReportInForm): boolean =>
  offer.changes.length + offer.conflicts.length > 0

function WrongCells({ visit, toTake }: PreviewProps) {
  const { language } = visit
  const words = reportFormWords[language]
  const wrong = toTake.reports.flatMap(({ filled }) => filled.wrong)
  return (
    <section class="message wrong stack-tight" aria-labelledby="wrong-cells">
      <h2 id="wrong-cells">{words.wrongTitle}</h2>
      <p>{words.wrongLead}</p>
      <ul class="plain stack-tight">
        {wrong.map(({ place, seen, expected }) => (
          <li key={`${place.sheet} ${place.cell}`}>
            <strong>{words.place(place)}</strong>: {words.wrong(seen, expected[language])}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Remarks({ visit, toTake }: PreviewProps) {
  const words = reportFormWords[visit.language]
  const missing = missingRows(toTake.form).length
  const remarks: readonly FormRemark[] = [
    ...toTake.form.remarks,
    ...(missing > 0 ? [{ code: 'row-missing', place: null, seen: String(missing) } as const] : []),
  ]
  if (remarks.length === 0) return null
  return (
    <details>
      <summary>
        {words.remarksTitle} ({remarks.length})
      </summary>
      <ul class="plain stack-tight">
        {remarks.map(({ code, place, seen }) => (
          <li key={`${code} ${place?.sheet} ${place?.cell} ${seen}`}>
            {place ? <strong>{words.place(place)}: </strong> : null}
            {words.remarks[code](seen)}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Reports(props: PreviewProps & { changed: readonly ReportInForm[] }) {
  const { visit, view, toTake, changed } = props
  const { language } = visit
  const words = reportFormWords[language]
  const numberOf = (code: string) => measureOf(view, code)?.number ?? code
  const unchanged = toTake.reports.filter((each) => !isChanged(each))
  const writable = changed.filter(({ isOpen }) => isOpen)
  const ready = toTake.reports.filter(({ isReadyWith, offer }) => isReadyWith(offer.fields))
  const submits = ready.length > 0 || writable.some(({ offer }) => offer.conflicts.length > 0)
  return (
    <Form visit={visit} action={paths.reportForms(language, toTake.kept.id)}>
      <div class="stack">
        {toTake.reports.map(({ place }) => (
          <input
            key={place.measure}
            type="hidden"
            name={`seen_${place.measure}`}
            value={place.version}
          />
        ))}
        {changed.map((report) => (
          <ReportCard key={report.place.measure} {...props} report={report} />
        ))}
        {unchanged.length > 0 ? (
          <p class="soft">
            {words.unchanged(unchanged.map(({ place }) => numberOf(place.measure)).join(', '))}
          </p>
        ) : null}
        {writable.length === 0 ? <p class="message">{words.nothing}</p> : null}
        <p class="actions sticky">
          {writable.length > 0 ? (
            <button type="submit" name="go" value="save">
              {words.save}
            </button>
          ) : null}
          {submits ? (
            <button class="quiet" type="submit" name="go" value="submit">
              {words.submit}
            </button>
          ) : null}
        </p>
        {submits ? <p class="hint">{words.submitHint}</p> : null}
      </div>
    </Form>
  )
}
