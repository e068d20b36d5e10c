import { formatNumber, formatPeriod } from '../../../core/base/format.ts'
import type { Language, Words } from '../../../core/base/language.ts'
import type { PublishedReport, Report, ReportedValue } from '../../../core/report/report.ts'
import { quantityWords } from '../../../render/words/quantity-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { DemonstrationTag } from '../demonstration.tsx'
import { Said } from '../said.tsx'
import { TableFrame } from '../table-frame.tsx'

/** „1 800 лица“, "8 of 10", "drafted, adopted". */
export function reportedWords(
  reported: ReportedValue,
  unit: Words | null,
  language: Language,
): string {
  if ('value' in reported) return quantityWords(reported.value, unit, language)
  if ('done' in reported) return reported.done.join(', ')
  const of = language === 'bg' ? 'от' : 'of'
  return `${formatNumber(reported.numerator, language)} ${of} ${formatNumber(reported.denominator, language)}`
}

/** What was reported, period by period. */
export function ReportTable(props: {
  reports: readonly (PublishedReport | Report)[]
  /** The indicator's name. */
  of: string
  unit: Words | null
  /** Where its row stands on the page: the numbers of an explanation lead there. */
  idOf: (report: PublishedReport) => string
  language: Language
}) {
  const { reports, unit, language } = props
  const words = planWords[language]
  const named = reports.some((report) => nameOf(report) !== '')
  return (
    <details>
      <summary>
        {words.reported} ({reports.length})
      </summary>
      <TableFrame label={`${words.reported}: ${props.of}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.period}</th>
              <th scope="col" class="number">
                {words.value}
              </th>
              <th scope="col">{words.note}</th>
              {named ? <th scope="col">{words.enteredBy}</th> : null}
            </tr>
          </thead>
          <tbody>
            {reports.map((report) => (
              <tr key={`${report.period}/${report.revision}`} id={props.idOf(report)}>
                <th scope="row">{formatPeriod(report.period, language)}</th>
                <td class="number">{reportedWords(report.reported, unit, language)}</td>
                <td>
                  {report.note ? <Said words={report.note} language={language} /> : null}
                  {report.revision > 1 ? (
                    <span class="soft"> {words.correction(report.revision - 1)}</span>
                  ) : null}
                </td>
                {named ? (
                  <td>
                    {report.demonstration ? (
                      <DemonstrationTag language={language} />
                    ) : (
                      nameOf(report)
                    )}
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </details>
  )
}

/** Who entered it; nobody where the report has been published. */
const nameOf = (report: PublishedReport | Report): string =>
  'enteredBy' in report ? report.enteredBy : ''
