import type { Language } from '../../../core/base/language.ts'
import type { PlanDegrees } from '../../../core/degree/plan-degrees.ts'
import type { Tally } from '../../../core/degree/tally.ts'
import { reportWords } from '../../../render/words/report-words.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import { TableFrame } from '../table-frame.tsx'

const columns = ['due', 'implemented', 'partly', 'notImplemented', 'unknown'] as const

/** How many measures of each goal and of the plan are where. */
export function GoalsTable(props: { degrees: PlanDegrees; language: Language }) {
  const { degrees, language } = props
  const words = annualReportPageWords[language]
  const heads = {
    due: words.due,
    implemented: reportWords.implemented[language],
    partly: reportWords.partly[language],
    notImplemented: reportWords.notImplemented[language],
    unknown: reportWords.unknown[language],
  }
  const counts = (tally: Tally) =>
    columns.map((column) => (
      <td key={column} data-head={heads[column]}>
        {tally[column]}
      </td>
    ))
  return (
    <TableFrame label={words.byGoal}>
      <table class="report-counts stacks">
        <thead>
          <tr>
            <th scope="col">{reportWords.goal[language]}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {heads[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {degrees.goals.map(({ goal, tally }) => (
            <tr key={goal}>
              <th scope="row">{goal}</th>
              {counts(tally)}
            </tr>
          ))}
          <tr>
            <th scope="row">{reportWords.total[language]}</th>
            {counts(degrees.tally)}
          </tr>
        </tbody>
      </table>
    </TableFrame>
  )
}
