import type { Performance } from '../../../core/annual-report/year-facts.ts'
import type { Language } from '../../../core/base/language.ts'
import { annualReportWords } from '../../../render/words/annual-report-words.ts'
import { TableFrame } from '../table-frame.tsx'

const columns = ['reports', 'onTime', 'late', 'missing', 'returns'] as const

/** How each institution reported; nothing where none did. */
export function InstitutionsTable(props: {
  institutions: readonly Performance[]
  language: Language
}) {
  const { institutions, language } = props
  if (institutions.length === 0) return null
  return (
    <TableFrame label={annualReportWords.institution[language]}>
      <table class="report-counts">
        <thead>
          <tr>
            <th scope="col">{annualReportWords.institution[language]}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {annualReportWords[column][language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {institutions.map((each) => (
            <tr key={each.shortName.en}>
              <th scope="row">{each.shortName[language]}</th>
              {columns.map((column) => (
                <td key={column}>{each[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}
