import { formatInstant, formatPeriod } from '../../../core/base/format.ts'
import type { Language, Words } from '../../../core/base/language.ts'
import type { Entry, ReportTrace } from '../../../core/degree/report-trace.ts'
import {
  type EvidenceReference,
  isSuppressed,
  type PublishedReport,
} from '../../../core/report/report.ts'
import { reportedValueWords } from '../../../render/words/reported-value-words.ts'
import { suppressedLegend } from '../../../render/words/suppressed-words.ts'
import { notCountedWords } from '../../../render/words/trace-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { DemonstrationTag } from '../demonstration.tsx'
import { Said } from '../said.tsx'
import { TableFrame } from '../table-frame.tsx'

interface ReportTableProps {
  /** The latest revision of each period. */
  readonly reports: readonly PublishedReport[]
  /** What the figure owes to each of them. */
  readonly traces: readonly ReportTrace[]
  /** The indicator's name. */
  readonly of: string
  readonly unit: Words | null
  /** Where its row stands on the page: the numbers of an explanation lead there. */
  readonly idOf: (report: PublishedReport) => string
  readonly language: Language
}

/** What was reported, period by period: by whom, who accepted it, on what it rests, what it corrected. */
export function ReportTable(props: ReportTableProps) {
  const { reports, traces, language } = props
  const words = planWords[language]
  const withEvidence = traces.some(({ evidence }) => evidence.length > 0)
  const withNotes = reports.some(({ note, revision }) => note !== null || revision > 1)
  const withAcceptance = traces.some(({ acceptedAt }) => acceptedAt !== null)
  return (
    <details>
      <summary>
        {words.reported} ({reports.length})
      </summary>
      <TableFrame label={`${words.reported}: ${props.of}`}>
        <table class="reports stacks">
          <thead>
            <tr>
              <th scope="col">{words.period}</th>
              <th scope="col" class="number">
                {words.value}
              </th>
              <th scope="col">{words.enteredBy}</th>
              {withAcceptance ? <th scope="col">{words.accepted}</th> : null}
              <th scope="col">{words.counted}</th>
              {withEvidence ? <th scope="col">{words.evidence}</th> : null}
              {withNotes ? <th scope="col">{words.note}</th> : null}
            </tr>
          </thead>
          <tbody>
            {reports.map((report) => (
              <Row
                key={report.period}
                {...props}
                report={report}
                trace={traces.find(({ period }) => period === report.period)}
                withAcceptance={withAcceptance}
                withEvidence={withEvidence}
                withNotes={withNotes}
              />
            ))}
          </tbody>
        </table>
      </TableFrame>
      {reports.some(isKept) || traces.some(({ corrected }) => corrected.some(isKept)) ? (
        <p class="small soft">{suppressedLegend[language]}</p>
      ) : null}
    </details>
  )
}

const isKept = ({ reported }: Pick<PublishedReport, 'reported'>): boolean => isSuppressed(reported)

function Row(
  props: ReportTableProps & {
    report: PublishedReport
    trace: ReportTrace | undefined
    withAcceptance: boolean
    withEvidence: boolean
    withNotes: boolean
  },
) {
  const { report, trace, unit, language } = props
  const words = planWords[language]
  return (
    <tr id={props.idOf(report)}>
      <th scope="row">
        {formatPeriod(report.period, language)}
        {trace?.late ? <span class="soft"> ({words.late})</span> : null}
      </th>
      <td class="number">
        {reportedValueWords(report.reported, unit, language)}
        {(trace?.corrected ?? []).map((entry) => (
          <Corrected key={entry.enteredAt} entry={entry} unit={unit} language={language} />
        ))}
      </td>
      <td data-head={words.enteredBy}>
        {report.demonstration ? (
          <DemonstrationTag language={language} />
        ) : (
          byWhom(report.enteredAt, trace?.enteredBy, language)
        )}
      </td>
      {props.withAcceptance ? (
        <td data-head={words.accepted}>
          {byWhom(trace?.acceptedAt ?? null, trace?.acceptedBy, language)}
        </td>
      ) : null}
      <td data-head={words.counted}>{trace ? countedWords(trace, language) : null}</td>
      {props.withEvidence ? (
        <td class="whole" data-head={trace?.evidence.length ? words.evidence : undefined}>
          {(trace?.evidence ?? []).map(evidenceWords).join('; ')}
        </td>
      ) : null}
      {props.withNotes ? (
        <td class="whole">
          {report.note ? <Said words={report.note} language={language} /> : null}
          {report.revision > 1 ? (
            <span class="soft"> {words.correction(report.revision - 1)}</span>
          ) : null}
        </td>
      ) : null}
    </tr>
  )
}

/** A value that was corrected stays visible, struck out, and says that it is the old one. */
const Corrected = (props: { entry: Entry; unit: Words | null; language: Language }) => (
  <span class="corrected soft">
    <s>{reportedValueWords(props.entry.reported, props.unit, props.language)}</s>{' '}
    {planWords[props.language].before}
  </span>
)

/** When, and by whom where that is not published. */
const byWhom = (at: string | null, name: string | undefined, language: Language): string =>
  [name, at === null ? undefined : formatInstant(at, language)]
    .filter((part) => part !== undefined)
    .join(', ')

function countedWords({ counted, because }: ReportTrace, language: Language): string {
  const { yes, no } = planWords[language]
  if (counted) return yes
  return because === null ? no : `${no}: ${notCountedWords(because, language)}`
}

/** A digest is told as far as a person compares it; the whole of it stands in the data. */
const evidenceWords = ({ kind, title, reference }: EvidenceReference): string => {
  const told = kind === 'file' ? reference.slice(0, 12) : reference
  return title === reference ? title : `${title} (${told})`
}
