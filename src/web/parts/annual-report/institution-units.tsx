import type { Performance } from '../../../core/annual-report/year-facts.ts'
import type { Language } from '../../../core/base/language.ts'
import { annualReportWords } from '../../../render/words/annual-report-words.ts'
import type { Unit } from './report-part.ts'

const columns = ['reports', 'onTime', 'late', 'missing', 'returns'] as const

/** How each institution reported. */
export const institutionUnits = (
  institutions: readonly Performance[],
  language: Language,
): Unit[] =>
  institutions.map((each) => ({
    weight: 450 + Buffer.byteLength(each.shortName.bg),
    row: (
      <tr key={each.shortName.en}>
        <th scope="row">{each.shortName[language]}</th>
        {columns.map((column) => (
          <td key={column} data-head={annualReportWords[column][language]}>
            {each[column]}
          </td>
        ))}
      </tr>
    ),
  }))
