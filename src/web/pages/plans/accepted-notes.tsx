import { formatInstant, formatPeriod } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import { noteKinds } from '../../../core/report/report-fields.ts'
import type { AcceptedNotes } from '../../../store/accepted-notes.reader.ts'
import { reportingWords } from '../../words/reporting-words.ts'

/** What institutions said of a measure in words, as it was accepted: the latest period, the others folded up. */
export function AcceptedNotesSection(props: {
  notes: readonly AcceptedNotes[]
  language: Language
}) {
  const { notes, language } = props
  const [latest, ...earlier] = notes
  if (!latest) return null
  const words = reportingWords[language]
  return (
    <section class="section stack-tight" aria-labelledby="notes">
      <h2 id="notes">{words.acceptedNotes}</h2>
      <OfPeriod notes={latest} language={language} />
      {earlier.length === 0 ? null : (
        <details>
          <summary>{words.earlierPeriods}</summary>
          <div class="stack">
            {earlier.map((each) => (
              <OfPeriod key={each.period} notes={each} language={language} />
            ))}
          </div>
        </details>
      )}
    </section>
  )
}

function OfPeriod(props: { notes: AcceptedNotes; language: Language }) {
  const { language } = props
  const { period, notes, submittedBy, acceptedAt } = props.notes
  const words = reportingWords[language]
  const said = props.notes.language === language ? undefined : props.notes.language
  return (
    <div class="card stack-tight">
      <h3 class="period">{formatPeriod(period, language)}</h3>
      <dl class="facts">
        {noteKinds.map((kind) =>
          notes[kind] === undefined ? null : (
            <div key={kind}>
              <dt>{words.notes[kind]}</dt>
              <dd class="words" lang={said}>
                {notes[kind]}
              </dd>
            </div>
          ),
        )}
      </dl>
      <p class="small soft">
        {submittedBy === null ? null : `${submittedBy}, `}
        {words.acceptedOn(formatInstant(acceptedAt, language))}
      </p>
    </div>
  )
}
